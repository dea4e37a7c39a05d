// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/codelogin.h"
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Tokendesk {

using Kind = Tokendesk::Error::Kind;

namespace {

QString pathOf(const OAuthFacts &facts)
{
    return facts.redirectPath.isEmpty() ? u"/callback"_s : facts.redirectPath;
}

} // namespace

CodeLogin::CodeLogin(Registry *registry, const LoginFacts &facts, QObject *parent)
    : BrowserLogin(registry, parent), m_facts(facts), m_server(new OAuthServer(registry, facts.oauth, this)),
      m_reply(new LoopbackReply(pathOf(facts.oauth), this))
{
    addHome(QUrl(m_server->issuer()));
    setReplyHandler(m_reply);
    connect(m_reply, &LoopbackReply::arrived, this, &CodeLogin::readCallback);
    connect(this, &Login::succeeded, m_reply, [this] { m_reply->finish(true); });
    connect(this, &Login::loginFailed, m_reply, [this] { m_reply->finish(false); });
}

void CodeLogin::setPages(const AnswerPages &pages)
{
    m_reply->setPages(pages);
}

QString CodeLogin::redirectAddress() const
{
    return m_reply->callback();
}

void CodeLogin::grant()
{
    setStatus(Status::TemporaryCredentialsReceived);
    setState(newState());
    m_proof = Pkce::make();
    limitTo(m_facts.timeout);
    whenAnswered(this, m_server->places(), [this](const Result<OAuthPlaces> &places) {
        if (isOver())
            return;
        if (!places)
            return fail(places.error());
        openPage(*places);
    });
}

void CodeLogin::openPage(const OAuthPlaces &places)
{
    m_places = places;
    if (places.authorization.isEmpty())
        return fail({.kind = Kind::NotOffered, .detail = u"authorization"_s});
    if (!m_reply->listen(state()))
        return fail({.kind = Kind::NotOffered, .detail = u"127.0.0.1"_s});
    if (!m_facts.oauth.authorization.isEmpty())
        addHome(places.authorization);
    showPage(pageAt(places.authorization));
}

QUrl CodeLogin::pageAt(const QUrl &authorization) const
{
    QList<std::pair<QString, QString>> items{{u"response_type"_s, u"code"_s}, {u"client_id"_s, m_facts.oauth.clientId},
        {u"redirect_uri"_s, m_reply->callback()}, {u"state"_s, state()}, {u"code_challenge"_s, m_proof.challenge},
        {u"code_challenge_method"_s, u"S256"_s}};
    if (!m_facts.oauth.scopes.isEmpty())
        items.emplaceBack(u"scope"_s, m_facts.oauth.scopes.join(u' '));
    for (auto more = m_facts.oauth.parameters.cbegin(); more != m_facts.oauth.parameters.cend(); ++more)
        items.emplaceBack(more.key(), more.value());
    // Encoded by hand: QUrlQuery leaves "+" and others as they are.
    QStringList query = authorization.query(QUrl::FullyEncoded).split(u'&', Qt::SkipEmptyParts);
    for (const auto &[name, value] : std::as_const(items))
        query.append(QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value)));
    QUrl page(authorization);
    page.setQuery(query.join(u'&'), QUrl::StrictMode);
    return page;
}

void CodeLogin::readCallback(const CallbackRequest &request)
{
    if (isOver())
        return;
    stopClock();
    if (!isOfIssuer(request))
        return fail({.kind = Kind::UnreadableReply, .detail = u"iss"_s});
    if (!request.error.isEmpty())
        return fail(errorOfWord(request.error));
    setStatus(Status::TemporaryCredentialsReceived);
    redeem(request.code);
}

/// RFC 9207 2.4: compared as plain text. A server that promised to name itself and does not is refused too.
bool CodeLogin::isOfIssuer(const CallbackRequest &request) const
{
    return request.issuer.isEmpty() ? !m_places.namesIssuer : request.issuer == m_places.issuer;
}

void CodeLogin::redeem(const Secret &code)
{
    m_perhapsMade = true;
    whenAnswered(this,
        m_server->post(m_places.token,
            {{"grant_type", OAuthServer::plain(u"authorization_code"_s)}, {"code", code},
                {"redirect_uri", OAuthServer::plain(m_reply->callback())}, {"code_verifier", m_proof.verifier}}),
        [this](const Result<HttpReply> &reply) { readTokens(reply); });
    m_proof = {};
}

void CodeLogin::readTokens(const Result<HttpReply> &reply)
{
    if (isOver())
        return;
    if (!reply) {
        m_perhapsMade = reply.error().mayHaveArrived;
        return fail(reply.error());
    }
    if (reply->status >= 400) {
        m_perhapsMade = false; // a whole refusal: nothing was made, unless errorIn() doubts it
        const QString word = oauthErrorIn(*reply);
        return fail(word.isEmpty() || reply->status >= 429 ? registry()->errorIn(*reply) : errorOfWord(word));
    }
    const Result<Granted> granted = grantedFrom(*reply, registry()->now());
    if (!granted)
        return fail(granted.error());
    proveAndSucceed({.credentials = granted->credentials,
        .madeToken = true,
        .unaskedScopes = granted->moreThan(m_facts.oauth.scopes)});
}

bool CodeLogin::mayHaveMadeToken() const
{
    return m_perhapsMade;
}

} // namespace Tokendesk
