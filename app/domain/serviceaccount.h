// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include <QDateTime>
#include <QMetaType>

namespace Tokendesk {

/// A key of a service account, without its text.
struct ServiceKey {
    QString id;
    QString name{};
    QString prefix{}; ///< The first characters, as the registry shows them.
    bool enabled = true;
    QDateTime created{}; ///< UTC; invalid: not reported.
    QDateTime lastUsed{}; ///< UTC; invalid: see lastUsedReported.
    bool lastUsedReported = false; ///< True: an invalid lastUsed means "never used".
    QDateTime expires{}; ///< UTC; invalid: see expiresReported.
    bool expiresReported = false; ///< True: an invalid expires means "no end".

    bool operator==(const ServiceKey &) const = default;
};

/// An account that belongs to a machine: it stays when people leave.
struct ServiceAccount {
    AccountId account; ///< Ours, whose registry has it.
    QString id;
    QString name;
    QString description{};
    QString owner{}; ///< Id of the person who answers for it; empty: nobody, or not told.
    QString ownerName{}; ///< What that person is called, if it is known.
    QString userId{}; ///< Who its keys say they are, where it differs from id.
    QString organisation{}; ///< Organisation::id; empty: none.
    QStringList scopes{}; ///< As the wire spells them; empty: see scopesReported.
    bool scopesReported = false; ///< False: the registry does not say what its keys may do.
    bool enabled = true;
    QDateTime created{}; ///< UTC; invalid: not reported.
    QList<ServiceKey> keys{};
    bool keysReported = true; ///< False: the registry lists no keys of any account, so this one may have some.

    bool operator==(const ServiceAccount &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::ServiceKey)
Q_DECLARE_METATYPE(Tokendesk::ServiceAccount)
