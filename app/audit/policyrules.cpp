// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findinglist.h"
#include "app/state/tokenfilter.h"
#include "app/state/tokentable.h"
#include <QMap>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;

const Policy *policyOf(const AuditedAccount &account, const QString &organisation)
{
    const auto own = account.organisationPolicies.constFind(organisation);
    if (own != account.organisationPolicies.cend())
        return &*own;
    return account.policy ? &*account.policy : nullptr;
}

/// Without an end it is longer than any; one whose creation is not told is held against what is left of it.
bool isTooLong(const TokenTable &table, quint32 row, const Policy &policy, qint64 now)
{
    const qint64 end = table.expires(row);
    if (policy.longestDays == 0 || end == TokenTable::notReported)
        return false;
    if (end == TokenTable::never || table.isReview(row)) // a day of review ends nothing
        return true;
    const qint64 start = table.created(row) < TokenTable::never ? table.created(row) : now;
    // A registry counts from its own clock and may round up to the end of the day.
    return end - start > (policy.longestDays + 1) * secondsPerDay;
}

bool mayBeAdmin(const TokenTable &table, quint32 row, const AuditedAccount &account, const Policy &policy)
{
    const TokenOwner &owner = table.owners()[table.ownerNumber(row)];
    if (owner == TokenOwner())
        return policy.mayBeAdmin({account.identity.userId, account.identity.name, account.identity.email});
    QStringList names{owner.id, owner.name};
    if (account.members) {
        for (const Member &member : *account.members) {
            if (member.id == owner.id && !owner.id.isEmpty())
                names << member.name << member.email;
        }
    }
    return policy.mayBeAdmin(names);
}

/// What the policies have against the tokens, by kind.
struct Against {
    QList<TokenId> tooLong;
    QMap<QString, QList<TokenId>> forbidden; ///< By scope; "": it may do everything.
    QList<TokenId> badNames;
    QList<TokenId> admins;
};

} // namespace

void judgeByPolicy(FindingList &list)
{
    const AuditInput &input = list.input();
    const TokenTable &table = *input.tokens;
    const qint64 now = input.now.toSecsSinceEpoch();
    TokenFilter filter(&table);
    RowSet rows = input.rows;
    rows -= filter.rows(u"is:expired"_s, now);
    const RowSet risky = filter.rows(u"is:highrisk"_s, now);
    Against against;
    const QList<AccountId> ids = table.accounts();
    int longest = 0;
    rows.forEach([&](quint32 row) {
        const auto account = input.accounts.constFind(ids.at(table.accountNumbers()[row]));
        const Policy *policy = account == input.accounts.cend() ? nullptr : policyOf(*account, table.organisation(row));
        if (!policy)
            return;
        const TokenId id = table.id(row);
        if (isTooLong(table, row, *policy, now)) {
            against.tooLong.append(id);
            longest = qMax(longest, policy->longestDays);
        }
        for (const QString &scope : table.scopes(row)) {
            if (policy->forbids(scope))
                against.forbidden[scope].append(id);
        }
        if (policy->forbidsUnrestricted && table.isUnrestricted(row))
            against.forbidden[QString()].append(id);
        if (!policy->allowsName(table.name(row)))
            against.badNames.append(id);
        if (risky.contains(row) && policy->limitsAdmins && !mayBeAdmin(table, row, *account, *policy))
            against.admins.append(id);
    });
    const auto add = [&list](FindingKind kind, const QList<TokenId> &tokens, const QString &subject = {},
                         const QString &query = {}, int number = 0) {
        Finding finding = FindingList::of(kind);
        finding.subject = subject;
        finding.query = query;
        finding.number = number;
        if (list.isLookedFor(kind))
            list.addTokens(finding, tokens);
    };
    add(FindingKind::LongerThanPolicy, against.tooLong, {}, {}, longest);
    for (auto scope = against.forbidden.cbegin(); scope != against.forbidden.cend(); ++scope)
        add(FindingKind::ForbiddenScope, *scope, scope.key(), {});
    add(FindingKind::BadName, against.badNames);
    add(FindingKind::AdminNotAllowed, against.admins);
}

} // namespace Tokendesk
