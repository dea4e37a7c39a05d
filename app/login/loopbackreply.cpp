// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/loopbackreply.h"
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QByteArray page(const QString &text)
{
    return "<!doctype html><html><head><meta charset=\"utf-8\"><title>Tokendesk</title></head><body><p>"
        + text.toHtmlEscaped().toUtf8() + "</p></body></html>";
}

} // namespace

LoopbackReply::LoopbackReply(const QString &path, QObject *parent)
    : QAbstractOAuthReplyHandler(parent), m_path(path.toLatin1())
{
    m_server.setMaxPendingConnections(mostVisitors);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackReply::greet);
}

LoopbackReply::~LoopbackReply()
{
    finish(false);
}

bool LoopbackReply::listen(const QString &state)
{
    m_state = Secret::take(state.toLatin1());
    // The address written out: QHostAddress::LocalHost alone may pick another overload, which listens everywhere.
    if (!m_server.listen(QHostAddress(u"127.0.0.1"_s), 0))
        return false;
    m_host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    return true;
}

bool LoopbackReply::isListening() const
{
    return m_server.isListening();
}

QString LoopbackReply::callback() const
{
    return u"http://"_s + QString::fromLatin1(m_host + m_path);
}

void LoopbackReply::networkReplyFinished(QNetworkReply *)
{
}

void LoopbackReply::setPages(const AnswerPages &pages)
{
    m_pages = pages;
}

void LoopbackReply::setPatience(std::chrono::milliseconds patience)
{
    m_patience = patience;
}

void LoopbackReply::greet()
{
    while (QTcpSocket *visitor = m_server.nextPendingConnection()) {
        connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly).size() > mostVisitors) {
            visitor->abort();
            continue;
        }
        visitor->setReadBufferSize(CallbackRequest::largest + 1);
        connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { read(visitor); });
        auto *limit = new QTimer(visitor);
        connect(limit, &QTimer::timeout, this, [this, visitor] {
            if (visitor != m_waiting)
                visitor->abort();
        });
        limit->start(m_patience);
        read(visitor);
    }
}

/// The head is peeked at until it is whole, so the socket's bounded buffer is the only place where it gathers.
void LoopbackReply::read(QTcpSocket *visitor)
{
    if (visitor == m_waiting || visitor->state() != QAbstractSocket::ConnectedState)
        return;
    const QByteArray head = visitor->peek(CallbackRequest::largest + 1);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() > CallbackRequest::largest)
        return visitor->abort();
    if (end < 0)
        return;
    const auto request = CallbackRequest::read(head.first(end), m_host, m_path);
    if (!m_server.isListening() || !request || !request->state.sameAs(m_state)) {
        visitor->disconnect(this);
        return answer(visitor, "404 Not Found", m_pages.failed);
    }
    m_waiting = visitor;
    m_server.close();
    emit arrived(*request);
}

void LoopbackReply::finish(bool done)
{
    m_server.close();
    if (m_waiting)
        answer(m_waiting, done ? "200 OK" : "400 Bad Request", done ? m_pages.done : m_pages.failed);
    m_waiting.clear();
}

void LoopbackReply::answer(QTcpSocket *visitor, const QByteArray &status, const QString &text)
{
    visitor->readAll();
    const QByteArray body = page(text);
    visitor->write("HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
          "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        + body);
    // Of its own now: it lives until the browser has read the page, also when the sign-in is over before that.
    visitor->setParent(nullptr);
    QTimer::singleShot(m_patience, visitor, [visitor] { visitor->abort(); });
    visitor->disconnectFromHost();
}

} // namespace Tokendesk
