// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagebar.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(iconOf(m_tone), inkOf(m_tone))), m_text(new PlainLabel),
      m_close(new QToolButton), m_middle(new QBoxLayout(QBoxLayout::LeftToRight)), m_actions(new QHBoxLayout)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // room that is left over is not for it
    m_text->wrap();
    m_text->setMinimumHeight(Metrics::controlHeight(m_text->fontMetrics())); // with and without buttons as high
    m_close->setIcon(Icons::get(u"cross"_s, &Palette::dim));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    m_actions->setSpacing(Metrics::step);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 10, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    m_middle->setSpacing(10);
    m_middle->addWidget(m_text, 1);
    m_middle->addLayout(m_actions);
    row->addLayout(m_middle, 1);
    row->addWidget(m_close);
    hide();
}

void MessageBar::tell(Tone tone, const QString &text)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own click may be what brought us here
        delete item;
    }
    m_tone = tone;
    m_icon->setIcon(iconOf(tone), inkOf(tone));
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void MessageBar::addWidget(QWidget *widget)
{
    m_actions->addWidget(widget);
}

QPushButton *MessageBar::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    m_actions->addWidget(button);
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::setStacked(bool stacked)
{
    m_middle->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_middle->setAlignment(m_actions, stacked ? Qt::AlignTrailing : Qt::Alignment());
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Palette &p = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mixed(p.*groundOf(m_tone), p.*inkOf(m_tone), 0.25), 1));
    painter.setBrush(p.*groundOf(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
}

} // namespace Tokendesk
