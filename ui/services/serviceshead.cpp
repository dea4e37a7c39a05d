// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/serviceshead.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/text/rightwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <array>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServicesHead::ServicesHead(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(context), m_account(new QComboBox), m_refresh(new QToolButton),
      m_missing(new PlainLabel(QString(), TextRole::Dim))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step, Metrics::step);
    column->setSpacing(Metrics::step);
    buildFirstRow(column);
    buildSecondRow(column);
    m_missing->setObjectName(u"servicesMissing"_s);
    m_missing->wrap();
    column->addWidget(m_missing);
}

void ServicesHead::buildFirstRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::step);
    row->addWidget(new PlainLabel(tr("Service accounts"), TextRole::Heading));
    row->addStretch(1);
    m_account->setObjectName(u"servicesAccount"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_account);
    m_refresh->setObjectName(u"servicesRefresh"_s);
    m_refresh->setIcon(Icons::get(u"refresh"_s));
    m_refresh->setToolTip(tr("Ask the registry again"));
    m_refresh->setAccessibleName(tr("Refresh service accounts"));
    row->addWidget(m_refresh);
    column->addLayout(row);
    connect(m_account, &QComboBox::currentIndexChanged, this, &ServicesHead::accountChanged);
    connect(m_refresh, &QToolButton::clicked, this, &ServicesHead::refreshRequested);
}

void ServicesHead::buildSecondRow(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::step);
    m_new = addButton("serviceNew", tr("New service account…"));
    m_new->setIcon(Icons::get(u"plus"_s, &Palette::onAccent));
    setButtonRole(m_new, ButtonRole::Primary);
    m_describe = addButton("serviceDescribe", tr("Describe…"));
    m_switch = addButton("serviceSwitch", tr("Switch off…"));
    m_delete = addButton("serviceDelete", tr("Delete…"));
    setButtonRole(m_delete, ButtonRole::Danger);
    for (QPushButton *button : {m_new, m_describe, m_switch, m_delete})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_new, &QPushButton::clicked, this, &ServicesHead::createRequested);
    connect(m_describe, &QPushButton::clicked, this, &ServicesHead::describeRequested);
    connect(m_switch, &QPushButton::clicked, this, &ServicesHead::switchRequested);
    connect(m_delete, &QPushButton::clicked, this, &ServicesHead::deleteRequested);
}

QPushButton *ServicesHead::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

AccountId ServicesHead::account() const
{
    return m_account->currentData().toString();
}

bool ServicesHead::followSources()
{
    const AccountId before = account();
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    const QStringList sources = m_context.desk->services()->sources();
    for (const AccountId &id : sources) {
        const QString who = m_context.desk->accounts()->account(id)->identity.shown();
        m_account->addItem(
            tr("%1 · %2", "registry, person").arg(plainText(m_words.registryOf(id)), plainText(who)), id);
    }
    m_account->setCurrentIndex(qMax(0, m_account->findData(before)));
    m_account->setVisible(sources.size() > 1);
    return account() != before;
}

void ServicesHead::followCurrent(const std::optional<ServiceAccount> &service)
{
    for (QPushButton *button : {m_describe, m_switch, m_delete}) {
        button->setEnabled(service.has_value());
        button->setToolTip(service ? QString() : tr("Choose a service account first."));
    }
    m_switch->setText(!service || service->enabled ? tr("Switch off…") : tr("Switch on"));
}

void ServicesHead::followRights(bool isAnyListed)
{
    const RightsBook *rights = m_context.desk->rights();
    QStringList lines;
    const std::array<std::pair<Right, QPushButton *>, 4> needs{
        {{Right::CreateServiceAccounts, m_new}, {Right::ChangeServiceAccounts, m_describe},
            {Right::ChangeServiceAccounts, m_switch}, {Right::DeleteServiceAccounts, m_delete}}};
    const bool canSee = !account().isEmpty() && !rights->missing(account(), Right::SeeServiceAccounts);
    const QString registry = m_words.registryOf(account());
    for (const auto &[right, button] : needs) {
        const std::optional<MissingRight> missing = rights->missing(account(), right);
        button->setVisible(canSee && !missing && (button == m_new || isAnyListed));
        const QString line = missing ? missingRightText(*missing, registry) : QString();
        if (canSee && missing && !lines.contains(line))
            lines.append(line);
    }
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
    m_refresh->setVisible(!account().isEmpty());
}

bool ServicesHead::mayDescribe() const
{
    return !m_describe->isHidden();
}

} // namespace Tokendesk
