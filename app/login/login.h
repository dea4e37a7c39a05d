// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include <QAbstractOAuth2>

namespace Tokendesk {

/// What a login ends with. Nothing is saved yet: the person sees the identity first.
struct LoginResult {
    Credentials credentials{};
    Identity identity{};
    bool madeToken = false; ///< The registry made a token for this login: signing out may revoke it.
    QStringList unaskedScopes{}; ///< Rights that the registry gave although nobody asked for them: to be shown.
};

/// One way to prove who one is. One object per attempt: grant(), then exactly one of succeeded() and loginFailed().
/// QAbstractOAuth2 gives the shape (grant, status, authorizeWithBrowser, granted) and the network manager's place;
/// requests go through Registry, since the class's own request functions follow redirects and print answers.
class Login : public QAbstractOAuth2 {
    Q_OBJECT
public:
    explicit Login(Registry *registry, QObject *parent = nullptr);

    Registry *registry() const;
    bool isOver() const;
    /// Stops at once; ends with loginFailed(Cancelled). What the registry made before stays there: mayHaveArrived.
    void cancel();

    /// 256 bits from the system's random source, 43 characters of base64url.
    /// Never QAbstractOAuth::generateRandomString: predictable from the clock (CVE-2024-36048).
    static QString newState();

signals:
    void succeeded(const Tokendesk::LoginResult &result);
    void loginFailed(const Tokendesk::Error &error);

protected:
    void succeed(const LoginResult &result);
    void fail(const Tokendesk::Error &error);
    /// Whether the registry may have made a token that we do not hold: every failure then has mayHaveArrived.
    virtual bool mayHaveMadeToken() const;
    /// Asks the registry who the credentials belong to, then succeeds or fails.
    void proveAndSucceed(const LoginResult &result);

private:
    Registry *m_registry;
    bool m_over = false;
};

/// Token, refresh token and end, where the facts point to in an answer of the registry's own form.
Credentials credentialsIn(const QJsonValue &answer, const LoginFacts &facts, const QDateTime &now);

} // namespace Tokendesk
