// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fieldblock.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/plainlabel.h"
#include "ui/theme/theme.h"
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

TextRole roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return TextRole::Good;
    case Tone::Warning:
        return TextRole::Warning;
    case Tone::Bad:
        return TextRole::Bad;
    case Tone::Info:
    case Tone::Idle:
        break;
    }
    return TextRole::Dim;
}

} // namespace

FieldBlock::FieldBlock(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent), m_label(new PlainLabel(label, TextRole::Dim)), m_field(field),
      m_icon(new IconLabel({}, &Palette::bad)), m_message(new PlainLabel)
{
    m_label->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_message->wrap();
    m_icon->setFixedHeight(
        qMax(m_icon->sizeHint().height(), m_message->fontMetrics().height())); // level with the first line

    auto *below = new QHBoxLayout;
    below->setSpacing(6);
    below->addWidget(m_icon, 0, Qt::AlignTop);
    below->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::halfStep);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addLayout(below);
    clearMessage();
}

void FieldBlock::setLabel(const QString &label)
{
    m_label->setText(label);
    m_field->setAccessibleName(label);
}

QWidget *FieldBlock::field() const
{
    return m_field;
}

void FieldBlock::setHint(const QString &text)
{
    m_hint = text;
    clearMessage();
}

void FieldBlock::setMessage(Tone tone, const QString &text)
{
    m_icon->setIcon(iconOf(tone), inkOf(tone));
    setTextRole(m_message, roleOf(tone));
    setStyleProperty(m_field, "invalid", tone == Tone::Bad ? u"true"_s : QString());
    show(text, true);
}

void FieldBlock::clearMessage()
{
    setTextRole(m_message, TextRole::Dim);
    setStyleProperty(m_field, "invalid", {});
    show(m_hint, false);
}

void FieldBlock::show(const QString &text, bool withIcon)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_icon->setVisible(withIcon && !text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace Tokendesk
