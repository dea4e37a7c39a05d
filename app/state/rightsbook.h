// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/right.h"
#include "app/registry/registry.h"
#include <QHash>
#include <QObject>
#include <optional>

namespace Tokendesk {
class AccountBook;

/// What each account may do beyond its own tokens: as the registry's profile says, and as its refusals taught us. A
/// view offers what is not missing here, and names what is.
class RightsBook : public QObject {
    Q_OBJECT
public:
    explicit RightsBook(AccountBook *accounts, QObject *parent = nullptr);

    /// Nothing: it may, or nobody knows better yet.
    std::optional<MissingRight> missing(const AccountId &account, Right right) const;
    /// What a call for this right answered: remembered if it says that the account may not.
    void note(const AccountId &account, Right right, const std::optional<Error> &error);
    /// The call that stands for the right, in the registry's profile; null if it offers none.
    static const CallFacts *callFor(const RegistryProfile &profile, Right right);

signals:
    void changed(const QString &account);

private:
    std::optional<MissingRight> missingByFacts(const AccountId &account, Right right) const;
    MissingRight lesson(const AccountId &account, Right right, const Error &error) const;
    void forget(const AccountId &account);

    AccountBook *m_accounts;
    QHash<AccountId, QHash<Right, MissingRight>> m_learned;
};

} // namespace Tokendesk
