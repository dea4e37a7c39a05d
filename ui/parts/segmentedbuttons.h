// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace Tokendesk {

/// One choice out of a few that are all in sight, like "7 30 60 [90 days] 180 365 Date…". One stop for Tab; the
/// arrow keys choose.
class SegmentedButtons : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedButtons(const QString &accessibleName, QWidget *parent = nullptr);

    QToolButton *addSegment(const QString &text);
    int current() const; ///< -1: nothing is chosen.
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// To the next segment that can be chosen. Always true: the key is used up.
    bool move(int from, int by);
    void keepOneTabStop();

    QButtonGroup *m_group;
};

} // namespace Tokendesk
