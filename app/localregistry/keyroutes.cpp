// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/asker.h"
#include "app/localregistry/input.h"
#include "app/localregistry/keyjson.h"
#include "app/localregistry/keyorder.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include "app/localregistry/tokenaudit.h"
#include <memory>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 sweepEvery = 10'000;
constexpr qsizetype pieceSize = 256 * 1024;

Reply keyNotFound()
{
    return errorCode(404, u"KEY_NOT_FOUND"_s, u"API Key not found"_s);
}

Reply tooManyRights()
{
    return errorCode(403, u"FORBIDDEN"_s, u"A token cannot handle tokens with more rights than its own"_s);
}

void sweepNowAndThen(const Call &call)
{
    if (!call.backend.isLive() || call.now - call.backend.lastSweep < sweepEvery)
        return;
    call.backend.lastSweep = call.now;
    sweepTokens(call.db, call.now);
}

/// false: the text is there and is no number of ours.
bool readNumber(const Call &call, const QString &name, std::optional<int> &number)
{
    if (!call.request.query.contains(name))
        return true;
    bool good = false;
    number = call.request.query.value(name).toInt(&good);
    return good && *number >= 0;
}

QByteArray listEnd(const Call &call, const QString &owner, std::optional<int> limit, std::optional<int> offset)
{
    QByteArray end = "],\"total\":" + QByteArray::number(tokenCountOf(call.db, owner));
    if (limit)
        end += ",\"limit\":" + QByteArray::number(*limit);
    if (offset)
        end += ",\"offset\":" + QByteArray::number(*offset);
    return end + '}';
}

/// Up to pieceSize bytes of keys; the end and then nothing when there are no more.
struct KeyPieces {
    TokenCursor cursor;
    QByteArray end;
    QByteArray start = "{\"apiKeys\":[";
    bool first = true;

    QByteArray next()
    {
        QByteArray piece = std::exchange(start, {});
        while (piece.size() < pieceSize) {
            const std::optional<TokenRow> token = cursor.next();
            if (!token)
                return piece + std::exchange(end, {});
            if (!std::exchange(first, false))
                piece += ',';
            appendKey(piece, *token);
        }
        return piece;
    }
};

Reply listKeys(const Call &call)
{
    const ManagerOrRefusal asked = askedByManager(call, u"UNAUTHORIZED"_s);
    if (asked.refusal)
        return *asked.refusal;
    sweepNowAndThen(call);
    TokenPage page;
    std::optional<int> offset;
    if (!readNumber(call, u"limit"_s, page.limit) || !readNumber(call, u"offset"_s, offset))
        return errorCode(400, u"VALIDATION_ERROR"_s, u"[query] Invalid input: expected number"_s);
    page.offset = offset.value_or(0);
    page.sortBy = call.request.query.value(u"sortBy"_s);
    page.descending = call.request.query.value(u"sortDirection"_s) == "desc"_L1;
    if (!canSortBy(page.sortBy))
        return errorCode(400, u"VALIDATION_ERROR"_s, u"[query.sortBy] Invalid input"_s);
    const QString &owner = asked.manager.userId;
    auto pieces = std::make_shared<KeyPieces>(
        KeyPieces{TokenCursor(call.db, owner, page), listEnd(call, owner, page.limit, offset)});
    if (!page.limit) {
        // With a charset, or the HTTP library would spend its time compressing.
        Reply reply{200, "application/json; charset=utf-8", {}, {}, {}, {}, false};
        reply.more = [pieces] {
            return pieces->next();
        };
        return reply;
    }
    QByteArray whole;
    for (QByteArray piece = pieces->next(); !piece.isEmpty(); piece = pieces->next())
        whole += piece;
    return jsonBytes(200, whole);
}

Reply oneKey(const Call &call)
{
    const ManagerOrRefusal asked = askedByManager(call, u"UNAUTHORIZED"_s);
    if (asked.refusal)
        return *asked.refusal;
    sweepNowAndThen(call);
    const auto token = tokenOf(call.db, asked.manager.userId, call.request.query.value(u"id"_s));
    return token ? jsonBytes(200, keyJson(*token)) : keyNotFound();
}

Reply createKey(const Call &call)
{
    const ManagerOrRefusal asked = askedByManager(call, u"UNAUTHORIZED_SESSION"_s);
    if (asked.refusal)
        return *asked.refusal;
    const Input input = readAuthInput(call);
    if (input.refusal)
        return *input.refusal;
    sweepNowAndThen(call);
    KeyOrder order = readKeyOrder(input.object, call.backend.options);
    if (order.refusal)
        return *order.refusal;
    if (!asked.manager.mayHandOut(order.wanted.scopes, call.backend.options.dialect))
        return tooManyRights();
    order.wanted.owner = asked.manager.userId;
    MadeToken made;
    const bool done = call.db.atomically([&] {
        made = makeToken(call.db, order.wanted, call.backend.options.dialect, call.now);
        auditCreated(call, made.row, asked.manager.userId);
    });
    return done ? jsonBytes(200, keyJson(made.row, made.text)) : errorText(500, u"Internal Server Error"_s);
}

Reply updateKey(const Call &call)
{
    const ManagerOrRefusal asked = askedByManager(call, u"UNAUTHORIZED"_s);
    if (asked.refusal)
        return *asked.refusal;
    const Input input = readAuthInput(call);
    if (input.refusal)
        return *input.refusal;
    auto token = tokenOf(call.db, asked.manager.userId, input.object.value(u"keyId"_s).toString());
    if (!token)
        return keyNotFound();
    if (!asked.manager.mayHandOut(token->scopes, call.backend.options.dialect))
        return tooManyRights();
    if (const auto refusal = changeKey(input.object, call.backend.options, call.now, *token))
        return *refusal;
    token->updated = call.now;
    saveToken(call.db, *token, call.now);
    return jsonBytes(200, keyJson(*token));
}

Reply deleteKey(const Call &call)
{
    const ManagerOrRefusal asked = askedByManager(call, u"UNAUTHORIZED"_s);
    if (asked.refusal)
        return *asked.refusal;
    const Input input = readAuthInput(call);
    if (input.refusal)
        return *input.refusal;
    const QString id = input.object.value(u"keyId"_s).toString();
    const auto token = tokenOf(call.db, asked.manager.userId, id);
    if (!token)
        return keyNotFound();
    if (!asked.manager.mayHandOut(token->scopes, call.backend.options.dialect))
        return tooManyRights();
    bool gone = false;
    call.db.atomically([&] {
        gone = deleteToken(call.db, asked.manager.userId, id);
        if (gone)
            auditRevoked(call, id, asked.manager.userId);
    });
    return gone ? json(200, {{u"success"_s, true}}) : keyNotFound();
}

} // namespace

void addKeyRoutes(Router &router)
{
    router.add("GET", "/api/auth/api-key/list", listKeys);
    router.add("GET", "/api/auth/api-key/get", oneKey);
    router.add("POST", "/api/auth/api-key/create", createKey);
    router.add("POST", "/api/auth/api-key/update", updateKey);
    router.add("POST", "/api/auth/api-key/delete", deleteKey);
}

} // namespace Tokendesk::LocalRegistry
