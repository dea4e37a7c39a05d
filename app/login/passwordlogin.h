// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"

namespace Tokendesk {

/// E-mail and password to a web session. The password is forgotten as soon as it is sent; the session cookie is the
/// credential. Endings: succeeded; NotSignedIn (wrong e-mail or password); UnreadableReply (no session in the answer).
class PasswordLogin : public Login {
    Q_OBJECT
public:
    PasswordLogin(Registry *registry, const LoginFacts &facts, const QString &user, const Secret &password,
        QObject *parent = nullptr);
    void grant() override;

private:
    void read(const Result<HttpReply> &reply);

    LoginFacts m_facts;
    QString m_user;
    Secret m_password;
};

/// The live cookie of one of these names, as "name=value"; the last one set counts, one that is taken back does not.
Secret sessionCookie(const HttpReply &reply, const QStringList &names, const QDateTime &now);

} // namespace Tokendesk
