// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/passwordlogin.h"
#include "app/registry/replyerror.h"
#include <QNetworkCookie>

using namespace Qt::StringLiterals;

namespace Tokendesk {

using Kind = Tokendesk::Error::Kind;

PasswordLogin::PasswordLogin(
    Registry *registry, const LoginFacts &facts, const QString &user, const Secret &password, QObject *parent)
    : Login(registry, parent), m_facts(facts), m_user(user), m_password(password)
{
}

void PasswordLogin::grant()
{
    setStatus(Status::TemporaryCredentialsReceived);
    whenAnswered(this, sendPassword(), [this](const Result<HttpReply> &reply) { read(reply); });
}

Answer<HttpReply> PasswordLogin::sendPassword()
{
    const TemplateValues values{{u"user"_s, m_user}, {u"password"_s, QString::fromUtf8(m_password.reveal())}};
    Result<HttpRequest> request = registry()->request(m_facts.start, {}, values, {});
    if (request && m_facts.sendsBasic) { // RFC 7617 2
        QByteArray pair = m_user.toUtf8() + ':';
        pair.append(m_password.reveal());
        request->credential
            = Credential{Secret::take(pair.toBase64()), registry()->origin(), "Authorization", "Basic "};
        wipe(pair);
    }
    m_password = {};
    return request ? registry()->send(*request) : answered<HttpReply>(failure(request.error()));
}

void PasswordLogin::read(const Result<HttpReply> &reply)
{
    if (isOver())
        return;
    m_perhapsMade = m_facts.flow == LoginFacts::Flow::TokenPassword && !reply && reply.error().mayHaveArrived;
    if (!reply)
        return fail(reply.error());
    if (reply->status >= 400)
        return fail(registry()->errorIn(*reply));
    if (!wantsCode(*reply))
        return finishWith(*reply);
    m_codeWanted = true;
    emit codeWanted();
}

bool PasswordLogin::wantsCode(const HttpReply &reply)
{
    const SecondStepFacts &step = m_facts.secondStep;
    const Result<QJsonValue> json = step.when.isEmpty() ? failure(Kind::NotOffered) : jsonOf(reply);
    if (!json || !valueAt(*json, step.when).toBool())
        return false;
    m_ticket = Secret::take(textAt(*json, step.ticket).toUtf8());
    m_cookie = sessionCookie(reply, step.cookies, registry()->now());
    return true;
}

bool PasswordLogin::isCodeWanted() const
{
    return m_codeWanted && !isOver();
}

bool PasswordLogin::takesRecoveryCodes() const
{
    return !m_facts.secondStep.recovery.path.isEmpty();
}

void PasswordLogin::giveCode(const Secret &code)
{
    sendCode(m_facts.secondStep.code, code);
}

void PasswordLogin::giveRecoveryCode(const Secret &code)
{
    sendCode(takesRecoveryCodes() ? m_facts.secondStep.recovery : m_facts.secondStep.code, code);
}

void PasswordLogin::sendCode(const CallFacts &facts, const Secret &code)
{
    if (!isCodeWanted())
        return;
    m_codeWanted = false;
    CallFacts call = facts;
    // The half of a session that the password earned goes along as a whole one would.
    if (!m_cookie.isEmpty())
        call.access = {Access::Session};
    const TemplateValues values{{u"ticket"_s, QString::fromUtf8(m_ticket.reveal())},
        {u"code"_s, QString::fromUtf8(code.reveal())}, {u"user"_s, m_user}};
    whenAnswered(this, registry()->ask(call, {.session = m_cookie}, values),
        [this](const Result<HttpReply> &reply) { readCode(reply); });
}

void PasswordLogin::readCode(const Result<HttpReply> &reply)
{
    if (isOver())
        return;
    const std::optional<Tokendesk::Error> error = !reply ? std::optional(reply.error())
        : reply->status >= 400                           ? std::optional(registry()->errorIn(*reply))
                                                         : std::nullopt;
    if (!error)
        return finishWith(*reply);
    const bool wrong = error->kind == Kind::NotSignedIn || error->kind == Kind::Rejected;
    const bool unsent = !reply && !error->mayHaveArrived;
    if (unsent || (wrong && ++m_refusals < mostCodes)) {
        m_codeWanted = true;
        emit codeRefused(*error);
        return;
    }
    m_perhapsMade = m_facts.flow == LoginFacts::Flow::TokenPassword && error->mayHaveArrived;
    fail(*error);
}

void PasswordLogin::finishWith(const HttpReply &reply)
{
    m_ticket = {};
    m_cookie = {};
    LoginResult result;
    if (m_facts.flow == LoginFacts::Flow::SessionPassword) {
        result.credentials.session = sessionCookie(reply, registry()->profile().sessionCookies, registry()->now());
        if (result.credentials.session.isEmpty())
            return fail({.kind = Kind::UnreadableReply, .detail = u"no session"_s});
        return proveAndSucceed(result);
    }
    const Result<QJsonValue> json = jsonOf(reply);
    m_perhapsMade = true;
    const QJsonValue answer = json ? *json : QJsonValue();
    result.credentials = credentialsIn(answer, m_facts, registry()->now());
    if (result.credentials.token.isEmpty())
        return fail({.kind = Kind::UnreadableReply, .detail = u"no token"_s});
    if (m_facts.refresh.path.isEmpty())
        result.credentials.refreshToken = {}; // what nothing can be done with is not kept
    result.madeToken = !m_facts.tokenName.isEmpty();
    proveAndSucceed(result);
}

bool PasswordLogin::mayHaveMadeToken() const
{
    return m_perhapsMade;
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
