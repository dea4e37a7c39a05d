// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/tokenaudit.h"
#include "app/localregistry/audit.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 day = 86'400'000;

} // namespace

void auditCreated(const Call &call, const TokenRow &token, const QString &actor)
{
    if (call.backend.isLive())
        return;
    const QJsonValue days = token.expires.isNull() ? QJsonValue(QJsonValue::Null)
                                                   : QJsonValue((token.expires.toLongLong() - token.created) / day);
    const QJsonObject metadata{{u"name"_s, textOrNull(token.name)},
        {u"scopes"_s, QJsonArray::fromStringList(token.scopes)}, {u"expiresInDays"_s, days}};
    addAudit(call.db, {u"api_key.create"_s, actor, u"api_key"_s, token.id, metadata}, call.now);
}

void auditRevoked(const Call &call, const QString &tokenId, const QString &actor)
{
    if (!call.backend.isLive())
        addAudit(call.db, {u"api_key.revoke"_s, actor, u"api_key"_s, tokenId, {}}, call.now);
}

} // namespace Tokendesk::LocalRegistry
