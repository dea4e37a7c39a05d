// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/browserpolllogin.h"
#include "app/registry/replyerror.h"
#include "app/registry/tokenjson.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tokendesk {

namespace {

using Kind = Tokendesk::Error::Kind;

/// A lost connection is no ending: the person may still be typing a password.
bool isPassing(const Tokendesk::Error &error)
{
    return error.kind == Kind::Offline || error.kind == Kind::Timeout || error.kind == Kind::UnreadableReply;
}

} // namespace

BrowserPollLogin::BrowserPollLogin(Registry *registry, const LoginFacts &facts, QObject *parent)
    : Login(registry, parent), m_facts(facts)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &BrowserPollLogin::poll);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        stopTimers();
        fail({.kind = Kind::Timeout, .detail = u"%1 s"_s.arg(m_facts.timeout)});
    });
    connect(this, &Login::loginFailed, this, &BrowserPollLogin::stopTimers);
}

void BrowserPollLogin::grant()
{
    setState(newState());
    m_values = {{u"state"_s, state()}};
    setStatus(Status::TemporaryCredentialsReceived);
    m_limit.start(std::chrono::seconds(m_facts.timeout));
    m_end = QDeadlineTimer(std::chrono::seconds(m_facts.timeout));
    whenAnswered(this, registry()->call(m_facts.start, {}, m_values),
        [this](const Result<QJsonValue> &json) { readStart(json); });
}

QUrl BrowserPollLogin::page() const
{
    return m_page;
}

QString BrowserPollLogin::userCode() const
{
    return m_values.value(u"userCode"_s).toString();
}

bool BrowserPollLogin::pageIsForeign() const
{
    return Origin::of(m_page) != registry()->origin();
}

int BrowserPollLogin::secondsLeft() const
{
    return isOver() ? 0 : int((m_end.remainingTime() + 999) / 1000);
}

int BrowserPollLogin::secondsSincePoll() const
{
    return m_lastPoll.isValid() ? int(m_lastPoll.elapsed() / 1000) : -1;
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
        m_values.insert(u"code"_s, code);
        m_values.insert(u"userCode"_s, cleaned(textAt(*json, shape.userCode), 40));
        m_exchangeBody = shape.exchange;
        if (const auto problem = readPage(*json, shape))
            return fail(*problem);
        emit pageReady();
        if (!pageIsForeign())
            emit authorizeWithBrowser(m_page);
        m_next.start(std::chrono::seconds(m_facts.interval));
        return;
    }
    fail({.kind = Kind::UnreadableReply, .detail = u"no code"_s});
}

std::optional<Tokendesk::Error> BrowserPollLogin::readPage(const QJsonValue &json, const LoginFacts::Shape &shape)
{
    const QString told = textAt(json, shape.page);
    m_page = told.isEmpty() ? QUrl(registry()->address().toString() + fillPath(shape.pageTemplate, m_values))
                            : QUrl(told, QUrl::StrictMode);
    // Never a file, a mail or a program: only what a browser may open without harm.
    if (!isSafe(m_page))
        return Tokendesk::Error{.kind = Kind::UnsafeAddress, .detail = m_page.host(QUrl::FullyEncoded)};
    return {};
}

void BrowserPollLogin::pollNow()
{
    if (m_next.isActive())
        poll();
}

void BrowserPollLogin::poll()
{
    if (m_polling || isOver())
        return;
    m_next.stop();
    m_polling = true;
    m_lastPoll.start();
    CallFacts exchange = m_facts.exchange;
    exchange.body = m_exchangeBody;
    whenAnswered(
        this, registry()->ask(exchange, {}, m_values), [this](const Result<HttpReply> &reply) { readPoll(reply); });
}

void BrowserPollLogin::readPoll(const Result<HttpReply> &reply)
{
    m_polling = false;
    if (isOver())
        return;
    emit polled();
    const bool pending = reply ? m_facts.pendingStatus.contains(reply->status) : isPassing(reply.error());
    if (pending) {
        m_perhapsMade = m_perhapsMade || (!reply && reply.error().mayHaveArrived);
        m_next.start(std::chrono::seconds(m_facts.interval));
    } else if (!reply) {
        fail(reply.error());
    } else if (reply->status == 429) {
        m_next.start(std::max(registry()->errorIn(*reply).retryAfter, std::chrono::seconds(m_facts.interval)));
    } else if (reply->status >= 400) {
        fail(registry()->errorIn(*reply));
    } else {
        finishWith(*reply);
    }
}

void BrowserPollLogin::finishWith(const HttpReply &reply)
{
    stopTimers();
    m_perhapsMade = true;
    const Result<QJsonValue> json = jsonOf(reply);
    QByteArray token = json ? textAt(*json, m_facts.token).toUtf8() : QByteArray();
    if (token.isEmpty())
        return fail({.kind = Kind::UnreadableReply, .detail = u"no token"_s});
    proveAndSucceed(
        {.credentials = {.token = Secret::take(std::move(token)), .session = {}}, .identity = {}, .madeToken = true});
}

bool BrowserPollLogin::mayHaveMadeToken() const
{
    return m_perhapsMade || m_polling;
}

void BrowserPollLogin::stopTimers()
{
    m_next.stop();
    m_limit.stop();
}

} // namespace Tokendesk
