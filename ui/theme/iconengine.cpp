// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"
#include "ui/theme/theme.h"
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Tokendesk {

IconEngine::IconEngine(const QString &name, const QColor &fixed, Ink ink) : m_name(name), m_fixed(fixed), m_ink(ink)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap pixmap = drawn(m_name, (QSizeF(rect.size()) * scale).toSize(), colorFor(mode));
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect, pixmap);
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // The size is in device pixels already, also when there are two of them to a pixel.
    QPixmap result = drawn(m_name, size, colorFor(mode));
    result.setDevicePixelRatio(scale);
    return result;
}

QSize IconEngine::actualSize(const QSize &size, QIcon::Mode, QIcon::State)
{
    const int side = qMin(size.width(), size.height());
    return {side, side};
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QString IconEngine::key() const
{
    return u"TokendeskIconEngine"_s;
}

bool IconEngine::isNull()
{
    return m_name.isEmpty();
}

QPixmap IconEngine::drawn(const QString &name, const QSize &pixels, const QColor &color)
{
    const int side = qMin(pixels.width(), pixels.height());
    const QString key = u"tokendesk/%1/%2/%3"_s.arg(name, QString::number(side), color.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (side <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor IconEngine::colorFor(QIcon::Mode mode) const
{
    if (mode == QIcon::Disabled)
        return currentPalette().disabled;
    return m_ink ? currentPalette().*m_ink : m_fixed;
}

} // namespace Tokendesk
