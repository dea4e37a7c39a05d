// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/exchange.h"
#include "app/base/log.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype maxHeaders = 100;
constexpr qsizetype maxHeaderBytes = 32 * 1024;
constexpr qint64 readAtOnce = 64 * 1024;

} // namespace

Exchange::Exchange(QNetworkReply *reply, const HttpRequest &request, QObject *parent)
    : QObject(parent), m_reply(reply), m_host(request.url.host(QUrl::FullyEncoded)),
      m_isWrite(request.method != "GET" && request.method != "HEAD"), m_maxBody(request.maxBody)
{
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAtOnce);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Error::Kind::Timeout, m_host); });
    m_deadline.start(request.deadline);
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &Exchange::finish, Qt::QueuedConnection);
}

Exchange::~Exchange()
{
    wipe(m_body);
    m_asked.finish(failure(Error::Kind::Cancelled));
}

Answer<HttpReply> Exchange::answer() const
{
    return m_asked.answer();
}

void Exchange::readHead()
{
    qsizetype bytes = 0;
    const QList<QNetworkReply::RawHeaderPair> &pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        bytes += name.size() + value.size();
    if (pairs.size() > maxHeaders || bytes > maxHeaderBytes)
        giveUp(Error::Kind::UnreadableReply, u"too many headers"_s);
}

void Exchange::readBody()
{
    if (m_gaveUp)
        return;
    QByteArray part = m_reply->readAll();
    if (m_body.size() + part.size() > m_maxBody) {
        giveUp(Error::Kind::UnreadableReply, u"longer than %1 bytes"_s.arg(m_maxBody));
        return;
    }
    m_body.append(part);
    wipe(part);
}

void Exchange::giveUp(Error::Kind kind, const QString &detail)
{
    if (m_gaveUp)
        return;
    m_gaveUp = Error{.kind = kind, .detail = detail, .mayHaveArrived = m_isWrite};
    // Later: aborting from within metaDataChanged leaves the reply waiting for its transfer timeout.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

void Exchange::finish()
{
    if (m_asked.answer().isFinished())
        return;
    m_deadline.stop();
    Result<HttpReply> result = outcome();
    qCDebug(logHttp) << m_host << (result ? result->status : -1) << m_reply->error();
    wipe(m_body);
    m_asked.finish(std::move(result));
    deleteLater();
}

Result<HttpReply> Exchange::outcome()
{
    if (!m_gaveUp && m_reply->isOpen())
        readBody();
    if (m_gaveUp)
        return failure(*m_gaveUp);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failure(transportError());
    if (status >= 300 && status < 400) {
        const QUrl target = m_reply->url().resolved(m_reply->header(QNetworkRequest::LocationHeader).toUrl());
        return failure(Error{.kind = Error::Kind::Redirected,
            .detail = m_host + u" -> "_s + target.host(QUrl::FullyEncoded),
            .mayHaveArrived = m_isWrite});
    }
    // Below 200 are failures of the connection, above are what the server said: those are answers.
    if (m_reply->error() != QNetworkReply::NoError && m_reply->error() < QNetworkReply::ContentAccessDenied)
        return failure(
            Error{.kind = Error::Kind::UnreadableReply, .detail = u"cut off"_s, .mayHaveArrived = m_isWrite});
    return wholeReply(status);
}

/// NoError proves nothing: Qt 6.4 reports most cut answers over http as success, so the bytes are counted.
Result<HttpReply> Exchange::wholeReply(int status)
{
    HttpReply reply{.status = status, .headers = {}, .body = {}};
    const QList<QNetworkReply::RawHeaderPair> &pairs = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : pairs)
        reply.headers.emplaceBack(name, value);
    const QByteArray length = reply.header("Content-Length");
    const bool chunked = reply.header("Transfer-Encoding").toLower().contains("chunked");
    bool isNumber = false;
    const bool whole = status == 204 || chunked || (length.toLongLong(&isNumber) == m_body.size() && isNumber);
    if (!whole) {
        const QString detail = length.isEmpty()
            ? u"no length"_s
            : u"%1 of %2 bytes"_s.arg(m_body.size()).arg(QString::fromLatin1(length));
        return failure(Error{.kind = Error::Kind::UnreadableReply, .detail = detail, .mayHaveArrived = m_isWrite});
    }
    reply.body = Secret::take(std::move(m_body));
    return reply;
}

Error Exchange::transportError() const
{
    using Kind = Error::Kind;
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = Kind::UntrustedServer, .detail = m_host};
    case QNetworkReply::ProtocolUnknownError:
        return {.kind = Kind::UnsafeAddress, .detail = m_host};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {.kind = Kind::Offline, .detail = m_host};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // the transfer timeout ends this way
        return {.kind = Kind::Timeout, .detail = m_host, .mayHaveArrived = m_isWrite};
    default:
        return {.kind = Kind::Offline, .detail = m_host, .mayHaveArrived = m_isWrite};
    }
}

} // namespace Tokendesk
