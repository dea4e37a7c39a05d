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
#include "ui/tokens/tokencolors.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokenmenus.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

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
    const TokenTable *tokens = m_context.desk->tokens()->table();
    const auto followOwners = [this, tokens] {
        m_columns->setOwnersTold(tokens->owners().size() > 1);
    };
    connect(tokens, &TokenTable::changed, m_columns, followOwners);
    followOwners();
    m_menus = new TokenMenus(m_table, m_model, m_columns);
    connect(m_menus, &TokenMenus::detailsRequested, this, &TokenPage::detailsRequested);
    connect(m_menus, &TokenMenus::copyRequested, this, &TokenPage::copyRequested);
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
    m_menus->setRowActions(actions);
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
    m_delegate->setColors(tokenColors(currentPalette()));
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
