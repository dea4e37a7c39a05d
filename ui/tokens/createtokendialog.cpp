// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/createtokendialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "app/state/tokenmaking.h"
#include "app/state/vaultswitch.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/statuspill.h"
#include "ui/text/errortext.h"
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
      m_cancel(new QPushButton(tr("Cancel"))), m_create(new QPushButton(tr("Create token")))
{
    setObjectName(u"createTokenDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("New token"));
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    frame.content->addWidget(m_bar);
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

void CreateTokenDialog::showSummary()
{
    m_summary->setText(m_form->sentence());
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
    m_create->setText(busy ? tr("Creating…") : tr("Create token"));
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
    wanted.unrestricted = unrestricted;
    if (unrestricted)
        wanted.scopes.clear();
    setBusy(true);
    TokenMaking *making = m_context.desk->tokens()->make(m_form->account(), wanted);
    connect(making, &TokenMaking::made, this,
        [this](const CreatedToken &created, const std::optional<Error> &storeProblem) {
            setBusy(false);
            TokenBook *tokens = m_context.desk->tokens();
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
    } else if (error.kind == Error::Kind::ScopesRefused) {
        offerWithoutScopes(error);
    } else if (error.kind == Error::Kind::VaultLocked) {
        offerUnlock(error);
    } else if (error.kind == Error::Kind::VaultMissing || error.kind == Error::Kind::VaultFailed) {
        offerMemory(error);
    } else {
        m_bar->tell(Tone::Bad, tr("No token was created.") + u' ' + reason);
    }
    m_bar->show();
    m_bar->setFocus();
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
