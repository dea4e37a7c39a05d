// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpclient.h"
#include "app/login/login.h"
#include "tests/support/roughserver.h"
#include <QHash>
#include <QUrlQuery>
#include <memory>

namespace Tokendesk {

/// A small OAuth server on a free port whose every answer the test decides, and a registry that trusts it. What it says
/// of a token: /me knows the token "good".
class OAuthFake {
public:
    /// The bytes of an answer to a request's body; empty: the connection is cut instead.
    using Answering = std::function<QByteArray(const QUrlQuery &form)>;

    /// The login's facts: as in a profile's file, without the braces around.
    explicit OAuthFake(const QByteArray &login);

    void on(const QByteArray &path, Answering answering);
    void on(const QByteArray &path, const QByteArray &status, const QByteArray &body);
    QByteArray address() const;
    QByteArray profileText() const; ///< As a profile's file holds it.
    Registry *registry();
    const LoginFacts &facts() const;
    Clock &clock();
    RoughServer &server();

    int seen(const QByteArray &path) const;
    QList<QUrlQuery> forms(const QByteArray &path) const; ///< The bodies of the requests for it, in order.

    static QByteArray json(const QByteArray &status, const QByteArray &body);

private:
    void answer(QTcpSocket *socket, const QByteArray &request);

    QHash<QByteArray, Answering> m_answers;
    QList<std::pair<QByteArray, QByteArray>> m_seen;
    QByteArray m_profileText;
    Clock m_clock;
    HttpClient m_http;
    std::unique_ptr<RoughServer> m_server;
    std::unique_ptr<Registry> m_registry;
};

/// One attempt with what it told.
struct LoginAttempt {
    explicit LoginAttempt(Login *attempted);

    std::unique_ptr<Login> login;
    std::optional<LoginResult> result;
    std::optional<Error> error;
    QList<QUrl> opened;
    int ends = 0;
};

} // namespace Tokendesk
