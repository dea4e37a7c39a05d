// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/whoamidialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/statuspill.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/text/whoamiwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

WhoAmIDialog::WhoAmIDialog(const Context &context, const AccountId &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_account(account), m_state(new StatusPill({})), m_sentence(new PlainLabel),
      m_place(new QVBoxLayout), m_help(new QPushButton), m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"whoAmIDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Who am I"));
    m_state->setObjectName(u"whoAmIState"_s);
    m_sentence->setObjectName(u"whoAmISentence"_s);
    m_sentence->wrap();
    frame.content->addWidget(m_state, 0, Qt::AlignLeading);
    frame.content->addWidget(m_sentence);
    frame.content->addLayout(m_place);
    frame.content->addStretch(1);
    m_help->setObjectName(u"whoAmIHelp"_s);
    m_close->setObjectName(u"close"_s);
    m_close->setDefault(true);
    frame.buttons->addWidget(m_help);
    frame.buttons->addWidget(m_close);
    connect(m_help, &QPushButton::clicked, this, &WhoAmIDialog::help);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(520);
    if (const Account *known = context.desk->accounts()->account(account))
        showFacts({WhoAmI::Outcome::NotAsked, known->identity, known->identified, {}});
    ask();
    // Signed in again on top of this window: the answer is another one now.
    connect(context.desk->tokens(), &TokenBook::refreshed, this, [this](const QString &refreshed) {
        if (refreshed == m_account && m_outcome == WhoAmI::Outcome::Refused)
            ask();
    });
}

void WhoAmIDialog::showAsking(bool asking)
{
    m_help->setEnabled(!asking);
    m_help->setToolTip(asking ? tr("The registry is being asked.") : QString());
    if (!asking)
        return;
    m_state->setLook({Tone::Idle, u"refresh"_s, tr("Asking the registry…")});
    m_help->setText(tr("Check again"));
}

void WhoAmIDialog::ask()
{
    if (!m_context.desk->accounts()->account(m_account))
        return show({});
    showAsking(true);
    whenAnswered(this, askWhoAmI(m_context.desk->accounts(), m_account), [this](const Result<WhoAmI> &answer) {
        showAsking(false);
        show(answer.value_or(WhoAmI{}));
    });
}

void WhoAmIDialog::show(const WhoAmI &answer)
{
    m_outcome = answer.outcome;
    const Registry *registry = m_context.desk->accounts()->registry(m_account);
    const ErrorContext about{registry ? registry->profile().name : QString(),
        registry && registry->profile().errors.unauthorizedMayMeanLimit};
    const WhoAmILook look = whoAmILook(answer, about);
    m_state->setLook({look.tone, look.icon, look.word});
    m_state->setAccessibleName(look.word);
    m_sentence->setText(look.sentence);
    m_help->setText(look.button);
    showFacts(answer);
}

void WhoAmIDialog::showFacts(const WhoAmI &answer)
{
    if (m_facts) {
        m_facts->hide();
        m_facts->deleteLater();
    }
    m_facts = nullptr;
    const Account *account = m_context.desk->accounts()->account(m_account);
    if (!account)
        return;
    m_facts = new QWidget;
    m_facts->setObjectName(u"whoAmIFacts"_s);
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(2 * Metrics::step);
    grid->setVerticalSpacing(Metrics::step);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [grid, &row](const QString &title, const QString &text, const char *name) {
        if (text.isEmpty())
            return;
        auto *value = new PlainLabel(text);
        value->setObjectName(QLatin1StringView(name));
        value->wrap();
        grid->addWidget(new PlainLabel(title, TextRole::Dim), row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    };
    const Identity &identity = answer.identity;
    add(tr("Name"), plainText(identity.name), "whoAmIName");
    add(tr("E-mail"), plainText(identity.email), "whoAmIEmail");
    add(tr("Registry"),
        u"%1 · %2"_s.arg(plainText(m_context.look->registryName(account->registryId)),
            account->address.toString(QUrl::FullyEncoded)),
        "whoAmIRegistry");
    QStringList organisations;
    for (const Organisation &each : identity.organisations)
        organisations.append(organisationText(each));
    add(tr("Organisations"), organisations.join(u'\n'), "whoAmIOrganisations");
    add(tr("May do"), plainText(m_context.look->scopeTitles(account->registryId, identity.scopes).join(u", "_s)),
        "whoAmIScopes");
    const auto moment = [](const QDateTime &time) {
        return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
    };
    add(tr("Signed in since"), moment(account->added), "whoAmISince");
    add(tr("Sign-in ends"), moment(account->tokenExpires), "whoAmIEnds");
    add(tr("Last confirmed"), moment(answer.identified), "whoAmIConfirmed");
    add(tr("Last asked"), moment(m_context.desk->tokens()->state(m_account).checked), "whoAmIAsked");
    add(tr("Kept"), account->inMemoryOnly ? tr("in memory until you quit") : tr("in your keychain"), "whoAmIKept");
    m_place->addWidget(m_facts);
}

void WhoAmIDialog::help()
{
    switch (m_outcome) {
    case WhoAmI::Outcome::Refused:
        return emit signInAgainRequested(m_account);
    case WhoAmI::Outcome::NoAccount:
        accept();
        return emit addAccountRequested();
    case WhoAmI::Outcome::Online:
    case WhoAmI::Outcome::Offline:
    case WhoAmI::Outcome::ServerError:
    case WhoAmI::Outcome::NotAsked:
        return ask();
    }
}

} // namespace Tokendesk
