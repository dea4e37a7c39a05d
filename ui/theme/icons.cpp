// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/iconengine.h"
#include <QFile>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tokendesk::Icons {

QIcon get(const QString &name, const QColor &color)
{
    Q_ASSERT_X(exists(name), "Icons::get", qPrintable(name));
    return QIcon(new IconEngine(name, color, nullptr));
}

QIcon get(const QString &name, Ink ink)
{
    Q_ASSERT_X(exists(name), "Icons::get", qPrintable(name));
    return QIcon(new IconEngine(name, {}, ink));
}

QIcon application()
{
    return get(u"tokendesk"_s, QColor(Qt::black));
}

void paint(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    // The painter may be scaled, as in QWidget::render() on a picture with more pixels.
    const qreal scale = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
    QPixmap pixmap = IconEngine::drawn(name, (rect.size() * scale).toSize(), color);
    pixmap.setDevicePixelRatio(scale);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

bool exists(const QString &name)
{
    return QFile::exists(u":/icons/%1.svg"_s.arg(name));
}

} // namespace Tokendesk::Icons
