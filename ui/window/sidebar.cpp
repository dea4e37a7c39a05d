// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"
#include "app/desk.h"
#include "app/models/accountlistmodel.h"
#include "app/state/accountbook.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/window/sidebardelegate.h"
#include "ui/window/sidebarmodel.h"
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SideBar::SideBar(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_accounts(new AccountListModel(context.desk->accounts(), context.desk->tokens(), this)),
      m_model(new SideBarModel(context, m_accounts, this)), m_list(new QListView)
{
    setObjectName(u"sideBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"accounts"_s);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SideBarDelegate(context, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSpacing(1);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setCurrentIndex(m_model->index(0));
    auto *add = new QPushButton(Icons::get(u"plus"_s), tr("Add account"));
    add->setObjectName(u"addAccount"_s);
    setButtonRole(add, ButtonRole::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::step, Metrics::step, Metrics::step, Metrics::step);
    column->addWidget(m_list, 1);
    column->addWidget(add);
    connect(add, &QPushButton::clicked, this, &SideBar::addAccountRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SideBar::choose);
    connect(m_list, &QListView::customContextMenuRequested, this, &SideBar::showMenu);
    // An account that goes must not leave an empty choice behind.
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        choose();
    });
}

AccountId SideBar::currentAccount() const
{
    return m_list->currentIndex().data(SideBarModel::AccountRole).toString();
}

void SideBar::choose()
{
    emit accountChosen(currentAccount());
}

void SideBar::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    const AccountId account
        = (index.isValid() ? index : m_list->currentIndex()).data(SideBarModel::AccountRole).toString();
    if (account.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Refresh"), this, [this, account] { emit refreshRequested(account); });
    menu->addAction(tr("Sign in again…"), this, [this, account] { emit signInAgainRequested(account); });
    menu->addSeparator();
    menu->addAction(tr("Sign out…"), this, [this, account] { emit signOutRequested(account); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace Tokendesk
