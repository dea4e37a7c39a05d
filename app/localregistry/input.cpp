// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/input.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

bool isJson(const Request &request)
{
    const QByteArray type = request.header("content-type").toLower();
    return type.split(';').first().trimmed() == "application/json";
}

Input parsed(const Request &request, const Reply &whenBroken)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError)
        return {{}, whenBroken};
    return {document.object(), {}};
}

} // namespace

Input readAuthInput(const Call &call)
{
    if (!isJson(call.request))
        return {{}, errorCode(415, u"UNSUPPORTED_MEDIA_TYPE"_s, u"Content-Type must be application/json"_s)};
    return parsed(call.request,
        call.backend.isLive() ? text(500, {}) : errorCode(400, u"BAD_REQUEST"_s, u"Malformed JSON in request body"_s));
}

Input readInput(const Call &call)
{
    if (!isJson(call.request))
        return {{}, errorText(400, u"Invalid request body"_s)};
    return parsed(call.request, text(400, "Malformed JSON in request body"));
}

Input readAdminInput(const Call &call)
{
    if (!isJson(call.request))
        return {{}, errorText(400, u"Invalid request body"_s)};
    return parsed(call.request,
        call.backend.isLive() ? text(500, "Internal Server Error")
                              : errorText(400, u"Malformed JSON in request body"_s));
}

} // namespace Tokendesk::LocalRegistry
