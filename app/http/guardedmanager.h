// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/address.h"
#include <QNetworkAccessManager>
#include <QSslConfiguration>

namespace Tokendesk {

/// The network access manager with its traps closed; also for QtNetworkAuth, which takes any manager.
/// A body is delivered at most once: Qt 6.4 re-sends a POST up to four times when the connection dies before the
/// answer. Redirects are never followed, cookies and cached log-ins never sent, HTTP/2 and compression never asked for.
/// An unsafe address or a header with a line break gets a reply with ProtocolUnknownError; nothing is sent.
class GuardedManager : public QNetworkAccessManager {
    Q_OBJECT
public:
    explicit GuardedManager(QObject *parent = nullptr);
    /// Trust these authorities too (a company's own, a test's). The system's stay.
    void addAuthorities(const QList<QSslCertificate> &certificates);
    /// Trust this authority too, but only for what is at this origin. Replaces those told before.
    struct Trust {
        Origin origin;
        QSslCertificate authority;
    };
    void setOwnAuthorities(const QList<Trust> &authorities);
    /// As the system is set up (the usual), or straight to the server.
    void setSystemProxy(bool used);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    const QSslConfiguration &tls();
    QSslConfiguration tlsFor(const QUrl &url);

    QSslConfiguration m_tls;
    QList<QSslCertificate> m_authorities;
    QList<Trust> m_ownAuthorities;
    bool m_tlsReady = false;
};

} // namespace Tokendesk
