// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/addaccountdialog.h"
#include "app/desk.h"
#include "app/login/passwordlogin.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/vaultswitch.h"
#include "app/state/whoami.h"
#include "ui/accounts/browserwaitpanel.h"
#include "ui/accounts/identitypanel.h"
#include "ui/accounts/onetimecodepanel.h"
#include "ui/accounts/registrychoice.h"
#include "ui/accounts/signinways.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/messagebar.h"
#include "ui/text/errortext.h"
#include "ui/text/loginwords.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

enum Page { ChoicePage, WaitPage, CodePage, IdentityPage };

} // namespace

AccountPreset AccountPreset::of(const Account &account, const RegistryProfile *profile)
{
    const Identity &identity = account.identity;
    const bool byName = identity.email.isEmpty() || (profile && profile->login(LoginFacts::Flow::TokenPassword));
    return {account.registryId, account.address.toString(QUrl::FullyEncoded), byName ? identity.name : identity.email,
        {}, account.id};
}

AddAccountDialog::AddAccountDialog(const Context &context, const Preset &preset, QWidget *parent)
    : QDialog(parent), m_context(context), m_preset(preset), m_pages(new QStackedWidget), m_bar(new MessageBar),
      m_registry(new RegistryChoice(context.desk->profiles())), m_ways(new SignInWays(context.desk->profiles())),
      m_wait(new BrowserWaitPanel), m_code(new OneTimeCodePanel), m_identity(new IdentityPanel(context)),
      m_cancel(new QPushButton(tr("Cancel"))), m_back(new QPushButton(tr("Back"))), m_go(new QPushButton)
{
    setObjectName(u"addAccountDialog"_s);
    const DialogFrame frame = frameDialog(this, preset.again.isEmpty() ? tr("Add account") : tr("Sign in again"));
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    frame.content->addWidget(m_bar);
    frame.content->addWidget(m_pages, 1);
    buildPages();
    frame.buttons->addWidget(m_cancel);
    frame.buttons->addWidget(m_back);
    frame.buttons->addWidget(m_go);
    buildButtons();
    m_registry->choose(preset.registryId);
    m_registry->setAddress(preset.address);
    m_ways->setUser(preset.user, preset.password);
    backToChoice();
    setMinimumWidth(560);
}

void AddAccountDialog::buildPages()
{
    const auto addPage = [this](const QWidgetList &widgets) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins({});
        column->setSpacing(2 * Metrics::step);
        for (QWidget *widget : widgets)
            column->addWidget(widget);
        column->addStretch(1);
        m_pages->addWidget(page);
    };
    addPage({m_registry, m_ways});
    addPage({m_wait});
    addPage({m_code});
    addPage({m_identity});
    const auto showWays = [this] {
        if (const RegistryProfile *facts = m_registry->profile())
            m_ways->showFor(*facts);
    };
    connect(m_registry, &RegistryChoice::chosen, this, showWays);
    connect(m_ways, &SignInWays::recognised, this, [this](const QString &id) {
        if (id != m_registry->registryId())
            m_registry->choose(id);
    });
    connect(m_ways, &SignInWays::wayChanged, this, [this] {
        m_bar->hide();
        m_go->setText(m_ways->goText());
    });
    connect(m_code, &OneTimeCodePanel::busyChanged, this, &AddAccountDialog::setBusy);
    showWays();
}

void AddAccountDialog::buildButtons()
{
    m_cancel->setObjectName(u"cancel"_s);
    m_back->setObjectName(u"back"_s);
    m_go->setObjectName(u"go"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    m_go->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_login)
            m_login->cancel();
        backToChoice();
    });
    connect(m_go, &QPushButton::clicked, this, &AddAccountDialog::go);
}

void AddAccountDialog::go()
{
    if (m_result)
        return save();
    if (m_pages->currentIndex() == CodePage)
        return m_code->send();
    signIn();
}

void AddAccountDialog::signIn()
{
    m_bar->hide();
    const RegistryProfile *facts = m_registry->profile();
    const std::optional<QUrl> address = m_registry->checkedAddress();
    if (!facts || !address || !m_ways->isFilled())
        return;
    m_resultRegistry = facts->id;
    m_resultAddress = *address;
    auto *registry = m_context.desk->accounts()->newRegistry(*facts, *address, this);
    m_login = m_ways->newLogin(registry, this);
    registry->setParent(m_login);
    listenTo(m_login);
    setBusy(true);
    if (m_ways->opensBrowser()) {
        m_pages->setCurrentIndex(WaitPage);
        m_back->show();
        m_go->hide();
    }
    m_login->grant();
}

void AddAccountDialog::listenTo(Login *login)
{
    const LoginFacts::Flow flow = m_ways->way()->flow;
    connect(login, &Login::succeeded, this, &AddAccountDialog::showResult);
    connect(login, &Login::loginFailed, this, [this, flow](const Error &error) { showFailure(flow, error); });
    if (auto *browser = qobject_cast<BrowserLogin *>(login))
        m_wait->follow(browser);
    if (auto *password = qobject_cast<PasswordLogin *>(login)) {
        m_code->follow(password);
        connect(password, &PasswordLogin::codeWanted, this, &AddAccountDialog::wantCode);
    }
}

void AddAccountDialog::wantCode()
{
    setBusy(false);
    m_pages->setCurrentIndex(CodePage);
    m_back->show();
    m_go->setText(tr("Confirm"));
    m_code->start();
}

void AddAccountDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_go->setToolTip(busy ? tr("The registry is being asked.") : QString());
    m_pages->widget(ChoicePage)->setEnabled(!busy);
    m_code->setEnabled(!busy);
    if (m_pages->currentIndex() == CodePage)
        m_go->setText(busy ? tr("Checking…") : tr("Confirm"));
    else if (busy)
        m_go->setText(tr("Signing in…"));
}

void AddAccountDialog::backToChoice()
{
    m_result.reset();
    m_pages->setCurrentIndex(ChoicePage);
    setBusy(false);
    m_back->hide();
    m_go->show();
    m_bar->hide();
    m_go->setText(m_ways->goText());
}

void AddAccountDialog::tell(int tone, const QString &text)
{
    m_bar->tell(Tone(tone), text);
    m_bar->show();
}

void AddAccountDialog::showFailure(LoginFacts::Flow flow, const Error &error)
{
    if (m_login)
        m_login->deleteLater();
    m_login = nullptr;
    backToChoice();
    if (error.kind == Error::Kind::Cancelled && !error.mayHaveArrived)
        return;
    const RegistryProfile *facts = m_registry->profile();
    const ErrorContext about{facts ? facts->name : QString(), facts && facts->errors.unauthorizedMayMeanLimit};
    tell(int(Tone::Bad), loginFailureText(flow, error, about));
    if (flow == LoginFacts::Flow::SessionPassword || flow == LoginFacts::Flow::TokenPassword)
        m_ways->focusPassword();
    else
        m_go->setFocus();
}

void AddAccountDialog::showResult(const LoginResult &result)
{
    m_result = result;
    m_bar->hide();
    if (const RegistryProfile *facts = m_context.desk->profiles()->profile(m_resultRegistry))
        m_identity->show(result, *facts, m_resultAddress);
    m_pages->setCurrentIndex(IdentityPage);
    setBusy(false);
    m_back->show();
    m_go->show();
    m_go->setText(m_preset.again.isEmpty() ? tr("Save account") : tr("Save and go on"));
    m_go->setFocus();
}

void AddAccountDialog::save()
{
    m_go->setEnabled(false);
    LoginResult result = *m_result;
    if (saysNobody(result.identity, m_resultAddress) && !m_identity->ownName().isEmpty())
        result.identity.name = m_identity->ownName();
    whenAnswered(this, m_context.desk->accounts()->add(m_resultRegistry, m_resultAddress, result, m_preset.again),
        [this](const Result<AccountId> &id) {
            m_go->setEnabled(true);
            if (!id)
                return showSaveFailure(id.error());
            accept();
            emit added(*id);
        });
}

/// What was signed in stays here: the keychain can be unlocked and "Save" pressed again.
void AddAccountDialog::showSaveFailure(const Error &error)
{
    tell(int(Tone::Bad), tr("The account was not saved.") + u' ' + errorText(error));
    if (error.kind != Error::Kind::VaultLocked)
        return;
    connect(m_bar->addAction(tr("Unlock keychain")), &QPushButton::clicked, this, [this] {
        whenAnswered(this, m_context.desk->vaults()->keychain()->unlock(), [this](const Result<void> &unlocked) {
            if (unlocked)
                save();
        });
    });
}

void AddAccountDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_wait->windowBecameActive();
}

} // namespace Tokendesk
