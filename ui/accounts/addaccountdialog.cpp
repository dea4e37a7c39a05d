// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/addaccountdialog.h"
#include "app/desk.h"
#include "app/login/pastelogin.h"
#include "app/login/passwordlogin.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/vaultswitch.h"
#include "ui/accounts/browserwaitpanel.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/registrymark.h"
#include "ui/parts/secretedit.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

enum Page { ChoicePage, WaitPage, IdentityPage };

} // namespace

AddAccountDialog::AddAccountDialog(const Context &context, const Preset &preset, QWidget *parent)
    : QDialog(parent), m_context(context), m_pages(new QStackedWidget), m_bar(new MessageBar),
      m_wait(new BrowserWaitPanel)
{
    setObjectName(u"addAccountDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Add account"));
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    frame.content->addWidget(m_bar);
    frame.content->addWidget(m_pages, 1);
    buildChoice(preset);
    auto *waitPage = new QWidget;
    auto *waitColumn = new QVBoxLayout(waitPage);
    waitColumn->setContentsMargins({});
    waitColumn->addWidget(m_wait);
    waitColumn->addStretch(1);
    m_pages->addWidget(waitPage);
    m_pages->addWidget(buildIdentity());
    m_cancel = new QPushButton(tr("Cancel"));
    m_back = new QPushButton(tr("Back"));
    m_go = new QPushButton;
    frame.buttons->addWidget(m_cancel);
    frame.buttons->addWidget(m_back);
    frame.buttons->addWidget(m_go);
    buildButtons();
    chooseRegistry();
    backToChoice();
    setMinimumWidth(560);
}

void AddAccountDialog::buildChoice(const Preset &preset)
{
    m_registry = new QComboBox;
    m_registry->setObjectName(u"registry"_s);
    m_registry->setAccessibleName(tr("Registry"));
    const QList<RegistryProfile> &profiles = m_context.desk->profiles()->profiles();
    for (const RegistryProfile &profile : profiles)
        m_registry->addItem(
            RegistryMark::icon(profile.markLetter, QColor(profile.markColor)), plainText(profile.name), profile.id);
    m_registry->setCurrentIndex(std::max(0, m_registry->findData(preset.registryId)));
    m_address = new QLineEdit(preset.address);
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Address"));
    m_addressBlock = new FieldBlock(tr("Address"), m_address);
    auto *where = new QHBoxLayout;
    where->setSpacing(2 * Metrics::step);
    where->addWidget(new FieldBlock(tr("Registry"), m_registry), 1);
    where->addWidget(m_addressBlock, 2);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    column->addLayout(where);
    column->addWidget(buildWays(preset));
    column->addStretch(1);
    m_pages->addWidget(page);
    connect(m_registry, &QComboBox::currentIndexChanged, this, [this] {
        m_address->clear();
        chooseRegistry();
    });
    connect(m_address, &QLineEdit::textChanged, this, [this] { m_addressBlock->clearMessage(); });
}

QWidget *AddAccountDialog::buildWays(const Preset &preset)
{
    m_flows = {LoginFacts::Flow::SessionPassword, LoginFacts::Flow::BrowserPoll, LoginFacts::Flow::Paste};
    m_ways = new SegmentedButtons(tr("How to sign in"));
    m_ways->setObjectName(u"ways"_s);
    m_ways->addSegment(tr("E-mail and password"))->setObjectName(u"passwordWay"_s);
    m_ways->addSegment(tr("Browser"))->setObjectName(u"browserWay"_s);
    m_ways->addSegment(tr("Paste a token"))->setObjectName(u"pasteWay"_s);
    auto *browser = new PlainLabel(
        tr("Your browser opens the registry's own page; sign in and approve there. The registry makes a token for this "
           "computer, which is kept in your keychain."),
        TextRole::Dim);
    browser->wrap();
    m_wayPages = new QStackedWidget;
    m_wayPages->addWidget(buildPasswordWay(preset));
    m_wayPages->addWidget(browser);
    m_wayPages->addWidget(buildPasteWay());
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    column->addWidget(new FieldBlock(tr("How to sign in"), m_ways));
    column->addWidget(m_wayPages);
    connect(m_ways, &SegmentedButtons::currentChanged, this, &AddAccountDialog::chooseWay);
    return box;
}

QWidget *AddAccountDialog::buildPasswordWay(const Preset &preset)
{
    m_user = new QLineEdit(preset.user);
    m_user->setObjectName(u"user"_s);
    m_user->setAccessibleName(tr("E-mail"));
    m_password = new SecretEdit(tr("Password"));
    m_password->setObjectName(u"password"_s);
    m_password->setText(preset.password);
    auto *passwordBlock = new FieldBlock(tr("Password"), m_password);
    passwordBlock->setHint(tr("Sent once, never stored. Only the session is kept, in your keychain."));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    column->addWidget(new FieldBlock(tr("E-mail"), m_user));
    column->addWidget(passwordBlock);
    column->addStretch(1);
    return page;
}

QWidget *AddAccountDialog::buildPasteWay()
{
    m_token = new SecretEdit(tr("Token"));
    m_token->setObjectName(u"token"_s);
    m_tokenBlock = new FieldBlock(tr("Token"), m_token);
    m_tokenBlock->setHint(tr("It is checked with the registry before it is saved."));
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_tokenBlock);
    column->addStretch(1);
    connect(m_token, &QLineEdit::textChanged, this, &AddAccountDialog::recognise);
    return page;
}

QWidget *AddAccountDialog::buildIdentity()
{
    m_identityName = new PlainLabel(QString(), TextRole::Heading);
    m_identityName->setObjectName(u"identityName"_s);
    m_identityMail = new PlainLabel;
    m_identityMail->setObjectName(u"identityMail"_s);
    m_identityPlace = new PlainLabel(QString(), TextRole::Dim);
    m_identityKept = new PlainLabel(QString(), TextRole::Dim);
    m_identityKept->wrap();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(new PlainLabel(tr("This is who the registry knows you as:"), TextRole::Dim));
    column->addWidget(m_identityName);
    column->addWidget(m_identityMail);
    column->addWidget(m_identityPlace);
    column->addSpacing(Metrics::step);
    column->addWidget(m_identityKept);
    column->addStretch(1);
    return page;
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
    connect(m_go, &QPushButton::clicked, this, [this] { m_result ? save() : signIn(); });
}

const RegistryProfile *AddAccountDialog::profile() const
{
    return m_context.desk->profiles()->profile(m_registry->currentData().toString());
}

void AddAccountDialog::chooseRegistry()
{
    const RegistryProfile *facts = profile();
    if (!facts)
        return;
    m_address->setPlaceholderText(facts->baseUrl.toString(QUrl::FullyEncoded));
    if (m_address->text().isEmpty())
        m_address->setText(facts->baseUrl.toString(QUrl::FullyEncoded));
    const QList<QToolButton *> segments = m_ways->findChildren<QToolButton *>();
    int first = -1;
    for (int i = 0; i < m_flows.size() && i < segments.size(); ++i) {
        const bool offered = facts->login(m_flows.at(i)) != nullptr;
        segments.at(i)->setVisible(offered);
        if (offered && first < 0)
            first = i;
    }
    m_ways->setCurrent(first);
    chooseWay();
}

void AddAccountDialog::chooseWay()
{
    m_bar->hide();
    m_wayPages->setCurrentIndex(std::max(0, m_ways->current()));
    m_go->setText(way() == LoginFacts::Flow::BrowserPoll ? tr("Open browser") : tr("Sign in"));
}

LoginFacts::Flow AddAccountDialog::way() const
{
    return m_flows.value(std::max(0, m_ways->current()));
}

/// The prefix tells registry and kind while the token is being pasted.
void AddAccountDialog::recognise()
{
    QByteArray start = m_token->text().left(32).trimmed().toUtf8();
    const auto match = m_context.desk->profiles()->recognise(start);
    wipe(start);
    if (!match) {
        m_tokenBlock->clearMessage();
        return;
    }
    if (match->profile->id != m_registry->currentData().toString())
        m_registry->setCurrentIndex(m_registry->findData(match->profile->id));
    const QString name = plainText(match->profile->name);
    using Kind = TokenFormat::Kind;
    switch (match->format.kind) {
    case Kind::Live:
        m_tokenBlock->setMessage(Tone::Good, tr("A token of %1.").arg(name));
        break;
    case Kind::Test:
        m_tokenBlock->setMessage(Tone::Info, tr("A test token of %1.").arg(name));
        break;
    case Kind::Legacy:
        m_tokenBlock->setMessage(Tone::Warning, tr("A token of %1 in its old format: replace it soon.").arg(name));
        break;
    case Kind::Service:
        m_tokenBlock->setMessage(Tone::Info, tr("A service account's token of %1.").arg(name));
        break;
    }
}

std::optional<QUrl> AddAccountDialog::checkedAddress()
{
    const Result<QUrl> address = parseAddress(m_address->text());
    if (address)
        return *address;
    m_addressBlock->setMessage(Tone::Bad,
        address.error().kind == Error::Kind::UnsafeAddress
            ? tr("Only https:// – or http://127.0.0.1 for a registry on this computer.")
            : tr("This is not a registry's address. Example: https://tank.example.com"));
    m_address->setFocus();
    return {};
}

Login *AddAccountDialog::newLogin(Registry *registry)
{
    const LoginFacts *facts = registry->profile().login(way());
    switch (way()) {
    case LoginFacts::Flow::SessionPassword:
    case LoginFacts::Flow::TokenPassword:
        return new PasswordLogin(registry, *facts, m_user->text().trimmed(), m_password->take(), this);
    case LoginFacts::Flow::BrowserPoll: {
        auto *login = new BrowserPollLogin(registry, *facts, this);
        m_wait->follow(login);
        return login;
    }
    case LoginFacts::Flow::DeviceCode:
    case LoginFacts::Flow::AuthorizationCode:
    case LoginFacts::Flow::Paste:
        break;
    }
    return new PasteLogin(registry, m_token->takeTrimmed(), this);
}

void AddAccountDialog::signIn()
{
    m_bar->hide();
    const RegistryProfile *facts = profile();
    const std::optional<QUrl> address = checkedAddress();
    if (!facts || !address)
        return;
    if (way() == LoginFacts::Flow::SessionPassword
        && (m_user->text().trimmed().isEmpty() || m_password->text().isEmpty())) {
        m_bar->tell(Tone::Warning, tr("Fill in e-mail and password."));
        m_bar->show();
        return;
    }
    if (way() == LoginFacts::Flow::Paste && m_token->text().trimmed().isEmpty()) {
        m_tokenBlock->setMessage(Tone::Bad, tr("Paste a token first."));
        return;
    }
    m_resultAddress = *address;
    auto *registry = m_context.desk->accounts()->newRegistry(*facts, *address, this);
    m_login = newLogin(registry);
    registry->setParent(m_login);
    connect(m_login, &Login::succeeded, this, &AddAccountDialog::showResult);
    connect(m_login, &Login::loginFailed, this, &AddAccountDialog::showFailure);
    setBusy(true);
    if (way() == LoginFacts::Flow::BrowserPoll) {
        m_pages->setCurrentIndex(WaitPage);
        m_back->show();
        m_go->hide();
    }
    m_login->grant();
}

void AddAccountDialog::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_pages->widget(ChoicePage)->setEnabled(!busy);
    if (busy)
        m_go->setText(tr("Signing in…"));
}

void AddAccountDialog::backToChoice()
{
    m_result.reset();
    m_pages->setCurrentIndex(ChoicePage);
    setBusy(false);
    m_back->hide();
    m_go->show();
    chooseWay();
}

void AddAccountDialog::showFailure(const Error &error)
{
    if (m_login)
        m_login->deleteLater();
    m_login = nullptr;
    backToChoice();
    if (error.kind == Error::Kind::Cancelled && !error.mayHaveArrived)
        return;
    const RegistryProfile *facts = profile();
    const ErrorContext context{facts ? facts->name : QString(), facts && facts->errors.unauthorizedMayMeanLimit};
    QString text = errorText(error, context);
    if (way() == LoginFacts::Flow::SessionPassword && error.kind == Error::Kind::NotSignedIn) {
        text = tr("E-mail or password is wrong.");
        m_password->setFocus();
    } else if (way() == LoginFacts::Flow::BrowserPoll && error.kind == Error::Kind::Timeout) {
        text = tr("Nobody approved in time. Nothing was saved.");
    } else if (way() == LoginFacts::Flow::BrowserPoll && error.kind == Error::Kind::NotFound) {
        text = tr("This sign-in has expired. Start again.");
    } else if (way() == LoginFacts::Flow::BrowserPoll && error.kind == Error::Kind::Forbidden) {
        text = tr("The sign-in was refused in the browser, or the account is suspended.");
    } else if (way() == LoginFacts::Flow::Paste && error.kind == Error::Kind::NotSignedIn
        && context.unauthorizedMayMeanLimit) {
        text = tr("%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, "
                  "which %1 "
                  "answers alike.")
                   .arg(plainText(facts->name));
    } else if (way() == LoginFacts::Flow::Paste && error.kind == Error::Kind::NotSignedIn) {
        text = tr("The registry does not accept this token: it is wrong, revoked or expired.");
    }
    if (way() == LoginFacts::Flow::BrowserPoll && error.mayHaveArrived)
        text += u' ' + tr("The registry may have made a token: look for a new one on its page and revoke it.");
    m_bar->tell(Tone::Bad, text);
    m_bar->show();
}

void AddAccountDialog::showResult(const LoginResult &result)
{
    m_result = result;
    const Identity &identity = result.identity;
    m_identityName->setText(plainText(identity.name.isEmpty() ? tr("(no name)") : identity.name));
    m_identityMail->setText(plainText(identity.email));
    m_identityMail->setVisible(!identity.email.isEmpty());
    m_identityPlace->setText(
        tr("%1 · %2").arg(plainText(profile()->name), m_resultAddress.toString(QUrl::FullyEncoded)));
    m_identityKept->setText(m_context.desk->vaults()->isMemoryOnly()
            ? tr("The sign-in is kept in memory until you quit, because you chose so.")
            : tr("The sign-in will be kept in your keychain, nowhere else."));
    m_bar->hide();
    m_pages->setCurrentIndex(IdentityPage);
    m_back->show();
    m_go->show();
    m_go->setEnabled(true);
    m_go->setText(tr("Save account"));
    m_go->setFocus();
}

void AddAccountDialog::save()
{
    m_go->setEnabled(false);
    whenAnswered(this, m_context.desk->accounts()->add(profile()->id, m_resultAddress, *m_result),
        [this](const Result<AccountId> &id) {
            m_go->setEnabled(true);
            if (id) {
                emit added(*id);
                accept();
                return;
            }
            // What was signed in stays here: the keychain can be unlocked and "Save" pressed again.
            m_bar->tell(Tone::Bad, tr("The account was not saved.") + u' ' + errorText(id.error()));
            m_bar->show();
            if (id.error().kind == Error::Kind::VaultLocked) {
                connect(m_bar->addAction(tr("Unlock keychain")), &QPushButton::clicked, this, [this] {
                    whenAnswered(
                        this, m_context.desk->vaults()->keychain()->unlock(), [this](const Result<void> &unlocked) {
                            if (unlocked)
                                save();
                        });
                });
            }
        });
}

void AddAccountDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_wait->windowBecameActive();
}

} // namespace Tokendesk
