// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/createtokendialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "app/state/tokenmaking.h"
#include "app/state/vaultswitch.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/registrymark.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/expirychooser.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/scopepicker.h"
#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

CreateTokenDialog::CreateTokenDialog(const Context &context, const AccountId &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_bar(new MessageBar), m_account(new QComboBox), m_name(new QLineEdit),
      m_nameBlock(new FieldBlock(tr("Name"), m_name)), m_summary(new PlainLabel(QString(), TextRole::Dim)),
      m_cancel(new QPushButton(tr("Cancel"))), m_create(new QPushButton(tr("Create token")))
{
    setObjectName(u"createTokenDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("New token"));
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    frame.content->addWidget(m_bar);
    buildFields(frame.content);
    m_summary->wrap();
    frame.buttons->insertWidget(0, m_summary, 100);
    frame.buttons->addWidget(m_cancel);
    frame.buttons->addWidget(m_create);
    m_cancel->setObjectName(u"cancel"_s);
    m_create->setObjectName(u"create"_s);
    setButtonRole(m_create, ButtonRole::Primary);
    m_create->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &CreateTokenDialog::reject);
    connect(m_create, &QPushButton::clicked, this, [this] { create(false); });
    const int index = m_account->findData(account);
    m_account->setCurrentIndex(std::max(0, index));
    buildForAccount();
    connect(m_account, &QComboBox::currentIndexChanged, this, &CreateTokenDialog::buildForAccount);
    m_name->setFocus();
    setMinimumWidth(600);
}

void CreateTokenDialog::buildFields(QVBoxLayout *content)
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    for (const Account &account : accounts) {
        const Registry *registry = m_context.desk->accounts()->registry(account.id);
        if (!registry || !registry->profile().create)
            continue;
        const RegistryProfile &facts = registry->profile();
        const QString who = account.identity.shown();
        m_account->addItem(RegistryMark::icon(facts.markLetter, QColor(facts.markColor)),
            u"%1 · %2"_s.arg(plainText(facts.name), plainText(who)), account.id);
    }
    m_account->setObjectName(u"account"_s);
    m_account->setAccessibleName(tr("Account"));
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(tr("Name"));
    m_nameBlock->setHint(tr("What it is for and where it will live, for example ci-deploy-web."));
    content->addWidget(new FieldBlock(tr("Account"), m_account));
    content->addWidget(m_nameBlock);
    m_perAccount = new QVBoxLayout;
    m_perAccount->setSpacing(2 * Metrics::step);
    content->addLayout(m_perAccount);
    content->addStretch(1);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_nameTouched = true;
        checkName();
    });
}

AccountId CreateTokenDialog::account() const
{
    return m_account->currentData().toString();
}

const RegistryProfile *CreateTokenDialog::profile() const
{
    const Registry *registry = m_context.desk->accounts()->registry(account());
    return registry ? &registry->profile() : nullptr;
}

/// Rights and ends differ by registry: what fits the new account is built anew, the name stays.
void CreateTokenDialog::buildForAccount()
{
    delete m_perAccountBox;
    m_scopes = nullptr;
    m_expiry = nullptr;
    m_perAccountBox = new QWidget;
    m_perAccount->addWidget(m_perAccountBox);
    auto *column = new QVBoxLayout(m_perAccountBox);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    const RegistryProfile *facts = profile();
    if (!facts)
        return;
    if (!facts->scopes.isEmpty()) {
        m_scopes = new ScopePicker(*facts);
        column->addWidget(new FieldBlock(tr("Rights"), m_scopes));
        connect(m_scopes, &ScopePicker::scopesChanged, this, &CreateTokenDialog::showSummary);
    }
    m_expiry = new ExpiryChooser(facts->expiry, m_context.desk->clock());
    column->addWidget(new FieldBlock(tr("Ends"), m_expiry));
    checkName();
    showSummary();
}

QString CreateTokenDialog::nameProblem() const
{
    const RegistryProfile *facts = profile();
    const QString name = m_name->text().trimmed();
    if (!facts)
        return tr("None of your accounts can create tokens. Sign in to one first.");
    if (name.isEmpty())
        return tr("Give it a name, so that you recognise it later.");
    if (name.size() > facts->nameMax)
        return tr("At most %n character(s).", nullptr, facts->nameMax);
    return {};
}

void CreateTokenDialog::checkName()
{
    const QString problem = nameProblem();
    const QString name = m_name->text().trimmed();
    const TokenTable *table = m_context.desk->tokens()->table();
    bool used = false;
    for (quint32 row = 0; !used && !name.isEmpty() && row < table->count() && table->count() <= 100000; ++row)
        used = table->name(row) == name && table->id(row).account == account();
    if (!problem.isEmpty() && m_nameTouched)
        m_nameBlock->setMessage(Tone::Bad, problem);
    else if (used)
        m_nameBlock->setMessage(Tone::Warning, tr("This account has a token of this name already."));
    else if (problem.isEmpty())
        m_nameBlock->setMessage(Tone::Good, tr("This name is free."));
    else
        m_nameBlock->clearMessage();
    showSummary();
}

void CreateTokenDialog::showSummary()
{
    m_summary->setText(m_scopes ? m_scopes->sentence() : QString());
    const bool complete = nameProblem().isEmpty() && (!m_scopes || !m_scopes->scopes().isEmpty());
    m_create->setEnabled(complete && !m_busy);
    m_create->setToolTip(complete ? QString() : tr("Name and rights are needed."));
}

TokenWish CreateTokenDialog::wish() const
{
    return {.name = m_name->text().trimmed(),
        .scopes = m_scopes ? m_scopes->scopes() : QStringList(),
        .days = m_expiry ? m_expiry->days() : 0,
        .unrestricted = false};
}

void CreateTokenDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_create->setText(busy ? tr("Creating…") : tr("Create token"));
    m_cancel->setEnabled(!busy);
    for (QWidget *part : {static_cast<QWidget *>(m_account), static_cast<QWidget *>(m_name), m_perAccountBox})
        part->setEnabled(!busy);
    showSummary();
}

void CreateTokenDialog::create(bool unrestricted)
{
    if (m_busy || !nameProblem().isEmpty())
        return;
    m_bar->hide();
    TokenWish wanted = wish();
    wanted.unrestricted = unrestricted;
    if (unrestricted)
        wanted.scopes.clear();
    setBusy(true);
    TokenMaking *making = m_context.desk->tokens()->make(account(), wanted);
    connect(making, &TokenMaking::made, this,
        [this](const CreatedToken &created, const std::optional<Error> &storeProblem) {
            setBusy(false);
            accept();
            emit made(created, storeProblem);
        });
    connect(making, &TokenMaking::failed, this, &CreateTokenDialog::showFailure);
}

void CreateTokenDialog::showFailure(const Error &error)
{
    setBusy(false);
    const RegistryProfile *facts = profile();
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
    const RegistryProfile *facts = profile();
    const Account *known = m_context.desk->accounts()->account(account());
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
