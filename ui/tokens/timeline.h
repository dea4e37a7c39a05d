// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QWidget>

namespace Tokendesk {
struct Token;

/// When a token was made, last used, and when it ends, on one line; the part that has passed is drawn strong. Says the
/// same in words to those who cannot see it.
class TimeLine : public QWidget {
    Q_OBJECT
public:
    TimeLine(const Context &context, const Token &token, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Point {
        qint64 at = 0;
        QString text;
        bool isEnd = false;
    };
    qreal placeOf(qint64 time) const; ///< 0 to 1.
    void paintLabels(QPainter *painter, qreal left, qreal width) const;

    QList<Point> m_points; ///< In order of time.
    qint64 m_from = 0;
    qint64 m_until = 0;
    qint64 m_now = 0;
    bool m_endsBadly = false; ///< Expired or nearly.
    bool m_open = false; ///< Nobody knows an end.
};

} // namespace Tokendesk
