// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditinput.h"

namespace Tokendesk {

/// Somebody who has left or may not sign in, and what still works in their name.
struct Leaver {
    AccountId account{}; ///< Ours, that sees them.
    QString id{};
    QString name{}; ///< What they were called, if it is known. Text from outside: plain.
    QString email{};
    Member::Standing standing = Member::Standing::Left;
    QList<TokenId> tokens{}; ///< That work.
    QStringList services{}; ///< Ids of service accounts that they answer for, switched off ones too.

    int count() const
    {
        return int(tokens.size() + services.size());
    }
    QString shown() const
    {
        return !name.isEmpty() ? name : !email.isEmpty() ? email : id;
    }
    bool operator==(const Leaver &) const = default;
};

/// Left, Disabled, or Unknown where nothing is wrong or nothing is told: what a registry does not say is no sign.
Member::Standing leaverStanding(const QString &person, const AuditedAccount &account);

/// Those who hold most come first; who is disabled and holds nothing that can be seen stands at the end.
QList<Leaver> leaversOf(const AuditInput &input);

} // namespace Tokendesk
