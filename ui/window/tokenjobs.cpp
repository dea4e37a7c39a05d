// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tokenjobs.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "ui/services/servicejobs.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/tokens/createtokendialog.h"
#include "ui/tokens/newsecretdialog.h"
#include "ui/tokens/revocations.h"
#include "ui/tokens/revokedialog.h"
#include "ui/tokens/revokemanydialog.h"
#include "ui/tokens/rotationdialog.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const QString lastAccount = u"window/lastAccount"_s; // where a token was made last
constexpr int version = 1;

} // namespace

TokenJobs::TokenJobs(const Context &context, Revocations *revocations, QWidget *window)
    : QObject(window), m_context(context), m_revocations(revocations), m_services(new ServiceJobs(context, window)),
      m_window(window)
{
    connect(m_services, &ServiceJobs::said, this, &TokenJobs::said);
    connect(m_services, &ServiceJobs::failed, this, &TokenJobs::failed);
    connect(m_services, &ServiceJobs::warned, this, &TokenJobs::failed);
    connect(m_services, &ServiceJobs::retireRequested, m_revocations,
        [this](const TokenId &old, const QString &reason) { m_revocations->begin({old}, reason); });
}

ServiceJobs *TokenJobs::services() const
{
    return m_services;
}

void TokenJobs::replace(const TokenId &token)
{
    const auto row = m_context.desk->tokens()->table()->row(token);
    if (!row)
        return;
    if (ServiceWords(m_context).canMakeAccounts(token.account))
        m_services->replace(m_context.desk->tokens()->table()->token(*row));
    else
        rotate(token);
}

CreateTokenDialog *TokenJobs::newCreateDialog(const AccountId &account, const TokenId &replaced)
{
    auto *dialog = new CreateTokenDialog(m_context, account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CreateTokenDialog::made, this,
        [this, replaced](const CreatedToken &created, const std::optional<Error> &problem) {
            m_context.desk->settings()->keep(lastAccount, version, created.token.id.account.toUtf8());
            showNewSecret(created, problem, replaced);
        });
    return dialog;
}

void TokenJobs::create(const AccountId &account)
{
    const QByteArray last = m_context.desk->settings()->kept(lastAccount, version);
    newCreateDialog(account.isEmpty() ? QString::fromUtf8(last) : account, {})->open();
}

void TokenJobs::clone(const TokenId &token)
{
    CreateTokenDialog *dialog = newCreateDialog(token.account, {});
    dialog->startFrom(token);
    dialog->open();
}

void TokenJobs::rotate(const TokenId &token)
{
    if (const auto rotation = m_context.desk->tokens()->notes()->rotationOf(token))
        return goOnRotating(*rotation);
    CreateTokenDialog *dialog = newCreateDialog(token.account, token);
    dialog->replace(token);
    dialog->open();
}

void TokenJobs::showNewSecret(
    const CreatedToken &created, const std::optional<Error> &storeProblem, const TokenId &replaced)
{
    emit made(created.token.id);
    auto *dialog = new NewSecretDialog(m_context, created, storeProblem, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!replaced.isNull()) {
        connect(dialog, &QDialog::finished, this, [this, replaced] {
            if (const auto rotation = m_context.desk->tokens()->notes()->rotationOf(replaced))
                goOnRotating(*rotation);
        });
    }
    dialog->open();
}

/// Beside the window, so that the table and its notes stay at hand; one for each token.
void TokenJobs::goOnRotating(const Rotation &rotation)
{
    const QList<RotationDialog *> open = m_window->findChildren<RotationDialog *>();
    for (RotationDialog *dialog : open) {
        if (dialog->rotation().old == rotation.old) {
            dialog->raise();
            return dialog->activateWindow();
        }
    }
    auto *dialog = new RotationDialog(m_context, rotation, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RotationDialog::retireRequested, m_revocations,
        [this](const TokenId &old, const QString &reason) { m_revocations->begin({old}, reason); });
    connect(dialog, &RotationDialog::said, this, &TokenJobs::said);
    dialog->show();
}

void TokenJobs::revoke(const Token &token)
{
    auto *dialog = new RevokeDialog(m_context, token, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevokeDialog::confirmed, m_revocations,
        [this](const TokenId &id, const QString &reason) { m_revocations->begin({id}, reason); });
    connect(dialog, &RevokeDialog::rotateRequested, this, &TokenJobs::rotate);
    connect(dialog, &RevokeDialog::serviceRequested, this, &TokenJobs::replace);
    connect(dialog, &RevokeDialog::pauseRequested, this, [this](const TokenId &id) { setPaused(id, true); });
    dialog->open();
}

void TokenJobs::revokeMany(const QList<TokenId> &tokens)
{
    auto *dialog = new RevokeManyDialog(m_context, tokens, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevokeManyDialog::confirmed, m_revocations, &Revocations::begin);
    dialog->open();
}

void TokenJobs::revokeByRule(const AccountId &account)
{
    auto *dialog = new RevokeManyDialog(m_context, account, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RevokeManyDialog::confirmed, m_revocations, &Revocations::begin);
    dialog->open();
}

QString TokenJobs::registryOf(const TokenId &token) const
{
    const Registry *registry = m_context.desk->accounts()->registry(token.account);
    return registry ? registry->profile().name : QString();
}

void TokenJobs::setPaused(const TokenId &token, bool paused)
{
    const auto row = m_context.desk->tokens()->table()->row(token);
    const QString name = isolated(row ? m_context.desk->tokens()->table()->name(*row) : QString());
    whenAnswered(this, m_context.desk->tokens()->setEnabled(token, !paused),
        [this, token, paused, name](const Result<void> &done) {
            if (done)
                return emit said(paused ? tr("“%1” is paused").arg(name) : tr("“%1” works again").arg(name));
            emit failed((paused ? tr("“%1” was not paused.").arg(name) : tr("“%1” was not switched on.").arg(name))
                + u' ' + errorText(done.error(), {registryOf(token), false}));
        });
}

} // namespace Tokendesk
