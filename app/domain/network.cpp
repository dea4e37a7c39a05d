// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/network.h"
#include <QHostAddress>

namespace Tokendesk {

bool isNetwork(const QString &text)
{
    const QStringList parts = text.split(u'/');
    const QHostAddress address(parts.constFirst());
    bool isNumber = false;
    const int length = parts.value(1).toInt(&isNumber);
    // QHostAddress takes "10" for an address; nobody means that.
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol && parts.constFirst().count(u'.') == 3;
    const bool isV6 = address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty();
    return parts.size() == 2 && isNumber && length >= 0 && length <= (isV4 ? 32 : 128) && (isV4 || isV6);
}

} // namespace Tokendesk
