// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokensprites.h"
#include <QPainter>

namespace Tokendesk {

void TokenSprites::draw(QPainter *painter, const QRectF &box, const QString &key, const Paint &paint)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    // Between whole pixels a picture would be blurred.
    if (ratio != qRound(ratio) || box.topLeft() != QPointF(box.topLeft().toPoint())) {
        painter->setRenderHint(QPainter::Antialiasing);
        return paint(painter, box);
    }
    const QSize size = box.size().toSize();
    const QString place = QStringLiteral("%1 %2x%3@%4").arg(key).arg(size.width()).arg(size.height()).arg(ratio);
    const QPixmap *picture = m_pictures.object(place);
    if (!picture) {
        auto *made = new QPixmap(size * ratio);
        made->setDevicePixelRatio(ratio);
        made->fill(Qt::transparent);
        QPainter maker(made);
        maker.setRenderHint(QPainter::Antialiasing);
        paint(&maker, QRectF(QPointF(), box.size()));
        maker.end();
        m_pictures.insert(place, made);
        picture = made;
    }
    painter->drawPixmap(box.topLeft(), *picture);
}

void TokenSprites::clear()
{
    m_pictures.clear();
}

} // namespace Tokendesk
