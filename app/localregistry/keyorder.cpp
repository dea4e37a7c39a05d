// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/keyorder.h"
#include "app/localregistry/scopes.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;
constexpr double secondsPerDay = 86'400;
constexpr double mostDays = 365;
constexpr int seedDefaultDays = 90;

Reply invalid(const QString &field)
{
    return errorCode(400, u"VALIDATION_ERROR"_s, u"[body.%1] Invalid input"_s.arg(field));
}

std::optional<Reply> nameRefusal(const QJsonValue &name, Dialect dialect)
{
    const bool seed = dialect == Dialect::Seed;
    const bool missing = name.isUndefined() || name.isNull();
    if (missing && !seed)
        return {};
    if (!missing && !name.isString())
        return invalid(u"name"_s);
    const qsizetype length = name.toString().trimmed().size();
    if (seed ? length < 1 || length > 100 : length > 32)
        return errorCode(400, u"INVALID_NAME_LENGTH"_s, u"The name length is either too large or too small."_s);
    return {};
}

/// Seconds to milliseconds. Seed clamps to 1..365 days, live refuses what lies outside.
std::optional<Reply> readLifetime(const QJsonValue &seconds, Dialect dialect, QVariant &lifetime)
{
    if (seconds.isUndefined() || seconds.isNull())
        return {};
    if (!seconds.isDouble())
        return invalid(u"expiresIn"_s);
    double wanted = seconds.toDouble();
    if (dialect == Dialect::Seed)
        wanted = std::clamp(wanted, secondsPerDay, mostDays * secondsPerDay);
    if (wanted < secondsPerDay)
        return errorCode(
            400, u"EXPIRES_IN_IS_TOO_SMALL"_s, u"The expiresIn is smaller than the predefined minimum value."_s);
    if (wanted > mostDays * secondsPerDay)
        return errorCode(
            400, u"EXPIRES_IN_IS_TOO_LARGE"_s, u"The expiresIn is larger than the predefined maximum value."_s);
    lifetime = qint64(wanted) * 1000;
    return {};
}

QStringList readScopes(const QJsonObject &input)
{
    const QJsonValue listed = input.contains(u"scopes"_s) ? input.value(u"scopes"_s)
                                                          : input.value(u"permissions"_s).toObject().value(u"skills"_s);
    QStringList scopes;
    const QJsonArray list = listed.toArray();
    for (const QJsonValue &scope : list)
        scopes.append(scope.toString());
    return normalScopes(scopes);
}

std::optional<Reply> serverOnly(const QJsonObject &input)
{
    for (const QString &name : {u"permissions"_s, u"scopes"_s, u"rateLimitMax"_s, u"rateLimitTimeWindow"_s,
             u"rateLimitEnabled"_s, u"remaining"_s, u"refillAmount"_s, u"refillInterval"_s}) {
        if (input.contains(name))
            return errorCode(400, u"SERVER_ONLY_PROPERTY"_s,
                u"The property you're trying to set can only be set from the server auth instance only."_s);
    }
    if (input.contains(u"metadata"_s))
        return errorCode(400, u"METADATA_DISABLED"_s, u"Metadata is disabled."_s);
    return {};
}

std::optional<Reply> readPrefix(const QJsonObject &input, QString &prefix)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9_-]+$"_s);
    if (!input.contains(u"prefix"_s))
        return {};
    prefix = input.value(u"prefix"_s).toString();
    return allowed.match(prefix).hasMatch() ? std::nullopt : std::optional(invalid(u"prefix"_s));
}

void takeLive(const QJsonObject &input, const Options &options, KeyOrder &order)
{
    order.refusal = serverOnly(input);
    if (!order.refusal)
        order.refusal = readPrefix(input, order.wanted.prefix);
    order.wanted.max = options.requestsOfCreated;
    order.wanted.period = day;
}

void takeSeed(const QJsonObject &input, const Options &options, KeyOrder &order)
{
    order.wanted.scopes = readScopes(input);
    order.wanted.lifetime = seedDefaultDays * day;
    order.wanted.max = options.requestsPerWindow;
    order.wanted.period = hour;
}

} // namespace

KeyOrder readKeyOrder(const QJsonObject &input, const Options &options)
{
    KeyOrder order;
    order.wanted.madeBy = u"create"_s;
    if (options.dialect == Dialect::Live)
        takeLive(input, options, order);
    else
        takeSeed(input, options, order);
    const QJsonValue name = input.value(u"name"_s);
    if (!order.refusal)
        order.refusal = nameRefusal(name, options.dialect);
    if (!order.refusal)
        order.refusal = readLifetime(input.value(u"expiresIn"_s), options.dialect, order.wanted.lifetime);
    if (name.isString())
        order.wanted.name = name.toString();
    return order;
}

std::optional<Reply> changeKey(const QJsonObject &input, const Options &options, qint64 now, TokenRow &token)
{
    const QJsonValue name = input.value(u"name"_s);
    const QJsonValue enabled = input.value(u"enabled"_s);
    const bool lives = input.contains(u"expiresIn"_s);
    if (name.isUndefined() && enabled.isUndefined() && !lives)
        return errorCode(400, u"NO_VALUES_TO_UPDATE"_s, u"No values to update."_s);
    if (!enabled.isUndefined() && !enabled.isBool())
        return invalid(u"enabled"_s);
    if (!name.isUndefined()) {
        if (const auto refusal = nameRefusal(name, options.dialect))
            return refusal;
        token.name = name.isString() ? QVariant(name.toString()) : QVariant();
    }
    if (lives) {
        QVariant lifetime;
        if (const auto refusal = readLifetime(input.value(u"expiresIn"_s), options.dialect, lifetime))
            return refusal;
        token.expires = lifetime.isNull() ? QVariant() : QVariant(now + lifetime.toLongLong());
    }
    token.enabled = enabled.toBool(token.enabled);
    return {};
}

} // namespace Tokendesk::LocalRegistry
