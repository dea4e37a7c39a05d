// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localfacts.h"
#include "app/registry/registry.h"
#include "ui/context.h"
#include <QObject>

namespace Tokendesk {
class CreateTokenDialog;
class Revocations;
class ServiceJobs;

/// What is done with tokens from the main window: opens the dialogs and passes on what they end with.
class TokenJobs : public QObject {
    Q_OBJECT
public:
    TokenJobs(const Context &context, Revocations *revocations, QWidget *window);

    ServiceJobs *services() const; ///< The same for service accounts.

    void create(const AccountId &account); ///< Empty: where one was made last, or the first that can.
    void clone(const TokenId &token);
    /// Makes a new one in its place; goes on with it if that has begun already.
    void rotate(const TokenId &token);
    void revoke(const Token &token);
    void revokeMany(const QList<TokenId> &tokens);
    void revokeByRule(const AccountId &account);
    void setPaused(const TokenId &token, bool paused);
    /// By a key of a new service account, where the registry knows such; else by a token of one's own.
    void replace(const TokenId &token);

signals:
    void made(const Tokendesk::TokenId &token);
    void said(const QString &text);
    void failed(const QString &text);

private:
    CreateTokenDialog *newCreateDialog(const AccountId &account, const TokenId &replaced);
    void showNewSecret(const CreatedToken &created, const std::optional<Error> &storeProblem, const TokenId &replaced);
    void goOnRotating(const Rotation &rotation);
    QString registryOf(const TokenId &token) const;

    Context m_context;
    Revocations *m_revocations;
    ServiceJobs *m_services;
    QWidget *m_window;
};

} // namespace Tokendesk
