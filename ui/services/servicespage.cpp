// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicespage.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/services/servicejobs.h"
#include "ui/services/servicekeyspanel.h"
#include "ui/services/servicestates.h"
#include "ui/services/servicetable.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/text/rightwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServicesPage::ServicesPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_jobs(new ServiceJobs(context, this)),
      m_model(new ServiceModel(context, this)), m_sorted(new QSortFilterProxyModel(this)), m_account(new QComboBox),
      m_refresh(new QToolButton), m_missing(new PlainLabel(QString(), TextRole::Dim)), m_bar(new MessageBar),
      m_table(new QTableView), m_keys(new ServiceKeysPanel(context))
{
    setObjectName(u"servicesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildHead(column);
    buildTable();
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_keys);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_states = new ServiceStates(context, splitter);
    column->addWidget(m_states, 1);
    setFocusProxy(m_table);
    connectJobs();
    connectBooks();
    followSources();
    followAccount();
}

void ServicesPage::buildHead(QVBoxLayout *column)
{
    auto *head = new QVBoxLayout;
    head->setContentsMargins(2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step, Metrics::step);
    head->setSpacing(Metrics::step);
    auto *first = new QHBoxLayout;
    first->setSpacing(Metrics::step);
    first->addWidget(new PlainLabel(tr("Service accounts"), TextRole::Heading));
    first->addStretch(1);
    m_account->setObjectName(u"servicesAccount"_s);
    m_account->setAccessibleName(tr("Account"));
    m_account->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    first->addWidget(m_account);
    m_refresh->setObjectName(u"servicesRefresh"_s);
    m_refresh->setIcon(Icons::get(u"refresh"_s));
    m_refresh->setToolTip(tr("Ask the registry again"));
    m_refresh->setAccessibleName(tr("Refresh service accounts"));
    first->addWidget(m_refresh);
    auto *second = new QHBoxLayout;
    second->setSpacing(Metrics::step);
    m_new = addButton("serviceNew", tr("New service account…"));
    m_new->setIcon(Icons::get(u"plus"_s, &Palette::onAccent));
    setButtonRole(m_new, ButtonRole::Primary);
    m_describe = addButton("serviceDescribe", tr("Describe…"));
    m_switch = addButton("serviceSwitch", tr("Switch off…"));
    m_delete = addButton("serviceDelete", tr("Delete…"));
    setButtonRole(m_delete, ButtonRole::Danger);
    for (QPushButton *button : {m_new, m_describe, m_switch, m_delete})
        second->addWidget(button);
    second->addStretch(1);
    m_missing->setObjectName(u"servicesMissing"_s);
    m_missing->wrap();
    m_bar->setObjectName(u"servicesBar"_s);
    m_bar->hide();
    head->addLayout(first);
    head->addLayout(second);
    head->addWidget(m_missing);
    column->addLayout(head);
    column->addWidget(m_bar);
    connect(m_bar, &MessageBar::closed, m_bar, &QWidget::hide);
    connect(m_refresh, &QToolButton::clicked, this, &ServicesPage::refresh);
}

QPushButton *ServicesPage::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

void ServicesPage::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ServiceModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_table->setObjectName(u"services"_s);
    m_table->setAccessibleName(tr("Service accounts"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ServiceModel::Name, Qt::AscendingOrder);
    prepareServiceTable(
        m_table, [this](const QModelIndex &index) { return m_model->look(m_sorted->mapToSource(index).row()); });
    const QList<int> letters{12, 24, 26, 16, 8, 16, 15};
    for (int column = 0; column < int(letters.size()); ++column)
        m_table->setColumnWidth(column, letters.at(column) * m_table->fontMetrics().averageCharWidth());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_wanted = index.data(ServiceModel::IdRole).toString();
        followCurrent();
    });
}

void ServicesPage::connectBooks()
{
    const ServiceBook *services = m_context.desk->services();
    const auto ours = [this](const QString &account) {
        return account == this->account();
    };
    connect(services, &ServiceBook::changed, this, [this, ours](const QString &of) {
        if (ours(of))
            fill();
    });
    connect(services, &ServiceBook::stateChanged, this, [this, ours](const QString &of) {
        if (ours(of))
            showFitting();
    });
    connect(m_context.desk->rights(), &RightsBook::changed, this, [this, ours](const QString &of) {
        if (ours(of))
            showFitting();
    });
    connect(m_context.desk->accounts(), &AccountBook::accountsChanged, this, &ServicesPage::followSources);
    connect(m_account, &QComboBox::currentIndexChanged, this, &ServicesPage::followAccount);
}

void ServicesPage::connectJobs()
{
    connect(m_new, &QPushButton::clicked, this, [this] { m_jobs->create(account()); });
    connect(m_describe, &QPushButton::clicked, this, [this] { m_jobs->describe(*current()); });
    connect(m_delete, &QPushButton::clicked, this, [this] { m_jobs->remove(*current()); });
    connect(m_switch, &QPushButton::clicked, this, [this] {
        const ServiceAccount service = *current();
        if (service.enabled)
            m_jobs->switchOff(service);
        else
            m_jobs->switchOn(service);
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (!m_describe->isHidden() && current())
            m_jobs->describe(*current());
    });
    connect(m_keys, &ServiceKeysPanel::addRequested, this, [this] { m_jobs->addKey(*current()); });
    connect(m_keys, &ServiceKeysPanel::copyRequested, this,
        [this](const ServiceKey &key) { m_jobs->copyKey(*current(), key); });
    connect(m_keys, &ServiceKeysPanel::rotateRequested, this,
        [this](const ServiceKey &key) { m_jobs->rotateKey(*current(), key); });
    connect(m_keys, &ServiceKeysPanel::revokeRequested, this,
        [this](const ServiceKey &key) { m_jobs->revokeKey(*current(), key); });
    const auto tell = [this](Tone tone, const QString &text) {
        m_bar->tell(tone, text);
        m_bar->show();
    };
    connect(m_jobs, &ServiceJobs::failed, this, [tell](const QString &text) { tell(Tone::Bad, text); });
    connect(m_jobs, &ServiceJobs::warned, this, [tell](const QString &text) { tell(Tone::Warning, text); });
    connect(m_jobs, &ServiceJobs::said, this, &ServicesPage::said);
    connect(m_states, &ServiceStates::createRequested, this, [this] { m_jobs->create(account()); });
    connect(m_states, &ServiceStates::refreshRequested, this, &ServicesPage::refresh);
    connect(m_states, &ServiceStates::signInAgainRequested, this, [this] { emit signInAgainRequested(account()); });
    connect(m_jobs, &ServiceJobs::chosen, this, &ServicesPage::select);
}

ServiceJobs *ServicesPage::jobs() const
{
    return m_jobs;
}

AccountId ServicesPage::account() const
{
    return m_account->currentData().toString();
}

std::optional<ServiceAccount> ServicesPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void ServicesPage::followSources()
{
    const AccountId before = account();
    {
        const QSignalBlocker quiet(m_account);
        m_account->clear();
        const QStringList sources = m_context.desk->services()->sources();
        for (const AccountId &id : sources) {
            const QString who = m_context.desk->accounts()->account(id)->identity.shown();
            m_account->addItem(
                tr("%1 · %2", "registry, person").arg(plainText(m_model->words().registryOf(id)), plainText(who)), id);
        }
        m_account->setCurrentIndex(qMax(0, m_account->findData(before)));
        m_account->setVisible(sources.size() > 1);
    }
    if (account() != before)
        followAccount();
    else
        showFitting();
}

void ServicesPage::followAccount()
{
    m_bar->hide();
    m_wanted.clear();
    fill();
    if (isVisible())
        refresh();
}

void ServicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_context.desk->services()->state(account()).kind == ServiceBook::State::Kind::Unchecked)
        refresh();
}

void ServicesPage::refresh()
{
    if (!account().isEmpty())
        m_context.desk->services()->refresh(account());
}

void ServicesPage::fill()
{
    const QString wanted = m_wanted;
    m_model->setServices(m_context.desk->services()->services(account()));
    select(wanted);
    if (!current() && m_sorted->rowCount() > 0)
        m_table->selectRow(0);
    followCurrent();
    showFitting();
}

void ServicesPage::select(const QString &id)
{
    m_wanted = id;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (m_sorted->index(row, 0).data(ServiceModel::IdRole).toString() != id)
            continue;
        m_table->selectRow(row);
        m_table->scrollTo(m_sorted->index(row, 0));
    }
}

void ServicesPage::followCurrent()
{
    const std::optional<ServiceAccount> service = current();
    for (QPushButton *button : {m_describe, m_switch, m_delete}) {
        button->setEnabled(service.has_value());
        button->setToolTip(service ? QString() : tr("Choose a service account first."));
    }
    m_switch->setText(!service || service->enabled ? tr("Switch off…") : tr("Switch on"));
    m_keys->show(service);
}

/// What the account may not do is not there; instead it is said which right that takes.
void ServicesPage::followRights()
{
    const RightsBook *rights = m_context.desk->rights();
    QStringList lines;
    const std::array<std::pair<Right, QPushButton *>, 4> needs{
        {{Right::CreateServiceAccounts, m_new}, {Right::ChangeServiceAccounts, m_describe},
            {Right::ChangeServiceAccounts, m_switch}, {Right::DeleteServiceAccounts, m_delete}}};
    const bool canSee = !account().isEmpty() && !rights->missing(account(), Right::SeeServiceAccounts);
    const QString registry = m_model->words().registryOf(account());
    for (const auto &[right, button] : needs) {
        const std::optional<MissingRight> missing = rights->missing(account(), right);
        button->setVisible(canSee && !missing && (button == m_new || m_model->rowCount() > 0));
        const QString line = missing ? missingRightText(*missing, registry) : QString();
        if (canSee && missing && !lines.contains(line))
            lines.append(line);
    }
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
    m_refresh->setVisible(!account().isEmpty());
}

void ServicesPage::showFitting()
{
    const ServiceBook::State state = m_context.desk->services()->state(account());
    m_states->showFitting(account(), m_model->rowCount() > 0);
    if (m_model->rowCount() > 0 && state.kind == ServiceBook::State::Kind::Failed && state.error) {
        m_bar->tell(Tone::Warning,
            tr("This is the list as it was.") + u' '
                + errorText(*state.error, {m_model->words().registryOf(account()), false}));
        m_bar->show();
    }
    followRights();
}

} // namespace Tokendesk
