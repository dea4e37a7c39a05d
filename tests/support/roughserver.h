// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QSslConfiguration>
#include <QTcpServer>
#include <functional>

class QTcpSocket;

namespace Tokendesk {

/// A server on a free port of 127.0.0.1 that misbehaves as told: the test writes each answer's bytes itself.
class RoughServer : public QTcpServer {
    Q_OBJECT
public:
    /// Gets each whole request (head and body) and the socket to answer on.
    using Behaviour = std::function<void(QTcpSocket *, const QByteArray &request)>;

    explicit RoughServer(Behaviour behaviour, QObject *parent = nullptr);
    /// The same over TLS, with a certificate made for this run.
    RoughServer(Behaviour behaviour, const QSslConfiguration &tls, QObject *parent = nullptr);

    QUrl url(const QString &path = QStringLiteral("/")) const;
    const QByteArrayList &requests() const; ///< Every delivery, in order.
    int connections() const;

    static QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket *socket, QByteArray &buffer);

    Behaviour m_behaviour;
    std::optional<QSslConfiguration> m_tls;
    QByteArrayList m_requests;
    int m_connections = 0;
};

/// A certificate authority's certificate and a server configuration for 127.0.0.1, made by the openssl program for this
/// run.
struct TestCertificate {
    QSslCertificate authority;
    QSslConfiguration server;
};
TestCertificate makeTestCertificate();

} // namespace Tokendesk
