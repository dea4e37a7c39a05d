// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/tokenfinding.h"
#include "app/desk.h"
#include "app/models/tokentablemodel.h"
#include "app/state/settings.h"
#include "ui/find/commandpalette.h"
#include "ui/find/shortcutsheet.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/actions.h"
#include "ui/window/sidebar.h"
#include "ui/window/tokenlists.h"
#include "ui/window/topbar.h"
#include <QAction>
#include <QTableView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

TokenFinding::TokenFinding(const Context &context, const Parts &parts)
    : QObject(parts.window), m_context(context), m_parts(parts)
{
    addActions();
    connectParts();
}

void TokenFinding::addActions()
{
    Actions *actions = m_parts.actions;
    QAction *find = actions->add(ActionGroup::Find, "find", tr("Find tokens"), u"search"_s, QKeySequence::Find);
    connect(find, &QAction::triggered, m_parts.top, &TopBar::focusFilter);
    QAction *palette = actions->add(
        ActionGroup::Find, "palette", tr("Commands and tokens…"), u"list"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    connect(palette, &QAction::triggered, this, &TokenFinding::openPalette);
    QAction *save = actions->add(ActionGroup::Find, "saveSearchAction", tr("Save this search…"), u"plus"_s,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    connect(save, &QAction::triggered, this, [this] {
        if (!m_parts.top->filter().isEmpty())
            m_parts.side->saveSearch(m_parts.top->filter());
    });
    const QList<TokenList> lists = tokenLists();
    constexpr qsizetype withKeys = 5;
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const QKeySequence keys = i < withKeys ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence();
        QAction *show = actions->add(ActionGroup::View, ("show-" + lists.at(i).id.toLatin1()).constData(),
            tr("List: %1").arg(lists.at(i).title), lists.at(i).icon, keys);
        connect(show, &QAction::triggered, m_parts.side,
            [side = m_parts.side, query = lists.at(i).query] { side->choose(query); });
    }
    QAction *sheet = actions->add(ActionGroup::Program, "shortcuts", tr("Keys and filter words…"), u"info"_s,
        QKeySequence(Qt::CTRL | Qt::Key_Slash));
    connect(sheet, &QAction::triggered, this, &TokenFinding::openShortcuts);
}

void TokenFinding::connectParts()
{
    connect(m_parts.top, &TopBar::filterChanged, this, &TokenFinding::followQuery);
    connect(m_parts.top, &TopBar::leaveFilterRequested, this, &TokenFinding::goToTable);
    connect(m_parts.top, &TopBar::saveRequested, m_parts.side, &SideBar::saveSearch);
    connect(m_parts.page, &TokenPage::clearFilterRequested, this, [this] { m_parts.top->setFilter({}); });
    connect(m_parts.side, &SideBar::listChosen, this, [this](const QString &query) {
        m_parts.page->showAccount({});
        m_parts.top->setFilter(query);
    });
    connect(m_parts.side, &SideBar::accountChosen, this, [this](const QString &account) {
        m_parts.top->setFilter({});
        m_parts.page->showAccount(account);
    });
    // Every change, also one that leaves the number of rows in sight as it was: the other number counts too.
    const TokenTableModel *model = m_parts.page->model();
    const auto count = [this, model] {
        m_parts.top->setCounts(model->visibleCount(), model->totalCount());
    };
    connect(model, &QAbstractItemModel::modelReset, m_parts.top, count);
    connect(m_context.desk->settings(), &Settings::changed, this, [this] { followQuery(m_parts.top->filter()); });
    followQuery({});
    count();
}

void TokenFinding::followQuery(const QString &query)
{
    m_parts.page->setFilter(query);
    m_parts.side->follow(query);
    const QList<TokenList> lists = tokenLists();
    const QList<SavedSearch> searches = m_context.desk->settings()->savedSearches();
    const bool known
        = std::any_of(lists.cbegin(), lists.cend(), [&query](const TokenList &list) { return list.query == query; })
        || std::any_of(
            searches.cbegin(), searches.cend(), [&query](const SavedSearch &search) { return search.query == query; });
    m_parts.top->setSaveable(!known);
    for (QAction *action : m_parts.actions->in(ActionGroup::Find)) {
        if (action->objectName() == "saveSearchAction"_L1)
            action->setEnabled(!known);
    }
}

void TokenFinding::goToTable()
{
    QTableView *table = m_parts.page->table();
    table->setFocus();
    if (!table->currentIndex().isValid())
        table->selectRow(0);
}

void TokenFinding::show(const TokenId &token)
{
    if (!m_parts.page->model()->indexOf(token).isValid() || !m_parts.side->currentPage().isEmpty())
        m_parts.side->choose({});
    if (!m_parts.page->model()->indexOf(token).isValid())
        m_parts.top->setFilter({});
    m_parts.page->select(token);
}

void TokenFinding::openPalette()
{
    auto *palette = new CommandPalette(m_context, m_parts.actions, m_parts.window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &CommandPalette::tokenChosen, this, [this](const TokenId &token) {
        show(token);
        goToTable();
    });
    connect(palette, &CommandPalette::copyRequested, this, &TokenFinding::copyRequested);
    palette->open();
}

void TokenFinding::openShortcuts()
{
    auto *sheet = new ShortcutSheet(m_parts.actions, m_parts.window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

} // namespace Tokendesk
