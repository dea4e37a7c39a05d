// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include <QIconEngine>

namespace Tokendesk {

/// Draws one of our icons when it is asked for, in a fixed colour or in one of the palette.
class IconEngine : public QIconEngine {
public:
    IconEngine(const QString &name, const QColor &fixed, Ink ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

    /// A picture of so many device pixels, from the cache if it was drawn before.
    static QPixmap drawn(const QString &name, const QSize &pixels, const QColor &color);

private:
    QColor colorFor(QIcon::Mode mode) const;

    QString m_name;
    QColor m_fixed;
    Ink m_ink;
};

} // namespace Tokendesk
