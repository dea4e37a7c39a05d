// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/domain/right.h"
#include "app/domain/servicewish.h"
#include <QHash>
#include <QObject>
#include <optional>

namespace Tokendesk {
class AccountBook;
class MemberBook;
class Registry;
class RightsBook;
struct Credentials;

/// The service accounts of the registries as they last told them, and what can be done to them. What an account may do
/// is RightsBook's to say.
class ServiceBook : public QObject {
    Q_OBJECT
public:
    struct State {
        enum class Kind { Unchecked, Loading, Valid, Failed };
        Kind kind = Kind::Unchecked;
        std::optional<Error> error{};
        QDateTime asOf{}; ///< When they were last listed; invalid: never.

        bool operator==(const State &) const = default;
    };

    ServiceBook(AccountBook *accounts, RightsBook *rights, MemberBook *members, QObject *parent = nullptr);

    /// Accounts whose registries know service accounts.
    QStringList sources() const;
    State state(const AccountId &account) const;
    QList<ServiceAccount> services(const AccountId &account) const;
    const ServiceAccount *service(const AccountId &account, const QString &id) const;

    void refresh(const AccountId &account);
    void refresh(); ///< All sources.

    // Each ends with a new look at the list, whatever came of it. Error kinds: those of Registry; OutcomeUnknown if the
    // registry may have done it and the list cannot prove it; Rejected if the list shows it undone.
    Answer<CreatedServiceAccount> create(const AccountId &account, const ServiceWish &wish);
    Answer<void> change(const AccountId &account, const QString &id, const ServiceChange &change);
    /// Switches it off first, so that its keys stop even where they outlive it.
    Answer<void> remove(const AccountId &account, const QString &id, const QString &reason = {});
    Answer<CreatedServiceKey> createKey(const AccountId &account, const QString &id, const QStringList &scopes = {});
    /// ServerFault where the registry promises it and fails: then RightsBook calls it Broken.
    Answer<void> revokeKey(
        const AccountId &account, const QString &id, const QString &keyId, const QString &reason = {});

signals:
    void changed(const QString &account); ///< services() differ.
    void stateChanged(const QString &account);
    void acted(const Tokendesk::ServiceDeed &deed); ///< It was done, by us.

private:
    struct Known {
        QList<ServiceAccount> list;
        State state;
        int asked = 0; ///< An answer to an older question than the last counts no more.
    };
    template <typename T, typename Question>
    Answer<T> ask(const AccountId &account, Right right, const Question &question);
    Answer<void> look(const AccountId &account);
    void take(const AccountId &account, const QList<ServiceAccount> &list);
    void setState(const AccountId &account, const State &state);
    template <typename T, typename Decide>
    Answer<T> afterLook(const AccountId &account, const Decide &decide);
    static Result<void> judged(const Result<void> &said, bool looked, bool shown);
    void nameOwners(const AccountId &account);
    QString nameOf(const AccountId &account, const QString &id) const;
    void report(ServiceDeed::Kind kind, const AccountId &account, const QString &id, const QString &name,
        const ServiceKey &key = {}, const QString &reason = {});
    void forgetGone();

    AccountBook *m_accounts;
    RightsBook *m_rights;
    MemberBook *m_members;
    QHash<AccountId, Known> m_known;
};

} // namespace Tokendesk
