// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/createform.h"
#include "app/audit/auditbook.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/accounts/accountchoice.h"
#include "ui/parts/fieldblock.h"
#include "ui/text/plaintext.h"
#include "ui/text/policywords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/expirychooser.h"
#include "ui/tokens/namefield.h"
#include "ui/tokens/organisationpicker.h"
#include "ui/tokens/rightschoice.h"
#include "ui/tokens/startchoice.h"
#include "ui/tokens/wishfields.h"
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QHBoxLayout *beside(QWidget *left, QWidget *right)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(3 * Metrics::halfStep);
    line->addWidget(left, 1, Qt::AlignTop);
    line->addWidget(right, 1, Qt::AlignTop);
    return line;
}

} // namespace

CreateForm::CreateForm(const Context &context, const AccountId &account, QWidget *parent)
    : QWidget(parent), m_context(context), m_account(new AccountChoice(context)), m_start(new StartChoice(context)),
      m_name(new NameField(context)), m_note(new QLineEdit), m_perAccount(new QVBoxLayout),
      m_pin(new QCheckBox(tr("Offer it in the tray")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    buildFields(column);
    m_account->choose(account);
    buildForAccount();
    connect(m_account, &QComboBox::currentIndexChanged, this, &CreateForm::buildForAccount);
    connect(m_start, &StartChoice::currentIndexChanged, this, &CreateForm::useStart);
}

void CreateForm::buildFields(QVBoxLayout *column)
{
    m_account->setObjectName(u"account"_s);
    m_start->setObjectName(u"startFrom"_s);
    m_note->setObjectName(u"note"_s);
    m_note->setPlaceholderText(tr("For you alone, kept on this computer"));
    m_pin->setObjectName(u"pin"_s);
    m_startBlock = new FieldBlock(tr("Start from"), m_start);
    column->addLayout(beside(new FieldBlock(tr("Account"), m_account), m_startBlock));
    column->addLayout(beside(m_name, new FieldBlock(tr("Note"), m_note)));
    m_perAccount->setSpacing(2 * Metrics::step);
    column->addLayout(m_perAccount);
    column->addWidget(m_pin);
    column->addStretch(1);
    connect(m_name, &NameField::changed, this, &CreateForm::changed);
}

AccountId CreateForm::account() const
{
    return m_account->account();
}

const RegistryProfile *CreateForm::profile() const
{
    const Registry *registry = m_context.desk->accounts()->registry(account());
    return registry ? &registry->profile() : nullptr;
}

/// Rights and ends differ by registry: what fits the new account is built anew, the name stays.
void CreateForm::buildForAccount()
{
    delete m_perAccountBox;
    m_organisation = nullptr;
    m_rights = nullptr;
    m_wishes = nullptr;
    m_expiry = nullptr;
    m_perAccountBox = new QWidget;
    m_perAccount->addWidget(m_perAccountBox);
    auto *column = new QVBoxLayout(m_perAccountBox);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    m_start->fill(account());
    const RegistryProfile *facts = profile();
    m_name->setAccount(account(), facts);
    if (!facts)
        return;
    if (facts->create && facts->create->takes(u"organisation"_s)) {
        m_organisation = new OrganisationPicker(m_context, account(), *facts);
        column->addWidget(m_organisation);
        connect(m_organisation, &OrganisationPicker::changed, this, &CreateForm::changed);
    }
    if (!facts->scopes.isEmpty() || facts->scopesEmptyMeansAll) {
        m_rights = new RightsChoice(*facts);
        column->addWidget(new FieldBlock(tr("Rights"), m_rights));
        connect(m_rights, &RightsChoice::changed, this, &CreateForm::suggestName);
    }
    m_expiry = new ExpiryChooser(facts->expiry, m_context.desk->clock());
    column->addWidget(new FieldBlock(tr("Ends"), m_expiry));
    connect(m_expiry, &ExpiryChooser::daysChanged, this, &CreateForm::changed);
    buildWishes(*facts, column);
    suggestName();
}

void CreateForm::buildWishes(const RegistryProfile &facts, QVBoxLayout *column)
{
    if (facts.wishes.isEmpty())
        return;
    m_wishes = new WishFields(facts.wishes);
    column->addWidget(m_wishes);
    connect(m_wishes, &WishFields::changed, this, &CreateForm::changed);
}

void CreateForm::startFrom(const TokenId &token)
{
    chooseStart(token);
}

void CreateForm::replace(const TokenId &token)
{
    if (!chooseStart(token))
        return;
    const TokenTable *table = m_context.desk->tokens()->table();
    m_name->keepSame(table->name(*table->row(token)));
    m_account->setEnabled(false);
    m_account->setToolTip(tr("A new token takes the place of one of the same account."));
    m_startBlock->hide();
    m_inherited.places.clear(); // it is nowhere yet
    emit changed();
}

bool CreateForm::chooseStart(const TokenId &token)
{
    const int own = m_account->findData(token.account);
    if (!m_context.desk->tokens()->table()->row(token) || own < 0)
        return false;
    m_account->setCurrentIndex(own);
    m_start->choose(token);
    return true;
}

void CreateForm::useStart()
{
    if (const std::optional<Token> token = m_start->token())
        return takeOver(*token);
    m_inherited = {};
    m_name->setStem({});
    suggestName();
}

void CreateForm::takeOver(const Token &token)
{
    m_inherited = m_context.desk->tokens()->notes()->facts(token.id);
    m_inherited.replacedBy.clear();
    m_inherited.keepUntil = {};
    m_note->setText(m_inherited.note);
    m_name->setStem(token.name);
    if (m_organisation)
        m_organisation->choose(token.organisation);
    if (m_rights)
        m_rights->takeOver(token);
    if (m_wishes)
        m_wishes->takeOver(token);
    const RegistryProfile *facts = profile();
    if (token.created.isValid() && token.expires.isValid() && facts->expiry.form != ExpiryFacts::Form::None) {
        // Some registries cut the time of day: half a day more or less means the same number of days.
        const int days = int((token.created.secsTo(token.expires) + 43200) / 86400);
        m_expiry->setDays(std::clamp(days, facts->expiry.minDays, facts->expiry.maxDays));
    } else if (!token.expires.isValid() && facts->expiry.optional) {
        m_expiry->setDays(0);
    }
    suggestName();
}

void CreateForm::suggestName()
{
    m_name->suggest(m_rights ? m_rights->presetId() : QString());
}

QString CreateForm::problem() const
{
    const QString unfit = ownProblem();
    return unfit.isEmpty() ? objection() : unfit;
}

QString CreateForm::ownProblem() const
{
    if (const QString name = m_name->problem(); !name.isEmpty())
        return name;
    for (const QString &problem : {m_organisation ? m_organisation->problem() : QString(),
             m_rights ? m_rights->problem() : QString(), m_wishes ? m_wishes->problem() : QString()}) {
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString CreateForm::objection() const
{
    const Account *known = m_context.desk->accounts()->account(account());
    const RegistryProfile *facts = profile();
    if (!known || !facts || !ownProblem().isEmpty())
        return {};
    const TokenWish wish = bareWish();
    const auto policy = m_context.desk->audit()->policy({account(), wish.organisation});
    if (!policy)
        return {};
    const QList<PolicyProblem> problems = policyProblems(*policy, wish, *facts, known->identity);
    return problems.isEmpty() ? QString() : policyProblemText(*policy, problems.constFirst());
}

TokenWish CreateForm::bareWish() const
{
    return {.name = m_name->name(),
        .scopes = m_rights ? m_rights->scopes() : QStringList(),
        .days = m_expiry ? m_expiry->days() : 0,
        .unrestricted = m_rights && m_rights->isUnrestricted(),
        .organisation = m_organisation ? m_organisation->organisation() : QString()};
}

TokenWish CreateForm::wish()
{
    TokenWish wish = bareWish();
    if (m_wishes)
        m_wishes->putInto(&wish);
    return wish;
}

void CreateForm::refuse(const QString &part, const QString &why)
{
    if (m_wishes)
        m_wishes->refuse(part, why);
}

QString CreateForm::refusalThere() const
{
    return m_organisation ? m_organisation->refusal() : QString();
}

bool CreateForm::asksForSecret() const
{
    const RegistryProfile *facts = profile();
    return facts && std::any_of(facts->wishes.cbegin(), facts->wishes.cend(), [](const WishFacts &wish) {
        return wish.isSecret();
    });
}

void CreateForm::focusSecret()
{
    if (m_wishes)
        m_wishes->focusSecret();
}

LocalFacts CreateForm::facts() const
{
    LocalFacts facts = m_inherited;
    facts.note = m_note->text().trimmed();
    facts.review = m_expiry ? m_expiry->review() : QDateTime();
    return facts;
}

bool CreateForm::isPinWanted() const
{
    return m_pin->isChecked();
}

QString CreateForm::sentence() const
{
    return m_rights ? m_rights->sentence() : QString();
}

Risk CreateForm::risk() const
{
    return m_rights ? m_rights->risk() : Risk::Low;
}

bool CreateForm::hasRights() const
{
    return m_rights && m_rights->problem().isEmpty();
}

void CreateForm::focusName()
{
    m_name->takeFocus();
}

} // namespace Tokendesk
