// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenmenus.h"
#include "ui/tokens/columnlayout.h"
#include "ui/tokens/rowbuttons.h"
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <array>

using namespace Qt::StringLiterals;

namespace Tokendesk {

TokenMenus::TokenMenus(QTableView *table, TokenTableModel *model, ColumnLayout *columns)
    : QObject(table), m_table(table), m_model(model), m_columns(columns), m_buttons(new RowButtons(table))
{
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        // By keyboard it is asked for wherever the mouse happens to be: the row says where.
        const QPoint inside = m_table->viewport()->rect().contains(position) && m_table->indexAt(position).isValid()
            ? position
            : m_table->visualRect(m_table->currentIndex()).center();
        showRowMenu(m_table->viewport()->mapToGlobal(inside));
    });
    QHeaderView *header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TokenMenus::showHeaderMenu);
    connectRowButtons();
}

void TokenMenus::connectRowButtons()
{
    connect(m_buttons, &RowButtons::rowEntered, this,
        [this](int row) { m_buttons->setCopyOffered(m_model->tokenAt(row).secretStored); });
    connect(m_buttons, &RowButtons::copyRequested, this, [this](int row) {
        m_table->selectRow(row);
        emit copyRequested();
    });
    connect(m_buttons, &RowButtons::menuRequested, this, [this](int row, const QPoint &global) {
        if (!m_table->selectionModel()->isRowSelected(row))
            m_table->selectRow(row);
        showRowMenu(global);
    });
}

void TokenMenus::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void TokenMenus::showRowMenu(const QPoint &global)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_model->isGroup(current.row()))
        return;
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Details"), this, &TokenMenus::detailsRequested);
    menu->addSeparator();
    for (QAction *action : std::as_const(m_rowActions)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(global);
}

void TokenMenus::showHeaderMenu(const QPoint &position)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int section = header->logicalIndexAt(position);
    QMenu *menu = m_columns->menu(section < 0 ? std::nullopt : std::optional(TokenColumn(section)), m_table);
    menu->addSeparator();
    menu->addMenu(groupMenu(menu));
    menu->popup(header->mapToGlobal(position));
}

QMenu *TokenMenus::groupMenu(QMenu *parent)
{
    auto *menu = new QMenu(tr("Group by"), parent);
    const std::array<std::pair<TokenGrouping, QString>, 7> choices{{{TokenGrouping::None, tr("Nothing")},
        {TokenGrouping::Account, tr("Account")}, {TokenGrouping::Registry, tr("Registry")},
        {TokenGrouping::Organisation, tr("Organisation")}, {TokenGrouping::Owner, tr("Person")},
        {TokenGrouping::Scopes, tr("Rights")}, {TokenGrouping::EndMonth, tr("Month of the end")}}};
    for (const auto &[grouping, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, each = grouping] { m_model->setGrouping(each); });
        action->setCheckable(true);
        action->setChecked(m_model->grouping() == grouping);
    }
    if (m_model->grouping() != TokenGrouping::None) {
        menu->addSeparator();
        menu->addAction(tr("Open all groups"), this, [this] { m_model->setAllGroupsOpen(true); });
        menu->addAction(tr("Close all groups"), this, [this] { m_model->setAllGroupsOpen(false); });
    }
    return menu;
}

} // namespace Tokendesk
