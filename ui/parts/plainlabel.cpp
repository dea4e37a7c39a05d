// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plainlabel.h"
#include <QEvent>

namespace Tokendesk {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel({}, TextRole::Body, parent)
{
}

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    followDirection();
    if (role != TextRole::Body)
        setTextRole(this, role);
}

void PlainLabel::wrap()
{
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlainLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        followDirection();
    QLabel::changeEvent(event);
}

// QLabel aligns by the direction of its words, so a Latin name in an Arabic window would stand on the wrong side.
void PlainLabel::followDirection()
{
    const Qt::Alignment ours = (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const Qt::Alignment across = alignment() & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute);
    const Qt::Alignment theirs = (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    if (across == Qt::AlignLeft || across == theirs)
        setAlignment(ours | (alignment() & Qt::AlignVertical_Mask));
}

} // namespace Tokendesk
