// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"

namespace Tokendesk {

/// User and password to a web session or a token, with a one-time code between where the registry wants one.
///
///     us                                registry
///     user, password               ->
///                                  <-   session or token; or "a code too", with a ticket or cookie for it
///     codeWanted()  person types one
///     ticket, code                 ->
///                                  <-   session or token
///
/// The password is forgotten as soon as it is sent, the code too: a second code needs no password, a second sign-in
/// needs a new one. A wrong code ends nothing: codeRefused(), and another may be given.
/// Endings: succeeded; NotSignedIn (wrong user or password, or too many wrong codes); UnreadableReply (neither session
/// nor token in the answer); Cancelled; and what a call can fail with. mayHaveArrived: a token may have been made.
class PasswordLogin : public Login {
    Q_OBJECT
public:
    PasswordLogin(Registry *registry, const LoginFacts &facts, const QString &user, const Secret &password,
        QObject *parent = nullptr);
    void grant() override;

    bool isCodeWanted() const; ///< A code may be given now.
    bool takesRecoveryCodes() const;
    void giveCode(const Secret &code);
    void giveRecoveryCode(const Secret &code); ///< One of those for when the device is lost.

    static constexpr int mostCodes = 5; ///< Wrong ones; then all starts anew.

signals:
    void codeWanted();
    void codeRefused(const Tokendesk::Error &error);

private:
    Answer<HttpReply> sendPassword();
    void read(const Result<HttpReply> &reply);
    bool wantsCode(const HttpReply &reply);
    void sendCode(const CallFacts &call, const Secret &code);
    void readCode(const Result<HttpReply> &reply);
    void finishWith(const HttpReply &reply);
    bool mayHaveMadeToken() const override;

    LoginFacts m_facts;
    QString m_user;
    Secret m_password;
    Secret m_ticket;
    Secret m_cookie;
    int m_refusals = 0;
    bool m_codeWanted = false;
    bool m_perhapsMade = false;
};

/// The live cookie of one of these names, as "name=value"; the last one set counts, one that is taken back does not.
Secret sessionCookie(const HttpReply &reply, const QStringList &names, const QDateTime &now);

} // namespace Tokendesk
