// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone.h"
#include <QWidget>

class QPainter;

namespace Tokendesk {

/// A state as symbol, word and colour. paint() and sizeOf() are for delegates that draw many of them.
class StatusPill : public QWidget {
    Q_OBJECT
public:
    struct Look {
        Tone tone = Tone::Idle;
        QString icon;
        QString text;
    };

    explicit StatusPill(const Look &look, QWidget *parent = nullptr);

    void setLook(const Look &look);
    QSize sizeHint() const override;

    static QSize sizeOf(const Look &look, const QFontMetrics &font);
    /// At the leading edge of rect, centred in its height, cut off with "…" where rect is too narrow.
    static void paint(
        QPainter *painter, const QRect &rect, const Look &look, const QFont &font, Qt::LayoutDirection direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont pillFont() const;

    Look m_look;
};

} // namespace Tokendesk
