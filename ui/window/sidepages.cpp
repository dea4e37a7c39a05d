// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidepages.h"

namespace Tokendesk {

QList<SidePage> sidePages()
{
    return {};
}

} // namespace Tokendesk
