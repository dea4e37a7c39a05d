// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/devicelogin.h"
#include "app/registry/replyerror.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

using Kind = Tokendesk::Error::Kind;

namespace {

constexpr int usualInterval = 5; // RFC 8628 3.2, for a server that names none
constexpr int slowDownStep = 5; // 3.5
constexpr int longestInterval = 60;
constexpr int longestGap = 120;
constexpr int usualLife = 600;
constexpr int longestLife = 1800;

int within(double value, int otherwise, int lowest, int highest)
{
    return value > 0 ? int(std::clamp(value, double(lowest), double(highest))) : otherwise;
}

} // namespace

DeviceLogin::DeviceLogin(Registry *registry, const LoginFacts &facts, QObject *parent)
    : PollLogin(registry, parent), m_server(new OAuthServer(registry, facts.oauth, this))
{
    addHome(QUrl(m_server->issuer()));
}

int DeviceLogin::interval() const
{
    return m_interval;
}

void DeviceLogin::grant()
{
    setStatus(Status::TemporaryCredentialsReceived);
    limitTo(longestLife);
    whenAnswered(this, m_server->places(), [this](const Result<OAuthPlaces> &places) {
        if (isOver())
            return;
        if (!places)
            return fail(places.error());
        OAuthServer::Parameters parameters;
        if (!m_server->facts().scopes.isEmpty())
            parameters.emplaceBack("scope", OAuthServer::plain(m_server->facts().scopes.join(u' ')));
        whenAnswered(this, m_server->post(places->device, parameters),
            [this, places = *places](const Result<HttpReply> &reply) { readStart(places, reply); });
    });
}

void DeviceLogin::readStart(const OAuthPlaces &places, const Result<HttpReply> &reply)
{
    if (isOver())
        return;
    if (!reply)
        return fail(reply.error());
    if (reply->status >= 400)
        return fail(registry()->errorIn(*reply));
    const Result<QJsonValue> json = jsonOf(*reply);
    if (!json)
        return fail(json.error());
    m_tokenPlace = places.token;
    readCodes(*json);
}

void DeviceLogin::readCodes(const QJsonValue &json)
{
    m_deviceCode = Secret::take(textAt(json, {u"/device_code"_s}).toUtf8());
    const QString userCode = cleaned(textAt(json, {u"/user_code"_s}), 40);
    const QUrl base(m_server->issuer());
    // verification_url is what some servers say since before the RFC.
    const QString typed = textAt(json, {u"/verification_uri"_s, u"/verification_url"_s});
    const QString complete = textAt(json, {u"/verification_uri_complete"_s});
    if (m_deviceCode.isEmpty() || userCode.isEmpty() || typed.isEmpty())
        return fail({.kind = Kind::UnreadableReply, .detail = u"no code"_s});
    m_interval = within(valueAt(json, u"/interval"_s).toDouble(), usualInterval, 1, longestInterval);
    limitTo(within(valueAt(json, u"/expires_in"_s).toDouble(), usualLife, 1, longestLife));
    const QUrl shortPage = base.resolved(QUrl(typed, QUrl::StrictMode));
    const QUrl page = complete.isEmpty() ? shortPage : base.resolved(QUrl(complete, QUrl::StrictMode));
    showPage(page, userCode, shortPage);
    if (!isOver())
        pollAgainIn(m_interval);
}

void DeviceLogin::pollNow()
{
    if (secondsSincePoll() >= m_interval)
        PollLogin::pollNow();
}

Answer<HttpReply> DeviceLogin::ask()
{
    return m_server->post(m_tokenPlace,
        {{"grant_type", OAuthServer::plain(u"urn:ietf:params:oauth:grant-type:device_code"_s)},
            {"device_code", m_deviceCode}});
}

void DeviceLogin::readPoll(const Result<HttpReply> &reply)
{
    if (!reply && !isPassing(reply.error()))
        return fail(reply.error());
    if (!reply || reply->status >= 500) {
        // A gateway may say so while the server behind it spent the code; 503 says that it did not.
        if (reply && reply->status != 503)
            notePerhapsMade();
        return waitLonger();
    }
    m_gap = 0;
    if (reply->status == 429)
        pollAgainIn(std::max(int(registry()->errorIn(*reply).retryAfter.count()), m_interval));
    else if (reply->status >= 400)
        readRefusal(*reply);
    else
        finishWith(*reply);
}

/// RFC 8628 3.5: on a lost connection the time between questions doubles.
void DeviceLogin::waitLonger()
{
    m_gap = std::clamp(m_gap * 2, m_interval * 2, longestGap);
    pollAgainIn(m_gap);
}

void DeviceLogin::readRefusal(const HttpReply &reply)
{
    const QString word = oauthErrorIn(reply);
    if (word == "slow_down"_L1)
        m_interval = std::min(m_interval + slowDownStep, longestInterval);
    if (word == "slow_down"_L1 || word == "authorization_pending"_L1)
        return pollAgainIn(m_interval);
    fail(word.isEmpty() ? registry()->errorIn(reply) : errorOfWord(word));
}

void DeviceLogin::finishWith(const HttpReply &reply)
{
    stopClock();
    notePerhapsMade();
    const Result<Granted> granted = grantedFrom(reply, registry()->now());
    if (!granted)
        return fail(granted.error());
    m_deviceCode = {};
    proveAndSucceed({.credentials = granted->credentials,
        .madeToken = true,
        .unaskedScopes = granted->moreThan(m_server->facts().scopes)});
}

} // namespace Tokendesk
