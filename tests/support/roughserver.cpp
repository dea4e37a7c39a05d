// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/roughserver.h"
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QUrl>
#include <memory>

using namespace Qt::StringLiterals;

namespace Tokendesk {

RoughServer::RoughServer(Behaviour behaviour, QObject *parent) : QTcpServer(parent), m_behaviour(std::move(behaviour))
{
    listen(QHostAddress(QHostAddress::LocalHost));
}

RoughServer::RoughServer(Behaviour behaviour, const QSslConfiguration &tls, QObject *parent)
    : RoughServer(std::move(behaviour), parent)
{
    m_tls = tls;
}

QUrl RoughServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort()).arg(path));
}

const QByteArrayList &RoughServer::requests() const
{
    return m_requests;
}

int RoughServer::connections() const
{
    return m_connections;
}

QByteArray RoughServer::answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

void RoughServer::incomingConnection(qintptr handle)
{
    ++m_connections;
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(socket, *buffer); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_tls) {
        auto *secure = static_cast<QSslSocket *>(socket);
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
}

void RoughServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = buffer.first(headEnd).toLower();
    const qsizetype at = head.indexOf("content-length:");
    const qsizetype length = at < 0
        ? 0
        : head.mid(at + 15, head.indexOf('\r', at) < 0 ? -1 : head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    const QByteArray request = buffer.first(headEnd + 4 + length);
    buffer.remove(0, request.size());
    m_requests.append(request);
    m_behaviour(socket, request);
}

TestCertificate makeTestCertificate()
{
    QTemporaryDir folder;
    const QString key = folder.filePath(u"key.pem"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s, key, u"-out"_s, certificate,
            u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl made no certificate: %s", openssl.readAllStandardError().constData());
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        qFatal("the certificate cannot be read");
    TestCertificate made{
        .authority = QSslCertificate(&certificateFile), .server = QSslConfiguration::defaultConfiguration()};
    made.server.setLocalCertificate(made.authority);
    made.server.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    return made;
}

} // namespace Tokendesk
