// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenpage.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/loadingrows.h"
#include "ui/text/errortext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/accessiblerows.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/tokencolors.h"
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
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

constexpr int minute = 60000;

} // namespace

TokenPage::TokenPage(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(new TokenTableModel(context.desk->tokens()->table(), context.desk->clock(), this)),
      m_delegate(new TokenDelegate(context.look, context.words, context.desk->clock(), this)),
      m_rows(new AccessibleRows(context, m_model, this)), m_table(new QTableView), m_stack(new QStackedWidget)
{
    buildTable();
    buildStates();
    setFocusProxy(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    applyColors();
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TokenPage::restoreSelection);
    connect(context.desk->tokens(), &TokenBook::stateChanged, this, &TokenPage::showFittingState);
    connect(context.desk->accounts(), &AccountBook::accountsChanged, this, &TokenPage::showFittingState);
    connect(context.desk, &Desk::loaded, this, &TokenPage::showFittingState);
    // "2 minutes ago" grows old: once a minute is often enough, and only for what is in sight.
    auto *tick = new QTimer(this);
    tick->setTimerType(Qt::VeryCoarseTimer);
    connect(tick, &QTimer::timeout, this, [this] {
        if (m_table->isVisible())
            m_table->viewport()->update();
    });
    tick->start(minute);
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

void TokenPage::buildTable()
{
    m_table->setObjectName(u"tokens"_s);
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setModel(m_rows);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_delegate->attachTo(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_delegate->setMarkColumn(TokenColumn::Registry);
    const QList<std::pair<TokenColumn, int>> widths{{TokenColumn::State, 142}, {TokenColumn::Name, 150},
        {TokenColumn::Registry, 84}, {TokenColumn::Account, 96}, {TokenColumn::Prefix, 98}, {TokenColumn::Scopes, 116},
        {TokenColumn::Created, 100}, {TokenColumn::LastUsed, 100}, {TokenColumn::Expires, 96}};
    // What is looked at least stands last.
    header->moveSection(header->visualIndex(int(TokenColumn::Created)), header->count() - 1);
    setTitles();
    for (const auto &[column, width] : widths)
        header->resizeSection(int(column), std::max(width, fittingWidth(column)));
    m_table->sortByColumn(int(TokenColumn::Expires), Qt::AscendingOrder);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::customContextMenuRequested, this, &TokenPage::showMenu);
    connect(m_table, &QTableView::activated, this, &TokenPage::detailsRequested);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                m_current = m_model->idAt(current.row());
            emit currentTokenChanged();
        });
}

/// What title and usual words of a column need in the person's language and font; 0 if its content differs too much.
int TokenPage::fittingWidth(TokenColumn column) const
{
    constexpr qint64 day = 86400;
    constexpr int margins = 30; // and the arrow of the sorted column
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    QStringList words{m_context.words->columnTitle(column)};
    if (column == TokenColumn::Created || column == TokenColumn::LastUsed)
        words << m_context.words->when(now - 59 * day, now) << m_context.words->when(now - 23 * day / 24, now);
    if (column == TokenColumn::Expires)
        words << m_context.words->when(now - 59 * day, now) << m_context.words->when(now + 400 * day, now);
    int widest = 0;
    for (const QString &word : std::as_const(words))
        widest = std::max(widest, m_table->fontMetrics().horizontalAdvance(word));
    return widest + margins;
}

void TokenPage::setTitles()
{
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->setHeaderData(
            column, Qt::Horizontal, m_context.words->columnTitle(TokenColumn(column)), Qt::DisplayRole);
}

void TokenPage::buildStates()
{
    m_loading = new LoadingRows;
    m_noAccount = new EmptyState(u"key"_s, tr("No account yet"),
        tr("Sign in to a registry to see all its tokens here. Their secrets stay in your keychain."));
    QPushButton *add = m_noAccount->addAction(tr("Add account"));
    add->setObjectName(u"addFirstAccount"_s);
    connect(add, &QPushButton::clicked, this, &TokenPage::addAccountRequested);
    m_noToken = new EmptyState(u"key"_s, tr("No token in this account"), tr("Create one for each place that uses it."));
    connect(m_noToken->addAction(tr("New token")), &QPushButton::clicked, this, &TokenPage::createRequested);
    m_noMatch = new EmptyState(
        u"search"_s, tr("No token matches"), tr("Each word must appear in name, prefix, rights, account or registry."));
    connect(m_noMatch->addAction(tr("Clear filter")), &QPushButton::clicked, this, &TokenPage::clearFilterRequested);
    for (QWidget *state : {static_cast<QWidget *>(m_table), m_loading, static_cast<QWidget *>(m_noAccount),
             static_cast<QWidget *>(m_noToken), static_cast<QWidget *>(m_noMatch)})
        m_stack->addWidget(state);
}

std::optional<Token> TokenPage::currentToken() const
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_stack->currentWidget() != m_table)
        return {};
    return m_model->tokenAt(current.row());
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

void TokenPage::restoreSelection()
{
    const QModelIndex index = m_current.isNull() ? QModelIndex() : m_model->indexOf(m_current);
    if (index.isValid()) {
        const int scroll = m_table->verticalScrollBar()->value();
        m_table->selectionModel()->setCurrentIndex(
            m_rows->mapFromSource(index), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->verticalScrollBar()->setValue(scroll);
    }
    emit currentTokenChanged();
    showFittingState();
}

bool TokenPage::isLoading() const
{
    if (!m_context.desk->isLoaded())
        return true;
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    return std::any_of(accounts.cbegin(), accounts.cend(), [this](const Account &account) {
        const bool asked = m_account.isEmpty() || account.id == m_account;
        return asked && m_context.desk->tokens()->state(account.id).kind == AccountState::Kind::Checking;
    });
}

void TokenPage::showFittingState()
{
    const bool anyAccount = !m_context.desk->accounts()->accounts().isEmpty();
    const quint32 tokens = m_account.isEmpty() ? m_context.desk->tokens()->table()->count()
                                               : m_context.desk->tokens()->table()->countOf(m_account);
    if (m_model->visibleCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else if (tokens > 0)
        m_stack->setCurrentWidget(m_noMatch);
    else if (isLoading())
        m_stack->setCurrentWidget(m_loading);
    else if (!anyAccount)
        m_stack->setCurrentWidget(m_noAccount);
    else
        showError();
}

/// Nothing to show although there are accounts: because there is no token, or because it could not be read.
void TokenPage::showError()
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const auto broken = std::find_if(accounts.cbegin(), accounts.cend(), [this](const Account &account) {
        return (m_account.isEmpty() || account.id == m_account)
            && m_context.desk->tokens()->state(account.id).error.has_value();
    });
    if (broken == accounts.cend()) {
        m_stack->setCurrentWidget(m_noToken);
        return;
    }
    const Error error = *m_context.desk->tokens()->state(broken->id).error;
    const Registry *registry = m_context.desk->accounts()->registry(broken->id);
    const bool offline = error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
    if (m_error)
        m_error->deleteLater();
    auto *state = new EmptyState(offline ? u"offline"_s : u"warning"_s,
        offline ? tr("Offline, and nothing loaded yet") : tr("The tokens could not be loaded"),
        errorText(error,
            {m_context.look->registryName(broken->registryId),
                registry && registry->profile().errors.unauthorizedMayMeanLimit}));
    connect(state->addAction(tr("Try again")), &QPushButton::clicked, this,
        [this, id = broken->id] { m_context.desk->tokens()->refresh(id); });
    m_error = state;
    m_stack->addWidget(state);
    m_stack->setCurrentWidget(state);
}

void TokenPage::showMenu(const QPoint &position)
{
    if (!currentToken())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Details"), this, &TokenPage::detailsRequested);
    QAction *copy = menu->addAction(tr("Copy"), this, &TokenPage::copyRequested);
    copy->setEnabled(currentToken()->secretStored);
    menu->addSeparator();
    menu->addAction(tr("Revoke…"), this, &TokenPage::revokeRequested);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool TokenPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        emit revokeRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TokenPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTitles();
}

} // namespace Tokendesk
