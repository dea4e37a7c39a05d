// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

/// Whether this is a network as registries spell it: an address, a slash and the length of the network's part
/// ("192.0.2.0/24", "2001:db8::/32").
bool isNetwork(const QString &text);

} // namespace Tokendesk
