// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findinglist.h"
#include "app/audit/leavers.h"
#include "app/state/tokenfilter.h"
#include "app/state/tokentable.h"
#include <QMap>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

void judgeOwners(FindingList &list)
{
    const AuditInput &input = list.input();
    const TokenTable &table = *input.tokens;
    TokenFilter filter(&table);
    RowSet rows = input.rows;
    rows -= filter.rows(u"is:expired"_s, input.now.toSecsSinceEpoch());
    QMap<std::pair<quint16, quint32>, QList<TokenId>> byOwner; // account number, owner number
    rows.forEach([&](quint32 row) {
        if (const quint32 owner = table.ownerNumber(row); owner != 0)
            byOwner[{table.accountNumbers()[row], owner}].append(table.id(row));
    });
    for (auto tokens = byOwner.cbegin(); tokens != byOwner.cend(); ++tokens) {
        const AccountId account = tokens->constFirst().account;
        const TokenOwner &owner = table.owners()[tokens.key().second];
        if (!input.accounts.contains(account)
            || leaverStanding(owner.id, *input.accounts.constFind(account)) == Member::Standing::Unknown)
            continue;
        Finding finding = FindingList::of(FindingKind::OwnerGone);
        finding.subject = owner.name.isEmpty() ? owner.id : owner.name;
        finding.account = account;
        finding.query = queryText(QueryKind::Owner, u'=' + owner.id) + u" -is:expired"_s;
        list.addTokens(finding, *tokens);
    }
}

void judgeLimits(FindingList &list)
{
    const AuditInput &input = list.input();
    constexpr int hundred = 100;
    for (auto account = input.accounts.cbegin(); account != input.accounts.cend(); ++account) {
        const RateLimit &limit = account->limit;
        const int percent = int(limit.used() * hundred);
        const bool isOver = limit.reset.isValid() && limit.reset <= input.now; // it begins anew
        if (!limit.isKnown() || isOver || percent < input.rules.limitPercent)
            continue;
        Finding finding = FindingList::of(FindingKind::RateLimitNear);
        finding.subject = account->identity.shown();
        finding.account = account.key();
        finding.number = percent;
        finding.time = limit.reset;
        list.addOther(finding);
    }
}

} // namespace

void judgeAccounts(FindingList &list)
{
    if (list.input().tokens && list.isLookedFor(FindingKind::OwnerGone))
        judgeOwners(list);
    if (list.isLookedFor(FindingKind::RateLimitNear))
        judgeLimits(list);
}

} // namespace Tokendesk
