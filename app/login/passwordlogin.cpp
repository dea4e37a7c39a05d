// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/passwordlogin.h"
#include <QNetworkCookie>

using namespace Qt::StringLiterals;

namespace Tokendesk {

PasswordLogin::PasswordLogin(
    Registry *registry, const LoginFacts &facts, const QString &user, const Secret &password, QObject *parent)
    : Login(registry, parent), m_facts(facts), m_user(user), m_password(password)
{
}

void PasswordLogin::grant()
{
    setStatus(Status::TemporaryCredentialsReceived);
    const TemplateValues values{{u"user"_s, m_user}, {u"password"_s, QString::fromUtf8(m_password.reveal())}};
    m_password = {};
    whenAnswered(
        this, registry()->ask(m_facts.start, {}, values), [this](const Result<HttpReply> &reply) { read(reply); });
}

void PasswordLogin::read(const Result<HttpReply> &reply)
{
    if (isOver())
        return;
    if (!reply)
        return fail(reply.error());
    if (reply->status >= 400)
        return fail(registry()->errorIn(*reply));
    const Secret session = sessionCookie(*reply, registry()->profile().sessionCookies, QDateTime::currentDateTimeUtc());
    if (session.isEmpty())
        return fail({.kind = Tokendesk::Error::Kind::UnreadableReply, .detail = u"no session"_s});
    proveAndSucceed({.credentials = {.token = {}, .session = session}, .identity = {}, .madeToken = false});
}

Secret sessionCookie(const HttpReply &reply, const QStringList &names, const QDateTime &now)
{
    Secret found;
    for (const auto &[header, value] : reply.headers) {
        if (header.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QNetworkCookie> cookies = QNetworkCookie::parseCookies(value);
        for (const QNetworkCookie &cookie : cookies) {
            if (!names.contains(QString::fromLatin1(cookie.name())))
                continue;
            const bool takenBack
                = cookie.value().isEmpty() || (!cookie.isSessionCookie() && cookie.expirationDate() <= now);
            found = takenBack ? Secret() : Secret::take(QByteArray(cookie.name() + "=" + cookie.value()));
        }
    }
    return found;
}

} // namespace Tokendesk
