// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

namespace Tokendesk {

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
}

} // namespace Tokendesk
