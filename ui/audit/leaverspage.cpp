// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/leaverspage.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/memberbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "ui/audit/leaverholdings.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/personwords.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int personLetters = 22;

} // namespace

LeaversPage::LeaversPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_limits(new PlainLabel(QString(), TextRole::Dim)),
      m_nobody(new PlainLabel(QString(), TextRole::Dim)), m_people(new QTreeWidget), m_both(new QWidget),
      m_holdings(new LeaverHoldings(context))
{
    m_limits->setObjectName(u"leaversLimits"_s);
    m_limits->wrap();
    m_nobody->setObjectName(u"leaversNobody"_s);
    m_nobody->wrap();
    m_people->setObjectName(u"leavers"_s);
    m_people->setAccessibleName(tr("People who left"));
    m_people->setHeaderLabels({tr("Person"), tr("Still holds")});
    m_people->setRootIsDecorated(false);
    m_people->setUniformRowHeights(true);
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setTabKeyNavigation(false);
    m_people->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_people->setColumnWidth(0, personLetters * fontMetrics().averageCharWidth());
    auto *row = new QHBoxLayout(m_both);
    row->setContentsMargins({});
    row->setSpacing(2 * Metrics::step);
    row->addWidget(m_people, 2);
    row->addWidget(m_holdings, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::step, 0, 0);
    column->setSpacing(Metrics::step);
    column->addWidget(m_limits);
    column->addWidget(m_nobody);
    column->addWidget(m_both, 1);
    column->addStretch(0);
    connect(m_people, &QTreeWidget::currentItemChanged, this, &LeaversPage::showCurrent);
    connect(context.desk->rights(), &RightsBook::changed, this, &LeaversPage::tellLimits);
    fill();
}

LeaverHoldings *LeaversPage::holdings() const
{
    return m_holdings;
}

/// Once for each account: what is known, or cannot be had, is not asked for again.
void LeaversPage::ask(const AuditScope &scope)
{
    const Desk *desk = m_context.desk;
    const QStringList sources = desk->services()->sources();
    const QList<Account> &accounts = desk->accounts()->accounts();
    for (const Account &account : accounts) {
        if (!scope.account.isEmpty() && scope.account != account.id)
            continue;
        const Registry *registry = desk->accounts()->registry(account.id);
        if (registry && RightsBook::callFor(registry->profile(), Right::SeeMembers))
            whenAnswered(this, desk->members()->need(account.id), [](const Result<void> &) {});
        if (sources.contains(account.id) && !desk->rights()->missing(account.id, Right::SeeServiceAccounts)
            && desk->services()->state(account.id).kind == ServiceBook::State::Kind::Unchecked)
            desk->services()->refresh(account.id);
    }
}

void LeaversPage::setReport(const AuditReport &report, const AuditScope &scope)
{
    const bool isSame = report.leavers == m_leavers && scope == m_scope;
    m_leavers = report.leavers;
    m_scope = scope;
    if (!isSame)
        fill();
    else
        showCurrent();
    tellLimits();
}

int LeaversPage::count() const
{
    return int(
        std::count_if(m_leavers.cbegin(), m_leavers.cend(), [](const Leaver &leaver) { return leaver.count() > 0; }));
}

/// Who was chosen stays chosen.
void LeaversPage::fill()
{
    const QTreeWidgetItem *before = m_people->currentItem();
    const QVariant chosen = before ? before->data(0, Qt::UserRole) : QVariant();
    m_people->clear();
    for (const Leaver &leaver : std::as_const(m_leavers)) {
        const QString name = standingText(plainText(leaver.shown()), leaver.standing);
        const QString holds = LeaverHoldings::words(leaver);
        auto *item = new QTreeWidgetItem({name, holds});
        item->setData(0, Qt::UserRole, leaver.account + u'/' + leaver.id);
        item->setToolTip(0, toToolTip(name));
        item->setData(0, Qt::AccessibleTextRole, tr("%1, holds %2", "person, what").arg(name, holds));
        m_people->addTopLevelItem(item);
        if (item->data(0, Qt::UserRole) == chosen)
            m_people->setCurrentItem(item);
    }
    if (!m_people->currentItem() && m_people->topLevelItemCount() > 0)
        m_people->setCurrentItem(m_people->topLevelItem(0));
    m_both->setVisible(!m_leavers.isEmpty());
    showCurrent();
}

void LeaversPage::choose(const AccountId &account, const QString &name)
{
    for (int i = 0; i < m_people->topLevelItemCount(); ++i) {
        const Leaver &leaver = m_leavers.at(i);
        if (leaver.account == account && (leaver.name == name || leaver.id == name))
            m_people->setCurrentItem(m_people->topLevelItem(i));
    }
    m_people->setFocus();
}

void LeaversPage::showCurrent()
{
    const int row = m_people->indexOfTopLevelItem(m_people->currentItem());
    m_holdings->show(row >= 0 && row < m_leavers.size() ? std::optional(m_leavers.at(row)) : std::nullopt);
}

bool LeaversPage::areAnyPeopleKnown() const
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(), [this](const Account &account) {
        return (m_scope.account.isEmpty() || account.id == m_scope.account)
            && m_context.desk->members()->isKnown(account.id);
    });
}

/// What cannot be seen must not look as if it did not exist.
void LeaversPage::tellLimits()
{
    QStringList without;
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    for (const Account &account : accounts) {
        const Registry *registry = m_context.desk->accounts()->registry(account.id);
        const QString name = plainText(m_context.look->registryName(account.registryId));
        const bool isMeant = m_scope.account.isEmpty() || account.id == m_scope.account;
        if (registry && isMeant && !RightsBook::callFor(registry->profile(), Right::SeeOthersTokens)
            && !without.contains(name))
            without.append(name);
    }
    m_limits->setText(
        tr("%1: nobody is shown the tokens of other people there. Of those who left, the service accounts "
           "are listed that they answer for.",
            "names of registries")
            .arg(without.join(tr(", ", "between names"))));
    m_limits->setVisible(!without.isEmpty());
    m_nobody->setText(areAnyPeopleKnown()
            ? tr("Nobody has left or is disabled, as far as the lists of people tell.")
            : tr("No list of people could be read: who has left is not known. An administrator's account may see it."));
    m_nobody->setVisible(m_leavers.isEmpty());
}

} // namespace Tokendesk
