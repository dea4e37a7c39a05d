// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/registrymark.h"
#include "ui/theme/palette.h"
#include "ui/theme/typography.h"
#include <QIconEngine>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

class MarkEngine : public QIconEngine {
public:
    MarkEngine(const QString &letter, const QColor &color) : m_letter(letter), m_color(color)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        RegistryMark::paint(painter, rect, m_letter, m_color);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override
    {
        return new MarkEngine(*this);
    }
    QString key() const override
    {
        return u"TokendeskMarkEngine"_s;
    }

private:
    QString m_letter;
    QColor m_color;
};

} // namespace

RegistryMark::RegistryMark(const QString &letter, const QColor &color, QWidget *parent)
    : QWidget(parent), m_letter(letter), m_color(color)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RegistryMark::setMark(const QString &letter, const QColor &color)
{
    m_letter = letter;
    m_color = color;
    update();
}

QSize RegistryMark::sizeHint() const
{
    return {side, side};
}

void RegistryMark::paint(QPainter *painter, const QRectF &rect, const QString &letter, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const qreal extent = qMin(rect.width(), rect.height());
    painter->drawRoundedRect(rect, extent * 0.28, extent * 0.28);
    // A profile of the user's may bring any colour, so the letter has to suit it.
    const bool lightLetter
        = contrast(color, Qt::white) >= contrast(color, Qt::black) || contrast(color, Qt::white) > 4.5;
    painter->setPen(lightLetter ? Qt::white : Qt::black);
    QFont font = baseFont();
    font.setPixelSize(qMax(6, qRound(extent * 0.6)));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->drawText(rect, Qt::AlignCenter, letter.left(1));
    painter->restore();
}

QIcon RegistryMark::icon(const QString &letter, const QColor &color)
{
    return QIcon(new MarkEngine(letter, color));
}

void RegistryMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), m_letter, m_color);
}

} // namespace Tokendesk
