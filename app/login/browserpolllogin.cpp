// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/browserpolllogin.h"
#include "app/registry/replyerror.h"
#include "app/registry/tokenjson.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

using Kind = Tokendesk::Error::Kind;

namespace {

/// A word that means neither "not yet" nor "done".
Tokendesk::Error errorOfOutcome(const QString &word)
{
    static const QStringList refusals{u"denied"_s, u"rejected"_s, u"refused"_s, u"access_denied"_s};
    static const QStringList ends{u"expired"_s, u"expired_token"_s};
    const Kind kind = refusals.contains(word) ? Kind::Forbidden
        : ends.contains(word)                 ? Kind::NotFound
                                              : Kind::UnreadableReply;
    return {.kind = kind, .detail = cleaned(word, 40)};
}

} // namespace

BrowserPollLogin::BrowserPollLogin(Registry *registry, const LoginFacts &facts, QObject *parent)
    : PollLogin(registry, parent), m_facts(facts), m_exchange(facts.exchange)
{
}

void BrowserPollLogin::grant()
{
    setState(newState());
    m_values = {{u"state"_s, state()}};
    setStatus(Status::TemporaryCredentialsReceived);
    limitTo(m_facts.timeout);
    whenAnswered(this, registry()->call(m_facts.start, {}, m_values),
        [this](const Result<QJsonValue> &json) { readStart(json); });
}

void BrowserPollLogin::readStart(const Result<QJsonValue> &json)
{
    if (isOver())
        return;
    if (!json)
        return fail(json.error());
    for (const LoginFacts::Shape &shape : std::as_const(m_facts.shapes)) {
        const QString code = textAt(*json, shape.code);
        if (code.isEmpty())
            continue;
        const QString userCode = cleaned(textAt(*json, shape.userCode), 40);
        m_values.insert(u"code"_s, code);
        m_values.insert(u"userCode"_s, userCode);
        m_exchange.body = shape.exchange;
        showPage(pageIn(*json, shape), userCode);
        if (!isOver())
            pollAgainIn(m_facts.interval);
        return;
    }
    fail({.kind = Kind::UnreadableReply, .detail = u"no code"_s});
}

/// What the registry calls its page may be a whole address or a path from the registry's own.
QUrl BrowserPollLogin::pageIn(const QJsonValue &json, const LoginFacts::Shape &shape) const
{
    const QString address = registry()->address().toString(QUrl::FullyEncoded);
    const QString told = textAt(json, shape.page);
    if (told.isEmpty())
        return QUrl(address + fillPath(shape.pageTemplate, m_values));
    const QUrl page(told, QUrl::StrictMode);
    return page.isRelative() && told.startsWith(u'/') ? registry()->address().resolved(page) : page;
}

Answer<HttpReply> BrowserPollLogin::ask()
{
    QUrlQuery query;
    for (auto item = m_facts.exchangeQuery.cbegin(); item != m_facts.exchangeQuery.cend(); ++item)
        query.addQueryItem(item.key(), fillPath(item.value(), m_values));
    return registry()->ask(m_exchange, {}, m_values, query);
}

void BrowserPollLogin::readPoll(const Result<HttpReply> &reply)
{
    const bool isPending = reply ? m_facts.pendingStatus.contains(reply->status) : isPassing(reply.error());
    if (isPending)
        pollAgainIn(m_facts.interval);
    else if (!reply)
        fail(reply.error());
    else if (reply->status == 429)
        pollAgainIn(std::max(int(registry()->errorIn(*reply).retryAfter.count()), m_facts.interval));
    else if (reply->status >= 400)
        fail(registry()->errorIn(*reply));
    else
        readAnswer(*reply);
}

void BrowserPollLogin::readAnswer(const HttpReply &reply)
{
    const Result<QJsonValue> json = jsonOf(reply);
    if (!m_facts.outcome.isEmpty() && json) {
        const QString word = textAt(*json, m_facts.outcome);
        if (m_facts.pendingWords.contains(word))
            return pollAgainIn(m_facts.interval);
        if (!m_facts.doneWords.contains(word))
            return fail(errorOfOutcome(word));
    }
    stopClock();
    notePerhapsMade();
    finishWith(json ? *json : QJsonValue());
}

void BrowserPollLogin::finishWith(const QJsonValue &json)
{
    QByteArray token = textAt(json, m_facts.token).toUtf8();
    if (token.isEmpty())
        return fail({.kind = Kind::UnreadableReply, .detail = u"no token"_s});
    proveAndSucceed({.credentials = {.token = Secret::take(std::move(token))}, .madeToken = true});
}

} // namespace Tokendesk
