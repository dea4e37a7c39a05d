// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicespage.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "ui/parts/messagebar.h"
#include "ui/services/servicejobs.h"
#include "ui/services/servicekeyspanel.h"
#include "ui/services/serviceshead.h"
#include "ui/services/servicestates.h"
#include "ui/services/servicetable.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServicesPage::ServicesPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_jobs(new ServiceJobs(context, this)),
      m_model(new ServiceModel(context, this)), m_sorted(new QSortFilterProxyModel(this)),
      m_head(new ServicesHead(context)), m_bar(new MessageBar), m_table(new QTableView),
      m_keys(new ServiceKeysPanel(context))
{
    setObjectName(u"servicesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_bar->setObjectName(u"servicesBar"_s);
    m_bar->hide();
    connect(m_bar, &MessageBar::closed, m_bar, &QWidget::hide);
    column->addWidget(m_head);
    column->addWidget(m_bar);
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
    connect(m_head, &ServicesHead::accountChanged, this, &ServicesPage::followAccount);
    connect(m_head, &ServicesHead::refreshRequested, this, &ServicesPage::refresh);
}

void ServicesPage::connectJobs()
{
    connect(m_head, &ServicesHead::createRequested, this, [this] { m_jobs->create(account()); });
    connect(m_head, &ServicesHead::describeRequested, this, [this] { m_jobs->describe(*current()); });
    connect(m_head, &ServicesHead::deleteRequested, this, [this] { m_jobs->remove(*current()); });
    connect(m_head, &ServicesHead::switchRequested, this, [this] {
        const ServiceAccount service = *current();
        if (service.enabled)
            m_jobs->switchOff(service);
        else
            m_jobs->switchOn(service);
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_head->mayDescribe() && current())
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
    return m_head->account();
}

std::optional<ServiceAccount> ServicesPage::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(m_model->at(index.row())) : std::nullopt;
}

void ServicesPage::followSources()
{
    if (m_head->followSources())
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
    m_head->followCurrent(service);
    m_keys->show(service);
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
    m_head->followRights(m_model->rowCount() > 0);
}

} // namespace Tokendesk
