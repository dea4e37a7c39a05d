// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/revokerisk.h"
#include "app/registry/registryprofile.h"
#include "app/state/tokentable.h"
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qint64 day = 86400;

bool isPowerful(const Token &token, const RegistryProfile *profile)
{
    return token.unrestricted
        || std::any_of(token.scopes.cbegin(), token.scopes.cend(), [profile](const QString &scope) {
               const ScopeFacts *facts = profile ? profile->scope(scope) : nullptr;
               return facts && facts->risk == Risk::High;
           });
}

/// By the prefix that the registry shows: the longest that fits says the kind.
bool isOfService(const Token &token, const RegistryProfile *profile)
{
    const TokenFormat *best = nullptr;
    for (qsizetype i = 0; profile && i < profile->tokenFormats.size(); ++i) {
        const TokenFormat &format = profile->tokenFormats.at(i);
        if (token.prefix.startsWith(format.prefix) && (!best || format.prefix.size() > best->prefix.size()))
            best = &format;
    }
    return best && best->kind == TokenFormat::Kind::Service;
}

} // namespace

RevokeRisk revokeRisk(const Token &token, const Account &account, const RegistryProfile *profile, const QDateTime &now)
{
    return {!account.loginTokenId.isEmpty() && account.loginTokenId == token.id.id, isPowerful(token, profile),
        isOfService(token, profile), token.lastUsed.isValid() && token.lastUsed.secsTo(now) < day};
}

QList<TokenId> tokensOf(const TokenTable &table, const RevokeRule &rule, const AccountId &account, qint64 now)
{
    std::vector<std::pair<qint64, quint32>> found;
    for (quint32 row = 0; row < table.count(); ++row) {
        if (!account.isEmpty() && table.id(row).account != account)
            continue;
        const qint64 used = table.lastUsed(row);
        const qint64 made = table.created(row);
        const qint64 before = now - rule.days * day;
        qint64 since = TokenTable::never;
        if (rule.kind == RevokeRule::Kind::Unused && used < TokenTable::never && used < before)
            since = used;
        if (rule.kind == RevokeRule::Kind::NeverUsed && used == TokenTable::never && made < before)
            since = made;
        if (rule.kind == RevokeRule::Kind::Expired && table.state(row, now) == TokenState::Expired)
            since = table.expires(row);
        if (since < TokenTable::never)
            found.emplace_back(since, row);
    }
    std::sort(found.begin(), found.end());
    QList<TokenId> tokens;
    for (const auto &[since, row] : found)
        tokens.append(table.id(row));
    return tokens;
}

} // namespace Tokendesk
