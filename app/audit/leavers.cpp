// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/leavers.h"
#include "app/state/tokenfilter.h"
#include "app/state/tokentable.h"
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Standing = Member::Standing;
using Found = QMap<std::pair<AccountId, QString>, Leaver>;

/// The one of this person, if they are one at all.
Leaver *leaverFor(Found &found, const AuditInput &input, const AccountId &account, const QString &person)
{
    const auto audited = input.accounts.constFind(account);
    if (audited == input.accounts.cend())
        return nullptr;
    const Standing standing = leaverStanding(person, *audited);
    if (standing == Standing::Unknown)
        return nullptr;
    Leaver &leaver = found[{account, person}];
    if (leaver.id.isEmpty()) {
        leaver.account = account;
        leaver.id = person;
        leaver.standing = standing;
    }
    return &leaver;
}

void addPeople(Found &found, const AuditInput &input)
{
    for (auto account = input.accounts.cbegin(); account != input.accounts.cend(); ++account) {
        const QList<Member> members = account->members.value_or(QList<Member>());
        for (const Member &member : members) {
            if (Leaver *leaver = leaverFor(found, input, account.key(), member.id)) {
                leaver->name = member.name;
                leaver->email = member.email;
            }
        }
    }
}

void addTokens(Found &found, const AuditInput &input)
{
    if (!input.tokens)
        return;
    const TokenTable &table = *input.tokens;
    TokenFilter filter(&table);
    RowSet rows = input.rows;
    rows -= filter.rows(u"is:expired"_s, input.now.toSecsSinceEpoch());
    QHash<std::pair<quint16, quint32>, Leaver *> known; // by account and owner: each is judged once
    rows.forEach([&](quint32 row) {
        const quint32 number = table.ownerNumber(row);
        if (number == 0)
            return;
        const TokenOwner &owner = table.owners()[number];
        const std::pair key(table.accountNumbers()[row], number);
        if (!known.contains(key))
            known.insert(key, leaverFor(found, input, table.id(row).account, owner.id));
        Leaver *leaver = known.value(key);
        if (!leaver)
            return;
        leaver->tokens.append(table.id(row));
        if (leaver->name.isEmpty())
            leaver->name = owner.name;
    });
}

void addServices(Found &found, const AuditInput &input)
{
    for (auto account = input.accounts.cbegin(); account != input.accounts.cend(); ++account) {
        for (const ServiceAccount &service : account->services) {
            Leaver *leaver = leaverFor(found, input, account.key(), service.owner);
            if (!leaver)
                continue;
            leaver->services.append(service.id);
            if (leaver->name.isEmpty())
                leaver->name = service.ownerName;
        }
    }
}

} // namespace

Standing leaverStanding(const QString &person, const AuditedAccount &account)
{
    if (person.isEmpty() || !account.members || account.members->isEmpty() || person == account.identity.userId)
        return Standing::Unknown;
    for (const Member &member : *account.members) {
        if (member.id == person) {
            const bool isOut = member.standing == Standing::Left || member.standing == Standing::Disabled;
            return isOut ? member.standing : Standing::Unknown;
        }
    }
    return account.isWhole && !account.knownActors.contains(person) ? Standing::Left : Standing::Unknown;
}

QList<Leaver> leaversOf(const AuditInput &input)
{
    Found found;
    addPeople(found, input);
    addTokens(found, input);
    addServices(found, input);
    QList<Leaver> leavers = found.values();
    std::stable_sort(
        leavers.begin(), leavers.end(), [](const Leaver &a, const Leaver &b) { return a.count() > b.count(); });
    return leavers;
}

} // namespace Tokendesk
