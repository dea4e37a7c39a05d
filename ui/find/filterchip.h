// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Tokendesk {

/// One recognised condition of the filter field, with × to take it away. A click on its words brings them back into the
/// field.
class FilterChip : public QAbstractButton {
    Q_OBJECT
public:
    /// The term as it is written: "scope:admin".
    explicit FilterChip(const QString &term, QWidget *parent = nullptr);

    QString term() const;
    QRect crossRect() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();
    void editRequested();
    void leaveRequested(int step); ///< To the neighbour: -1 or 1 in reading direction.

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QString m_term;
};

} // namespace Tokendesk
