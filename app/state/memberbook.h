// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/domain/member.h"
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <optional>

namespace Tokendesk {
class AccountBook;
class RightsBook;

/// The people of the registries, where an account may see them: gives ids a name, and tells who has left.
class MemberBook : public QObject {
    Q_OBJECT
public:
    MemberBook(AccountBook *accounts, RightsBook *rights, QObject *parent = nullptr);

    /// Those of the registry, and of each organisation that has a list of its own.
    QList<Member> members(const AccountId &account) const;
    /// Where the account belongs, as its identity tells or a list of the registry's own; see need().
    QList<Organisation> organisations(const AccountId &account) const;
    const Member *member(const AccountId &account, const QString &id) const;
    /// What a person or a service account is called; empty if nobody knows.
    QString nameOf(const AccountId &account, const QString &id) const;
    /// Left: not among the people, although the whole list is known. Unknown: there is no list.
    Member::Standing standingOf(const AccountId &account, const QString &id) const;
    bool isKnown(const AccountId &account) const; ///< The list was read.
    bool isWhole(const AccountId &account) const; ///< Who is not in the list is nowhere.

    /// Reads the list; the answer has those of one that is already on its way.
    Answer<void> refresh(const AccountId &account);
    /// The same, but not again if the list is known or cannot be had.
    Answer<void> need(const AccountId &account);
    /// Names that others learned, such as those of service accounts.
    void noteName(const AccountId &account, const QString &id, const QString &name);

signals:
    void changed(const QString &account);

private:
    struct People {
        QList<Member> list;
        QList<Organisation> organisations;
        QHash<QString, qsizetype> byId;
        bool isComplete = false; ///< Who is not here is nowhere.
    };
    void take(const AccountId &account, People people);
    void forgetGone();

    AccountBook *m_accounts;
    RightsBook *m_rights;
    QHash<AccountId, People> m_people;
    QHash<AccountId, QHash<QString, QString>> m_names;
    QHash<AccountId, Answer<void>> m_underWay;
};

} // namespace Tokendesk
