// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/createtokendialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "app/state/tokenmaking.h"
#include "app/state/vaultswitch.h"
#include "ui/accounts/signinagain.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/statuspill.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/createform.h"
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

CreateTokenDialog::CreateTokenDialog(const Context &context, const AccountId &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_bar(new MessageBar), m_form(new CreateForm(context, account)),
      m_risk(new StatusPill({})), m_summary(new PlainLabel(QString(), TextRole::Dim)),
      m_cancel(new QPushButton(tr("Cancel"))), m_create(new QPushButton(tr("Create token"))),
      m_intro(new PlainLabel(QString(), TextRole::Dim))
{
    setObjectName(u"createTokenDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("New token"));
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    m_heading = frame.heading;
    m_intro->setObjectName(u"intro"_s);
    m_intro->wrap();
    m_intro->hide();
    frame.content->addWidget(m_bar);
    frame.content->addWidget(m_intro);
    frame.content->addWidget(m_form);
    m_summary->wrap();
    m_summary->setObjectName(u"summary"_s);
    m_risk->setObjectName(u"risk"_s);
    frame.buttons->insertWidget(0, m_risk, 0, Qt::AlignVCenter);
    frame.buttons->insertWidget(1, m_summary, 100);
    frame.buttons->addWidget(m_cancel);
    frame.buttons->addWidget(m_create);
    m_cancel->setObjectName(u"cancel"_s);
    m_create->setObjectName(u"create"_s);
    setButtonRole(m_create, ButtonRole::Primary);
    m_create->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &CreateTokenDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] { create(false); });
    connect(m_form, &CreateForm::changed, this, &CreateTokenDialog::showSummary);
    showSummary();
    m_form->focusName();
    setMinimumWidth(640);
}

void CreateTokenDialog::startFrom(const TokenId &token)
{
    m_form->startFrom(token);
    m_form->focusName();
}

void CreateTokenDialog::replace(const TokenId &token)
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const auto row = table->row(token);
    if (!row)
        return;
    m_replaced = token;
    const QString name = table->name(*row).isEmpty() ? table->prefix(*row) : table->name(*row);
    setWindowTitle(tr("Rotate “%1”").arg(isolated(name)));
    m_heading->setText(windowTitle());
    const int places = int(m_context.desk->tokens()->notes()->facts(token).places.size());
    const QString where
        = places == 0 ? tr("You noted no place where it is used.") : tr("It is used in %n place(s).", nullptr, places);
    m_intro->setText(tr("First a new token of the same name, rights and life. Then you put it in place of the old one, "
                        "and the old one is revoked when you say so. Both work until then.")
        + u' ' + where);
    m_intro->show();
    m_form->replace(token);
    setBusy(false);
    m_form->focusName();
}

void CreateTokenDialog::showSummary()
{
    const QString objection = m_form->objection();
    m_summary->setText(objection.isEmpty() ? m_form->sentence() : objection);
    setTextRole(m_summary, objection.isEmpty() ? TextRole::Dim : TextRole::Bad);
    const Risk risk = m_form->risk();
    const Tone tone = risk == Risk::High ? Tone::Bad : risk == Risk::Medium ? Tone::Warning : Tone::Good;
    m_risk->setLook({tone, iconOf(tone),
        risk == Risk::High         ? tr("Risk: high")
            : risk == Risk::Medium ? tr("Risk: medium")
                                   : tr("Risk: low")});
    m_risk->setVisible(m_form->hasRights());
    const QString problem = m_form->problem();
    m_create->setEnabled(problem.isEmpty() && !m_busy);
    m_create->setToolTip(m_busy ? tr("It is being created.") : problem);
}

void CreateTokenDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_create->setText(busy ? tr("Creating…") : m_replaced.isNull() ? tr("Create token") : tr("Make the new token"));
    m_cancel->setEnabled(!busy);
    m_form->setEnabled(!busy);
    showSummary();
}

void CreateTokenDialog::create(bool unrestricted)
{
    if (m_busy || !m_form->problem().isEmpty())
        return;
    m_bar->hide();
    TokenWish wanted = m_form->wish();
    if (unrestricted) {
        wanted.unrestricted = true;
        wanted.scopes.clear();
    }
    setBusy(true);
    TokenMaking *making = m_context.desk->tokens()->make(m_form->account(), wanted);
    connect(making, &TokenMaking::made, this,
        [this](const CreatedToken &created, const std::optional<Error> &storeProblem) {
            setBusy(false);
            TokenBook *tokens = m_context.desk->tokens();
            // First of all: a restart from now on knows what the new one is for.
            if (!m_replaced.isNull())
                tokens->notes()->setReplacement(m_replaced, created.token.id);
            tokens->notes()->setFacts(created.token.id, m_form->facts());
            if (m_form->isPinWanted() && !storeProblem)
                tokens->setPinned(created.token.id, true);
            accept();
            emit made(created, storeProblem);
        });
    connect(making, &TokenMaking::failed, this, &CreateTokenDialog::showFailure);
}

void CreateTokenDialog::showFailure(const Error &error)
{
    setBusy(false);
    const RegistryProfile *facts = m_form->profile();
    const ErrorContext context{facts ? facts->name : QString(), facts && facts->errors.unauthorizedMayMeanLimit};
    const QString reason = errorText(error, context);
    if (error.mayHaveArrived) {
        m_bar->tell(Tone::Warning,
            tr("The token may have been created, or not.") + u' ' + reason + u' '
                + tr("Tokendesk is looking for it at the registry. Wait for the list before trying again."));
    } else if (needsSignIn(error)) {
        offerSignIn(reason);
    } else if (error.kind == Error::Kind::ScopesRefused) {
        offerWithoutScopes(error);
    } else if (error.kind == Error::Kind::VaultLocked) {
        offerUnlock(error);
    } else if (error.kind == Error::Kind::VaultMissing || error.kind == Error::Kind::VaultFailed) {
        offerMemory(error);
    } else {
        const QString there = error.kind == Error::Kind::Forbidden ? m_form->refusalThere() : QString();
        m_bar->tell(Tone::Bad, tr("No token was created.") + u' ' + reason + u' ' + there);
    }
    m_bar->show();
    m_bar->setFocus();
    m_form->focusSecret();
}

/// The sign-in is dead: a new one, and then what was wanted is done.
void CreateTokenDialog::offerSignIn(const QString &reason)
{
    // Of a call that carries a password too, nobody knows which of the two was refused.
    const QString why = m_form->asksForSecret()
        ? tr(
            "The registry accepts either the password or the sign-in no more. Type the password again; if it is right, "
            "sign in again.")
        : reason;
    m_bar->tell(Tone::Warning, tr("No token was created.") + u' ' + why + u' ' + tr("What you typed stays."));
    QPushButton *again = m_bar->addAction(tr("Sign in and go on…"));
    again->setObjectName(u"signInAndGoOn"_s);
    connect(again, &QPushButton::clicked, this, [this] {
        signInAgain(m_context, m_form->account(), this, [this] {
            m_bar->hide();
            if (m_form->problem().isEmpty())
                create(false);
            else
                m_form->focusSecret(); // the password was for one request
        });
    });
}

/// Rights are never widened silently: the web page, or an explicit second choice.
void CreateTokenDialog::offerWithoutScopes(const Error &error)
{
    const RegistryProfile *facts = m_form->profile();
    const Account *known = m_context.desk->accounts()->account(m_form->account());
    m_bar->tell(Tone::Warning,
        tr("No token was created.") + u' ' + errorText(error, {facts->name, false}) + u' '
            + tr("To limit its rights, create it on the registry's web page."));
    if (known && !facts->tokensPage.isEmpty()) {
        const QUrl page(known->address.toString() + facts->tokensPage);
        connect(m_bar->addAction(tr("Open web page")), &QPushButton::clicked, this,
            [page] { QDesktopServices::openUrl(page); });
    }
    QPushButton *anyway = m_bar->addAction(tr("Create with all rights"));
    anyway->setObjectName(u"createUnrestricted"_s);
    connect(anyway, &QPushButton::clicked, this, [this] { create(true); });
}

void CreateTokenDialog::offerUnlock(const Error &error)
{
    m_bar->tell(Tone::Warning, tr("No token was created.") + u' ' + errorText(error));
    connect(m_bar->addAction(tr("Unlock keychain")), &QPushButton::clicked, this, [this] {
        whenAnswered(this, m_context.desk->vaults()->keychain()->unlock(), [this](const Result<void> &unlocked) {
            if (unlocked)
                m_bar->hide();
            else
                showFailure(unlocked.error());
        });
    });
}

void CreateTokenDialog::offerMemory(const Error &error)
{
    m_bar->tell(Tone::Bad,
        tr("No token was created.") + u' ' + errorText(error) + u' '
            + tr("Without a keychain its text can only be kept in memory until you quit; then it is gone."));
    QPushButton *memory = m_bar->addAction(tr("Keep in memory only"));
    memory->setObjectName(u"goOnInMemory"_s);
    connect(memory, &QPushButton::clicked, this, [this] {
        m_context.desk->vaults()->setMemoryOnly(true);
        m_bar->hide();
    });
}

/// A request that is under way cannot be called back: the dialog waits for it.
void CreateTokenDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace Tokendesk
