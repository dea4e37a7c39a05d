// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenpage.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/accessiblerows.h"
#include "ui/tokens/columnlayout.h"
#include "ui/tokens/freshtimes.h"
#include "ui/tokens/pagestates.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/rowbuttons.h"
#include "ui/tokens/tokencolors.h"
#include "ui/tokens/tokendelegate.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

TokenColors colorsOf(const Palette &palette)
{
    TokenColors colors;
    colors.text = palette.text;
    colors.dim = palette.dim;
    colors.faint = palette.faint;
    colors.line = palette.line;
    colors.strongLine = palette.strongLine;
    colors.surface = palette.surface;
    colors.hover = palette.hover;
    colors.selection = palette.accentSoft;
    colors.accent = palette.accent;
    colors.good = palette.good;
    colors.goodSoft = palette.goodSoft;
    colors.warning = palette.warning;
    colors.warningSoft = palette.warningSoft;
    colors.bad = palette.bad;
    colors.badSoft = palette.badSoft;
    colors.idle = palette.idle;
    colors.idleSoft = palette.idleSoft;
    return colors;
}

constexpr int layoutVersion = 1;
constexpr qsizetype mostRemembered = 10'000; // selected tokens that a refresh finds again

} // namespace

TokenPage::TokenPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(new TokenTableModel(context.desk->tokens()->table(), context.desk->clock(), this)),
      m_delegate(new TokenDelegate(context.look, context.words, context.desk->clock(), this)),
      m_rows(new AccessibleRows(context, m_model, this)), m_table(new QTableView)
{
    buildTable();
    buildMenus();
    m_states = new PageStates(context, m_table);
    connect(m_states, &PageStates::addAccountRequested, this, &TokenPage::addAccountRequested);
    connect(m_states, &PageStates::createRequested, this, &TokenPage::createRequested);
    connect(m_states, &PageStates::clearFilterRequested, this, &TokenPage::clearFilterRequested);
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_states);
    applyColors();
    new FreshTimes(m_table, m_model, context.words, context.desk->clock(), this);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TokenPage::restoreSelection);
    connect(context.desk->tokens(), &TokenBook::stateChanged, this, &TokenPage::showFittingState);
    connect(context.desk->accounts(), &AccountBook::accountsChanged, this, &TokenPage::showFittingState);
    connect(context.desk, &Desk::loaded, this, &TokenPage::showFittingState);
    showLayoutOf(u"all"_s);
    showFittingState();
}

TokenTableModel *TokenPage::model() const
{
    return m_model;
}

QTableView *TokenPage::table() const
{
    return m_table;
}

ColumnLayout *TokenPage::columns() const
{
    return m_columns;
}

void TokenPage::buildTable()
{
    m_table->setObjectName(u"tokens"_s);
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_delegate->attachTo(m_table);
    m_delegate->setMarkColumn(TokenColumn::Account);
    setTitles();
    m_columns = new ColumnLayout(m_table, m_context.words, m_context.desk->clock(), this);
    m_buttons = new RowButtons(m_table);
    m_table->installEventFilter(this);
    connect(m_columns, &ColumnLayout::changed, this, &TokenPage::saveLayout);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index.row()))
            toggleGroup(index);
        else
            emit detailsRequested();
    });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->isGroup(index.row()))
            toggleGroup(index);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokenPage::noteSelection);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid() && !m_restoring)
                m_current = m_model->idAt(current.row());
            emit currentTokenChanged();
        });
}

void TokenPage::buildMenus()
{
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &position) {
        // By keyboard it is asked for wherever the mouse happens to be: the row says where.
        const QPoint inside = m_table->viewport()->rect().contains(position) && m_table->indexAt(position).isValid()
            ? position
            : m_table->visualRect(m_table->currentIndex()).center();
        showMenu(m_table->viewport()->mapToGlobal(inside));
    });
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TokenPage::showHeaderMenu);
    connect(m_buttons, &RowButtons::rowEntered, this,
        [this](int row) { m_buttons->setCopyOffered(m_model->tokenAt(row).secretStored); });
    connect(m_buttons, &RowButtons::copyRequested, this, [this](int row) {
        m_table->selectRow(row);
        emit copyRequested();
    });
    connect(m_buttons, &RowButtons::menuRequested, this, [this](int row, const QPoint &global) {
        if (!m_table->selectionModel()->isRowSelected(row))
            m_table->selectRow(row);
        showMenu(global);
    });
}

void TokenPage::setTitles()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->setHeaderData(
            column, Qt::Horizontal, m_context.words->columnTitle(TokenColumn(column)), Qt::DisplayRole);
}

std::optional<Token> TokenPage::currentToken() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || !m_states->isTableShown() || m_model->isGroup(current.row()))
        return {};
    return m_model->tokenAt(current.row());
}

QList<TokenId> TokenPage::selectedTokens() const
{
    std::vector<int> rows;
    for (const QItemSelection selection = m_table->selectionModel()->selection();
         const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<TokenId> tokens;
    for (const int row : rows) {
        if (!m_model->isGroup(row))
            tokens.append(m_model->idAt(row));
    }
    return tokens;
}

void TokenPage::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void TokenPage::setFilter(const QString &filter)
{
    m_model->setFilter(filter);
    showFittingState();
}

void TokenPage::showAccount(const AccountId &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_model->setCondition(account.isEmpty()
            ? TokenTableModel::Condition()
            : [account](const TokenTable &table, quint32 row) { return table.id(row).account == account; });
    showFittingState();
}

void TokenPage::select(const TokenId &token)
{
    const QModelIndex index = m_model->indexOf(token);
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(m_rows->mapFromSource(index));
}

void TokenPage::applyColors()
{
    m_delegate->setColors(colorsOf(currentPalette()));
}

void TokenPage::noteSelection()
{
    if (m_restoring)
        return;
    m_selected.clear();
    const QList<TokenId> tokens = selectedTokens();
    if (tokens.size() <= mostRemembered)
        m_selected = QSet<TokenId>(tokens.cbegin(), tokens.cend());
    emit selectionChanged();
}

void TokenPage::restoreSelection()
{
    m_restoring = true;
    const int scroll = m_table->verticalScrollBar()->value();
    QItemSelection selection;
    for (const TokenId &token : std::as_const(m_selected)) {
        if (const QModelIndex index = m_rows->mapFromSource(m_model->indexOf(token)); index.isValid())
            selection.select(index, index.siblingAtColumn(tokenColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_current.isNull() ? QModelIndex() : m_model->indexOf(m_current);
    if (current.isValid())
        m_table->selectionModel()->setCurrentIndex(m_rows->mapFromSource(current), QItemSelectionModel::NoUpdate);
    m_table->verticalScrollBar()->setValue(scroll);
    m_restoring = false;
    emit currentTokenChanged();
    emit selectionChanged();
    showFittingState();
}

void TokenPage::showFittingState()
{
    m_states->showFitting(m_model->visibleCount(), m_account);
}

void TokenPage::showLayoutOf(const QString &list)
{
    if (list == m_list)
        return;
    m_list = list;
    const QByteArray kept = m_context.desk->settings()->kept(u"columns/"_s + list, layoutVersion);
    m_columns->restore(kept); // or as usual
}

void TokenPage::saveLayout()
{
    m_context.desk->settings()->keep(u"columns/"_s + m_list, layoutVersion, m_columns->saved());
}

void TokenPage::setGrouping(TokenGrouping grouping)
{
    m_model->setGrouping(grouping);
}

void TokenPage::toggleGroup(const QModelIndex &head)
{
    const int row = head.row();
    const int column = head.column();
    m_model->setGroupOpen(row, !head.data(TokenTableModel::GroupOpenRole).toBool());
    m_table->selectionModel()->setCurrentIndex(m_rows->index(row, column), QItemSelectionModel::NoUpdate);
}

void TokenPage::showMenu(const QPoint &global)
{
    if (!currentToken())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Details"), this, &TokenPage::detailsRequested);
    menu->addSeparator();
    for (QAction *action : std::as_const(m_rowActions)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->popup(global);
}

void TokenPage::showHeaderMenu(const QPoint &position)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int section = header->logicalIndexAt(position);
    QMenu *menu = m_columns->menu(section < 0 ? std::nullopt : std::optional(TokenColumn(section)), this);
    menu->addSeparator();
    menu->addMenu(groupMenu(menu));
    menu->popup(header->mapToGlobal(position));
}

QMenu *TokenPage::groupMenu(QMenu *parent)
{
    auto *menu = new QMenu(tr("Group by"), parent);
    const std::array<std::pair<TokenGrouping, QString>, 7> choices{{{TokenGrouping::None, tr("Nothing")},
        {TokenGrouping::Account, tr("Account")}, {TokenGrouping::Registry, tr("Registry")},
        {TokenGrouping::Organisation, tr("Organisation")}, {TokenGrouping::Owner, tr("Person")},
        {TokenGrouping::Scopes, tr("Rights")}, {TokenGrouping::EndMonth, tr("Month of the end")}}};
    for (const auto &[grouping, text] : choices) {
        QAction *action = menu->addAction(text, this, [this, each = grouping] { setGrouping(each); });
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

bool TokenPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

bool TokenPage::handleKey(QKeyEvent *key)
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_model->isGroup(current.row())) {
        const bool open = current.data(TokenTableModel::GroupOpenRole).toBool();
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const int toOpen = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const int toClose = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
        if (key->key() == Qt::Key_Space || (key->key() == toOpen && !open) || (key->key() == toClose && open)) {
            toggleGroup(current);
            return true;
        }
    }
    if (key->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return true;
    }
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::NoModifier) {
        emit revokeRequested();
        return true;
    }
    return false;
}

void TokenPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTitles();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyColors();
}

} // namespace Tokendesk
