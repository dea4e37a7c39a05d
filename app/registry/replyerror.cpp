// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/replyerror.h"
#include "app/registry/tokenjson.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 longestWait = 3600;
constexpr qint64 usualWait = 60;
constexpr qint64 mostSecondsToGo = 1'000'000'000;

QByteArray borrowed(QByteArrayView view)
{
    return QByteArray::fromRawData(view.data(), view.size());
}

Error::Kind kindOf(int status)
{
    using Kind = Error::Kind;
    switch (status) {
    case 401:
        return Kind::NotSignedIn;
    case 403:
        return Kind::Forbidden;
    case 404:
    case 410:
        return Kind::NotFound;
    case 429:
        return Kind::TooManyRequests;
    default:
        return status >= 500 ? Kind::ServerFault : Kind::Rejected;
    }
}

/// Seconds, or an HTTP date (RFC 9110 10.2.3).
std::optional<qint64> secondsIn(const QByteArray &header, const QDateTime &now)
{
    bool isNumber = false;
    const double seconds = header.trimmed().toDouble(&isNumber);
    if (isNumber)
        return std::isfinite(seconds) && seconds > 0 ? std::optional(qint64(std::min(seconds, 1e9))) : std::nullopt;
    QDateTime date
        = QLocale::c().toDateTime(QString::fromLatin1(header.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date.isValid() && date > now ? std::optional(now.secsTo(date)) : std::nullopt;
}

} // namespace

Result<QJsonValue> jsonOf(const HttpReply &reply)
{
    const QByteArray body = borrowed(reply.body.reveal()).trimmed();
    if (body == "null")
        return QJsonValue(QJsonValue::Null);
    if (body.startsWith('<'))
        return failure(Error::Kind::UnreadableReply, u"a web page"_s);
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return failure(Error::Kind::UnreadableReply, u"%1 (%2)"_s.arg(parsing.errorString()).arg(parsing.offset));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

std::chrono::seconds retryAfter(const HttpReply &reply, const RateLimitFacts &facts, const QDateTime &now)
{
    std::optional<qint64> wait;
    for (const QByteArray &name : facts.retryAfter) {
        if (!wait)
            wait = secondsIn(reply.header(name), now);
    }
    if (!wait && facts.resetIsTime) {
        bool isNumber = false;
        const qint64 moment = reply.header(facts.reset).trimmed().toLongLong(&isNumber);
        if (isNumber && moment > now.toSecsSinceEpoch())
            wait = moment - now.toSecsSinceEpoch();
    }
    if (!wait) {
        const Result<QJsonValue> json = jsonOf(reply);
        const double field = json ? valueAt(*json, facts.retryAfterField).toDouble(-1) : -1;
        if (field > 0)
            wait = qint64(std::ceil(std::min(field, 1e9)));
    }
    return std::chrono::seconds(std::clamp<qint64>(wait.value_or(usualWait), 1, longestWait));
}

std::optional<RateLimit> rateLimitIn(const HttpReply &reply, const RateLimitFacts &facts, const QDateTime &now)
{
    const auto number = [&reply](const QByteArray &name) {
        bool isNumber = false;
        const qint64 value = name.isEmpty() ? -1 : reply.header(name).trimmed().toLongLong(&isNumber);
        return isNumber && value >= 0 ? value : -1;
    };
    RateLimit limit{.limit = number(facts.limit), .remaining = number(facts.remaining), .asOf = now};
    if (limit.limit < 0 && limit.remaining < 0)
        return {};
    const qint64 reset = number(facts.reset);
    // A moment in Unix seconds, or so many from now: nobody waits for fifty years.
    if (facts.resetIsTime || reset > mostSecondsToGo)
        limit.reset = reset < 0 ? QDateTime() : QDateTime::fromSecsSinceEpoch(reset, Qt::UTC);
    else if (reset >= 0)
        limit.reset = now.toUTC().addSecs(reset);
    return limit;
}

Error errorOf(const HttpReply &reply, const RegistryProfile &profile, const QDateTime &now)
{
    Error error{.kind = profile.errors.statuses.value(reply.status, kindOf(reply.status)),
        .detail = u"HTTP %1"_s.arg(reply.status)};
    if (const Result<QJsonValue> json = jsonOf(reply)) {
        error.serverSays = cleaned(textAt(*json, profile.errors.message));
        for (const QString &pointer : profile.errors.code) {
            const QString code = textAt(*json, {pointer});
            if (const auto known = profile.errors.codes.constFind(code); known != profile.errors.codes.cend()) {
                error.kind = *known;
                error.detail += u", "_s + code;
                break;
            }
        }
    }
    if (error.kind == Error::Kind::TooManyRequests)
        error.retryAfter = retryAfter(reply, profile.rateLimit, now);
    // A gateway may say 5xx while the registry behind it went on.
    error.mayHaveArrived = error.kind == Error::Kind::ServerFault;
    return error;
}

} // namespace Tokendesk
