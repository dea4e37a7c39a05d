// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/organisationpicker.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/whoami.h"
#include "ui/parts/fieldblock.h"
#include "ui/text/plaintext.h"
#include "ui/text/whoamiwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

OrganisationPicker::OrganisationPicker(
    const Context &context, const AccountId &account, const RegistryProfile &profile, QWidget *parent)
    : QWidget(parent), m_context(context), m_account(account), m_profile(profile), m_box(new QComboBox),
      m_block(new FieldBlock(tr("Organisation"), m_box)), m_ask(new QPushButton(tr("Ask the registry again")))
{
    m_box->setObjectName(u"organisation"_s);
    m_ask->setObjectName(u"askOrganisations"_s);
    m_ask->setAutoDefault(false);
    setButtonRole(m_ask, ButtonRole::Link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::halfStep);
    column->addWidget(m_block);
    column->addWidget(m_ask, 0, Qt::AlignLeading);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        check();
        emit changed();
    });
    connect(m_ask, &QPushButton::clicked, this, &OrganisationPicker::ask);
    fill();
    if (m_box->count() == 0)
        ask(); // an account from before the registry was asked for organisations
}

bool OrganisationPicker::mayManage(const Organisation &organisation) const
{
    return m_profile.mayManage(organisation.role);
}

/// The first in which a token may be made is chosen.
void OrganisationPicker::fill()
{
    const Account *account = m_context.desk->accounts()->account(m_account);
    const QList<Organisation> all = account ? account->identity.organisations : QList<Organisation>();
    const QString before = organisation();
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const Organisation &each : all)
            m_box->addItem(organisationText(each), QVariant::fromValue(each));
        const auto able
            = std::find_if(all.cbegin(), all.cend(), [this](const Organisation &each) { return mayManage(each); });
        m_box->setCurrentIndex(able == all.cend() ? 0 : int(able - all.cbegin()));
    }
    if (!before.isEmpty())
        choose(before);
    m_ask->setVisible(all.isEmpty());
    check();
    emit changed();
}

void OrganisationPicker::ask()
{
    m_ask->setEnabled(false);
    whenAnswered(this, askWhoAmI(m_context.desk->accounts(), m_account), [this](const Result<WhoAmI> &) {
        m_ask->setEnabled(true);
        fill();
    });
}

std::optional<Organisation> OrganisationPicker::chosen() const
{
    const QVariant data = m_box->currentData();
    return data.canConvert<Organisation>() && data.isValid() ? std::optional(data.value<Organisation>()) : std::nullopt;
}

QString OrganisationPicker::organisation() const
{
    const auto organisation = chosen();
    return organisation ? organisation->id : QString();
}

void OrganisationPicker::choose(const QString &organisation)
{
    for (int i = 0; i < m_box->count(); ++i) {
        if (m_box->itemData(i).value<Organisation>().id == organisation)
            m_box->setCurrentIndex(i);
    }
}

QString OrganisationPicker::missingRole() const
{
    const auto facts = m_profile.whoami.constFind(Access::Token);
    const QStringList roles = facts == m_profile.whoami.cend() ? QStringList() : facts->organisations.managers;
    return plainText(roles.join(tr(" or ", "between roles")));
}

QString OrganisationPicker::problem() const
{
    const auto organisation = chosen();
    if (!organisation)
        return tr("The registry names no organisation of yours, and its tokens belong to organisations.");
    if (mayManage(*organisation))
        return {};
    return tr("In %1 you are %2. To make tokens there you have to be %3: ask somebody who is.")
        .arg(isolated(organisation->shown()), plainText(organisation->role), missingRole());
}

QString OrganisationPicker::refusal() const
{
    const auto organisation = chosen();
    if (!organisation || organisation->role.isEmpty())
        return {};
    return tr("In %1 you are %2. That role, or the right of the sign-in, does not suffice to make tokens there.")
        .arg(isolated(organisation->shown()), plainText(organisation->role));
}

void OrganisationPicker::check()
{
    if (const QString trouble = problem(); !trouble.isEmpty())
        m_block->setMessage(Tone::Bad, trouble);
    else
        m_block->clearMessage();
}

} // namespace Tokendesk
