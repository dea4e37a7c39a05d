// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpclient.h"
#include "app/http/exchange.h"
#include "app/http/guardedmanager.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// RFC 9110 5.5, without blanks: what can neither end a header nor be cut by one.
bool fitsIntoHeader(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

/// Why this request must not be sent; nothing if it may.
std::optional<Error> objection(const HttpRequest &request)
{
    if (!isSafe(request.url))
        return Error{.kind = Error::Kind::UnsafeAddress, .detail = request.url.host(QUrl::FullyEncoded)};
    if (!request.credential)
        return {};
    if (request.credential->origin != Origin::of(request.url))
        return Error{.kind = Error::Kind::UnsafeAddress, .detail = u"credential of another registry"_s};
    if (!fitsIntoHeader(request.credential->secret.reveal()))
        return Error{
            .kind = Error::Kind::InvalidInput, .detail = u"credential has characters that no header may have"_s};
    return {};
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest network(request.url);
    network.setRawHeader("Accept", "application/json");
    if (!request.body.isEmpty())
        network.setRawHeader("Content-Type", "application/json");
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    if (const auto &credential = request.credential) {
        QByteArray value = credential->before;
        value.append(credential->secret.reveal());
        network.setRawHeader(credential->header, value);
        wipe(value);
    }
    return network;
}

} // namespace

HttpClient::HttpClient(QObject *parent) : QObject(parent)
{
}

GuardedManager *HttpClient::manager()
{
    if (!m_manager) {
        m_manager = new GuardedManager(this);
        emit managerMade();
    }
    return m_manager;
}

bool HttpClient::hasManager() const
{
    return m_manager;
}

Answer<HttpReply> HttpClient::send(const HttpRequest &request)
{
    if (std::optional<Error> error = objection(request))
        return answered<HttpReply>(failure(std::move(*error)));
    QByteArray body = request.body.reveal().toByteArray();
    QNetworkReply *reply = body.isEmpty() && request.method != "POST" && request.method != "PUT"
        ? manager()->sendCustomRequest(networkRequest(request), request.method)
        : manager()->sendCustomRequest(networkRequest(request), request.method, body);
    wipe(body);
    auto *exchange = new Exchange(reply, request, this);
    return exchange->answer();
}

} // namespace Tokendesk
