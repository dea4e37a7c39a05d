// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/domain/serviceaccount.h"
#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMetaType>

namespace Tokendesk {

/// A key of a service account that is being made. Written down before the request leaves, gone when its text is in the
/// vault: what is left after a crash may exist at the registry without anybody holding its text.
struct ServiceMaking {
    QString id; ///< Ours, random.
    AccountId account;
    QString service{}; ///< Id of the service account; empty: it is being made, too, and not answered yet.
    QString name{}; ///< Of the service account.
    QDateTime started{};
    VaultKey vaultKey{}; ///< Where its text will lie, chosen before there is one.
    QString key{}; ///< The registry's id of the key; empty: not answered, or it told none.
    bool isNewService = false;
    bool isAnswered = false;

    bool operator==(const ServiceMaking &) const = default;
};

/// A key that was made here: all that is known of it where a registry lists none.
struct MadeServiceKey {
    AccountId account;
    QString service;
    QString key{}; ///< Empty: the registry told no id.
    QString prefix{};
    QDateTime created{};

    bool operator==(const MadeServiceKey &) const = default;
};

/// A key of a service account that takes the place of something older: until that is gone both work.
struct Handover {
    /// What goes. The numbers stand in a file: add, never change.
    enum class Kind { Key = 1, Token = 2, Service = 3 };
    Kind kind = Kind::Key;
    AccountId account{};
    QString old{}; ///< Id of the key, token or service account that goes.
    QString oldService{}; ///< Of a key that goes.
    QString oldName{};
    QString service{}; ///< Of the new key.
    QString key{}; ///< The new one; empty: the registry told no id.
    QString keyPrefix{};
    QDateTime started{};

    bool isOf(const Handover &other) const ///< Of the same old one.
    {
        return kind == other.kind && account == other.account && old == other.old;
    }
    bool operator==(const Handover &) const = default;
};

/// What this computer knows of keys of service accounts besides what their registries tell.
struct ServiceKeyRecord {
    QList<ServiceMaking> makings{};
    QList<MadeServiceKey> made{};
    QList<Handover> handovers{};

    QByteArray packed() const;
    static ServiceKeyRecord unpacked(const QByteArray &bytes); ///< What cannot be read is left out.
    bool operator==(const ServiceKeyRecord &) const = default;
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::Handover)
