// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/login.h"
#include <QRandomGenerator>
#include <algorithm>

namespace Tokendesk {

Login::Login(Registry *registry, QObject *parent) : QAbstractOAuth2(nullptr, parent), m_registry(registry)
{
}

Registry *Login::registry() const
{
    return m_registry;
}

bool Login::isOver() const
{
    return m_over;
}

QString Login::newState()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const auto bytes = QByteArrayView(reinterpret_cast<const char *>(words.data()), sizeof(words)).toByteArray();
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void Login::cancel()
{
    fail({.kind = Tokendesk::Error::Kind::Cancelled});
}

void Login::succeed(const LoginResult &result)
{
    if (m_over)
        return;
    m_over = true;
    setStatus(Status::Granted);
    emit granted();
    emit succeeded(result);
}

void Login::fail(const Tokendesk::Error &error)
{
    if (m_over)
        return;
    m_over = true;
    setStatus(Status::NotAuthenticated);
    Tokendesk::Error told = error;
    told.mayHaveArrived = told.mayHaveArrived || mayHaveMadeToken();
    emit loginFailed(told);
}

bool Login::mayHaveMadeToken() const
{
    return false;
}

void Login::proveAndSucceed(const LoginResult &result)
{
    whenAnswered(this, m_registry->whoami(result.credentials), [this, result](const Result<Identity> &identity) {
        if (!identity)
            return fail(identity.error());
        LoginResult proved = result;
        proved.identity = *identity;
        succeed(proved);
    });
}

Credentials credentialsIn(const QJsonValue &answer, const LoginFacts &facts, const QDateTime &now)
{
    Credentials credentials;
    credentials.token = Secret::take(textAt(answer, facts.token).toUtf8());
    credentials.refreshToken = Secret::take(textAt(answer, facts.refreshToken).toUtf8());
    const double life = valueAt(answer, facts.expiresIn).toDouble(-1);
    if (life >= 0)
        credentials.expires = now.addSecs(qint64(std::min(life, 1e9)));
    return credentials;
}

} // namespace Tokendesk
