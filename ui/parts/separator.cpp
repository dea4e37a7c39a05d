// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/separator.h"
#include "ui/theme/theme.h"
#include <QPainter>

namespace Tokendesk {

Separator::Separator(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    const bool across = orientation == Qt::Horizontal;
    setSizePolicy(
        across ? QSizePolicy::Expanding : QSizePolicy::Fixed, across ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize Separator::sizeHint() const
{
    return {1, 1};
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), currentPalette().line);
}

} // namespace Tokendesk
