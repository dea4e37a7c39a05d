// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plainlabel.h"

namespace Tokendesk {

PlainLabel::PlainLabel(QWidget *parent) : PlainLabel({}, TextRole::Body, parent)
{
}

PlainLabel::PlainLabel(const QString &text, TextRole role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
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

} // namespace Tokendesk
