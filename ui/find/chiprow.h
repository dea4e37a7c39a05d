// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace Tokendesk {
class FilterChip;

/// The chips of the filter field. Where the room ends, the first of them stand behind a "+3", so that those in sight
/// can be read.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    /// What the focus goes on to behind the last chip.
    explicit ChipRow(QWidget *next, QWidget *parent = nullptr);

    QStringList terms() const;
    void add(const QString &term);
    void removeLast();
    void clear();
    bool focusLast(); ///< False if there is none.
    void setRoom(int width);

signals:
    void removed();
    void editRequested(const QString &term); ///< It is no chip any more.

private:
    void remove(FilterChip *chip);
    void edit(FilterChip *chip);
    void editAll();
    void focusNeighbour(FilterChip *chip, int step);
    void fit();

    QWidget *m_next;
    QHBoxLayout *m_row;
    QToolButton *m_more;
    QList<FilterChip *> m_chips;
    int m_room = 400;
};

} // namespace Tokendesk
