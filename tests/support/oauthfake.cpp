// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/oauthfake.h"
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QByteArray profileWith(const QByteArray &login, const QUrl &address)
{
    return "{\"id\":\"fake\",\"name\":\"Fake\",\"baseUrl\":\"" + address.toEncoded()
        + "\",\"credentials\":{\"token\":{\"header\":\"Authorization\",\"scheme\":\"Bearer\"},"
          "\"session\":{\"cookies\":[\"s\"],\"sendOrigin\":true}},\"login\":[{"
        + login
        + "},{\"flow\":\"paste\"}],\"whoami\":{\"token\":{\"request\":\"GET /me\",\"identity\":{\"name\":\"/name\"}},"
          "\"session\":{\"request\":\"GET /session\",\"identity\":{\"name\":\"/name\"}}},"
          "\"tokens\":{\"list\":{\"request\":\"GET /tokens\",\"items\":\"\",\"fields\":{\"id\":\"/id\"}},"
          "\"create\":{\"request\":\"POST /tokens\",\"body\":{\"name\":\"{name}\"},\"secret\":\"/token\"}},"
          "\"errors\":{\"message\":[\"/error_description\",\"/error\"]},"
          "\"rateLimit\":{\"retryAfter\":\"Retry-After\"}}";
}

RegistryProfile parsed(const QByteArray &text)
{
    QList<ProfileProblem> problems;
    const auto profile = readProfile(text, u"fake.json"_s, &problems);
    for (const ProfileProblem &problem : problems)
        qFatal("%s: %s", qPrintable(problem.pointer), qPrintable(problem.detail));
    return *profile;
}

} // namespace

OAuthFake::OAuthFake(const QByteArray &login)
    : m_server(std::make_unique<RoughServer>(
        [this](QTcpSocket *socket, const QByteArray &request) { answer(socket, request); }))
{
    const QUrl address = m_server->url(QString());
    QByteArray facts = login;
    facts.replace("{here}", address.toEncoded());
    m_profileText = profileWith(facts, address);
    m_registry = std::make_unique<Registry>(&m_http, &m_clock, parsed(m_profileText), address);
    on("/me", "401 Unauthorized", "{\"error\":\"invalid_token\"}");
}

void OAuthFake::on(const QByteArray &path, Answering answering)
{
    m_answers.insert(path, std::move(answering));
}

void OAuthFake::on(const QByteArray &path, const QByteArray &status, const QByteArray &body)
{
    on(path, [status, body](const QUrlQuery &) { return json(status, body); });
}

QByteArray OAuthFake::address() const
{
    return m_server->url(QString()).toEncoded();
}

QByteArray OAuthFake::profileText() const
{
    return m_profileText;
}

Registry *OAuthFake::registry()
{
    return m_registry.get();
}

const LoginFacts &OAuthFake::facts() const
{
    return m_registry->profile().logins.constFirst();
}

Clock &OAuthFake::clock()
{
    return m_clock;
}

RoughServer &OAuthFake::server()
{
    return *m_server;
}

int OAuthFake::seen(const QByteArray &path) const
{
    return int(forms(path).size());
}

QList<QUrlQuery> OAuthFake::forms(const QByteArray &path) const
{
    QList<QUrlQuery> found;
    for (const auto &[at, body] : m_seen) {
        if (at == path)
            found.append(QUrlQuery(QString::fromUtf8(body)));
    }
    return found;
}

QByteArray OAuthFake::json(const QByteArray &status, const QByteArray &body)
{
    return RoughServer::answer(status, body);
}

void OAuthFake::answer(QTcpSocket *socket, const QByteArray &request)
{
    const QByteArray path = request.split(' ').value(1).split('?').constFirst();
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    m_seen.emplaceBack(path, body);
    const bool isGood = path == "/me" && request.contains("Authorization: Bearer good\r\n");
    const auto answering = m_answers.value(path);
    const QByteArray text = isGood ? json("200 OK", "{\"name\":\"eve\"}")
        : answering                ? answering(QUrlQuery(QString::fromUtf8(body)))
                                   : json("404 Not Found", "{}");
    if (text.isEmpty())
        return socket->abort();
    socket->write(text);
}

LoginAttempt::LoginAttempt(Login *attempted) : login(attempted)
{
    QObject::connect(attempted, &Login::succeeded, attempted, [this](const LoginResult &end) {
        result = end;
        ++ends;
    });
    QObject::connect(attempted, &Login::loginFailed, attempted, [this](const Error &end) {
        error = end;
        ++ends;
    });
    QObject::connect(
        attempted, &QAbstractOAuth::authorizeWithBrowser, attempted, [this](const QUrl &page) { opened.append(page); });
}

} // namespace Tokendesk
