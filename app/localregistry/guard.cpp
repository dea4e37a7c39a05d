// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/guard.h"
#include "app/localregistry/cookies.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

bool isOurs(const QByteArray &host, quint16 port)
{
    const QByteArray number = QByteArray::number(port);
    return host == "127.0.0.1:" + number || host == "[::1]:" + number;
}

bool isApi(const Request &request)
{
    return request.path.startsWith("/api/");
}

Reply foreignOrigin(const Request &request)
{
    if (request.path.startsWith("/api/auth/"))
        return errorCode(403, u"INVALID_ORIGIN"_s, u"Invalid origin"_s);
    return errorText(403, u"Forbidden: foreign origin"_s);
}

/// Pages are sent with Referrer-Policy: no-referrer, and browsers then post their forms with "Origin: null". The
/// Sec-Fetch-Site header, which no script can set, tells such a form of ours from a stranger's.
bool isOwnForm(const Request &request)
{
    return !isApi(request) && request.header("sec-fetch-site") == "same-origin";
}

bool comesFrom(const Request &request, const QByteArray &own)
{
    if (!request.headers.contains("origin"))
        return true;
    const QByteArray origin = request.header("origin");
    return origin == own || (origin == "null" && isOwnForm(request));
}

bool lacksOrigin(const Request &request, const QByteArray &own)
{
    if (!request.path.startsWith("/api/auth/") || cookieOf(request, sessionCookie).isEmpty())
        return false;
    const QByteArray referer = request.header("referer");
    return !request.headers.contains("origin") && referer != own && !referer.startsWith(own + '/');
}

} // namespace

std::optional<Reply> refusalOf(const Request &request)
{
    const QByteArray host = request.header("host");
    if (request.headers.count("host") != 1 || !isOurs(host, request.port))
        return text(421, "Misdirected request");
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (!reads && request.method != "POST" && request.method != "PUT" && request.method != "PATCH"
        && request.method != "DELETE")
        return text(405, "Method not allowed").with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE");
    const QByteArray own = "http://" + host;
    if (!comesFrom(request, own))
        return foreignOrigin(request);
    if (reads)
        return {};
    const QByteArray site = request.header("sec-fetch-site");
    if (!site.isEmpty() && site != "none" && site != "same-origin")
        return foreignOrigin(request);
    if (lacksOrigin(request, own))
        return errorCode(403, u"MISSING_OR_NULL_ORIGIN"_s, u"Missing or null Origin"_s);
    return {};
}

} // namespace Tokendesk::LocalRegistry
