// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signinways.h"
#include "app/login/browserpolllogin.h"
#include "app/login/codelogin.h"
#include "app/login/devicelogin.h"
#include "app/login/passwordlogin.h"
#include "app/login/pastelogin.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/secretedit.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/text/loginwords.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Flow = LoginFacts::Flow;

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    return column;
}

bool isPassword(Flow flow)
{
    return flow == Flow::SessionPassword || flow == Flow::TokenPassword;
}

} // namespace

SignInWays::SignInWays(const ProfileBook *profiles, QWidget *parent)
    : QWidget(parent), m_profiles(profiles), m_place(new QVBoxLayout), m_forms(new QStackedWidget),
      m_user(new QLineEdit), m_userBlock(new FieldBlock(tr("E-mail"), m_user)),
      m_password(new SecretEdit(tr("Password"))), m_passwordBlock(new FieldBlock(tr("Password"), m_password)),
      m_token(new SecretEdit(tr("Token"))), m_tokenBlock(new FieldBlock(tr("Token"), m_token)),
      m_browserHint(new PlainLabel(QString(), TextRole::Dim))
{
    m_browserHint->wrap();
    m_forms->addWidget(buildPasswordForm());
    m_forms->addWidget(m_browserHint);
    m_forms->addWidget(buildPasteForm());
    QVBoxLayout *column = columnIn(this);
    column->addLayout(m_place);
    column->addWidget(m_forms);
}

QWidget *SignInWays::buildPasswordForm()
{
    m_user->setObjectName(u"user"_s);
    m_password->setObjectName(u"password"_s);
    auto *form = new QWidget;
    QVBoxLayout *column = columnIn(form);
    column->addWidget(m_userBlock);
    column->addWidget(m_passwordBlock);
    column->addStretch(1);
    connect(m_user, &QLineEdit::textChanged, m_userBlock, &FieldBlock::clearMessage);
    connect(m_password, &QLineEdit::textChanged, m_passwordBlock, &FieldBlock::clearMessage);
    return form;
}

QWidget *SignInWays::buildPasteForm()
{
    m_token->setObjectName(u"token"_s);
    m_tokenBlock->setHint(tr("It is checked with the registry before it is saved."));
    auto *form = new QWidget;
    QVBoxLayout *column = columnIn(form);
    column->addWidget(m_tokenBlock);
    column->addStretch(1);
    connect(m_token, &QLineEdit::textChanged, this, &SignInWays::recognise);
    return form;
}

void SignInWays::showFor(const RegistryProfile &profile)
{
    m_logins = profile.logins;
    delete m_waysBlock;
    m_ways = new SegmentedButtons(tr("How to sign in"));
    m_ways->setObjectName(u"ways"_s);
    for (const LoginFacts &login : std::as_const(m_logins)) {
        const LoginWords words = loginWords(login.flow);
        m_ways->addSegment(words.title)->setObjectName(QLatin1StringView(words.name));
    }
    m_waysBlock = new FieldBlock(tr("How to sign in"), m_ways);
    m_place->addWidget(m_waysBlock);
    connect(m_ways, &SegmentedButtons::currentChanged, this, &SignInWays::chooseWay);
    m_ways->setCurrent(0);
    chooseWay();
}

std::optional<LoginFacts> SignInWays::way() const
{
    const int index = m_ways ? m_ways->current() : -1;
    return index >= 0 && index < m_logins.size() ? std::optional(m_logins.at(index)) : std::nullopt;
}

bool SignInWays::opensBrowser() const
{
    const auto chosen = way();
    return chosen && !isPassword(chosen->flow) && chosen->flow != Flow::Paste;
}

QString SignInWays::goText() const
{
    const auto chosen = way();
    return chosen ? loginWords(chosen->flow).go : tr("Sign in");
}

void SignInWays::chooseWay()
{
    const auto chosen = way();
    if (!chosen)
        return;
    m_forms->setCurrentIndex(isPassword(chosen->flow) ? PasswordForm
            : chosen->flow == Flow::Paste             ? PasteForm
                                                      : BrowserForm);
    m_browserHint->setText(loginWords(chosen->flow).explained);
    m_userBlock->setLabel(chosen->flow == Flow::TokenPassword ? tr("User name") : tr("E-mail"));
    m_passwordBlock->setHint(chosen->flow == Flow::TokenPassword
            ? tr("Sent once, never stored. Only the token that the registry gives for it is kept, in your keychain.")
            : tr("Sent once, never stored. Only the session is kept, in your keychain."));
    emit wayChanged();
}

bool SignInWays::isFilled()
{
    const auto chosen = way();
    if (!chosen)
        return false;
    if (isPassword(chosen->flow)) {
        if (m_user->text().trimmed().isEmpty())
            m_userBlock->setMessage(Tone::Bad, tr("Type who you are at the registry."));
        if (m_password->text().isEmpty())
            m_passwordBlock->setMessage(Tone::Bad, tr("Type your password."));
        return !m_user->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    }
    if (chosen->flow != Flow::Paste || !m_token->text().trimmed().isEmpty())
        return true;
    m_tokenBlock->setMessage(Tone::Bad, tr("Paste a token first."));
    return false;
}

Login *SignInWays::newLogin(Registry *registry, QObject *parent)
{
    const LoginFacts facts = way().value_or(LoginFacts{});
    switch (facts.flow) {
    case Flow::SessionPassword:
    case Flow::TokenPassword:
        return new PasswordLogin(registry, facts, m_user->text().trimmed(), m_password->take(), parent);
    case Flow::BrowserPoll:
        return new BrowserPollLogin(registry, facts, parent);
    case Flow::DeviceCode:
        return new DeviceLogin(registry, facts, parent);
    case Flow::AuthorizationCode: {
        auto *login = new CodeLogin(registry, facts, parent);
        login->setPages({tr("Signed in. You can close this page and go back to Tokendesk."),
            tr("Not signed in. Go back to Tokendesk to see why.")});
        return login;
    }
    case Flow::Paste:
        break;
    }
    return new PasteLogin(registry, m_token->takeTrimmed(), parent);
}

void SignInWays::setUser(const QString &user, const QString &password)
{
    m_user->setText(user);
    m_password->setText(password);
}

void SignInWays::focusPassword()
{
    m_password->setFocus();
}

/// The prefix tells registry and kind while the token is being pasted.
void SignInWays::recognise()
{
    QByteArray start = m_token->text().left(32).trimmed().toUtf8();
    const auto match = m_profiles->recognise(start);
    wipe(start);
    if (!match)
        return m_tokenBlock->clearMessage();
    emit recognised(match->profile->id);
    // Another registry's ways are shown now: the one that was being used stays.
    for (int i = 0; i < int(m_logins.size()); ++i) {
        if (m_logins.at(i).flow == Flow::Paste)
            m_ways->setCurrent(i);
    }
    m_token->setFocus();
    showKind(*match);
}

void SignInWays::showKind(const ProfileBook::Match &match)
{
    const QString name = plainText(match.profile->name);
    using Kind = TokenFormat::Kind;
    switch (match.format.kind) {
    case Kind::Live:
        return m_tokenBlock->setMessage(Tone::Good, tr("A token of %1.").arg(name));
    case Kind::Test:
        return m_tokenBlock->setMessage(Tone::Info, tr("A test token of %1.").arg(name));
    case Kind::Legacy:
        return m_tokenBlock->setMessage(
            Tone::Warning, tr("A token of %1 in its old format: replace it soon.").arg(name));
    case Kind::Service:
        return m_tokenBlock->setMessage(Tone::Info, tr("A service account's token of %1.").arg(name));
    }
}

} // namespace Tokendesk
