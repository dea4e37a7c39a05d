// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/vault.h"
#include "app/vault/keychaincheck.h"
#include <QRandomGenerator>
#include <QUuid>

namespace Tokendesk {

using namespace Qt::StringLiterals;

VaultKey Vault::newKey()
{
    // Not QUuid::createUuid(): six of its bits are fixed, and its source of randomness is its own business.
    quint32 bits[4];
    QRandomGenerator::system()->fillRange(bits);
    return QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(bits), sizeof bits))
        .toString(QUuid::WithoutBraces);
}

Answer<KeychainFacts> Vault::facts()
{
    return answered<KeychainFacts>(failure(Error::Kind::NotOffered));
}

Answer<void> Vault::lock()
{
    return answered<void>(failure(Error::Kind::NotOffered));
}

Result<void> Vault::checkKey(const VaultKey &key)
{
    if (QUuid::fromString(key).toString(QUuid::WithoutBraces) != key)
        return failure(Error::Kind::InvalidInput, u"vault key"_s);
    return {};
}

Result<void> Vault::checkSecret(const Secret &secret)
{
    if (secret.isEmpty())
        return failure(Error::Kind::InvalidInput, u"empty secret"_s);
    if (secret.size() > largestSecret)
        return failure(
            Error::Kind::InvalidInput, u"secret of %1 bytes, limit %2"_s.arg(secret.size()).arg(largestSecret));
    return {};
}

} // namespace Tokendesk
