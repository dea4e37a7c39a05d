// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/domain/serviceaccount.h"
#include <optional>

namespace Tokendesk {

/// What a person wants a new service account to be.
struct ServiceWish {
    QString name;
    QString description{};
    QStringList scopes{};
    bool unrestricted = false; ///< Said explicitly: send no scopes although its key may then do everything.
    QString organisation{}; ///< Organisation::id; empty: none.
};

/// What to change of a service account; what is not set stays.
struct ServiceChange {
    std::optional<QString> name{};
    std::optional<QString> description{};
    std::optional<bool> enabled{};
    QString reason{}; ///< Why, for the journal; the registry does not hear of it.
};

/// A key that was just made: its text is shown once.
struct CreatedServiceKey {
    ServiceKey key;
    Secret secret;
    /// The registry took no notice of the wished scopes: this key may do everything.
    bool scopesIgnored = false;
};

/// A service account that was just made, with its first key.
struct CreatedServiceAccount {
    ServiceAccount account;
    CreatedServiceKey key;
};

/// Something that was done to a service account, for whoever writes it down. Never a secret.
struct ServiceDeed {
    enum class Kind { Created, Described, Enabled, Disabled, Deleted, KeyCreated, KeyRevoked };
    Kind kind = Kind::Created;
    AccountId account; ///< Ours, by which it was done.
    QString id; ///< Of the service account.
    QString name;
    QString keyId{}; ///< Of the key that was made or revoked, if it is known.
    QString keyPrefix{};
    QString reason{}; ///< What the person wrote; may be empty.

    bool operator==(const ServiceDeed &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::ServiceDeed)
