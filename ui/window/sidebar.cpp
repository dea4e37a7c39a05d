// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"
#include "app/desk.h"
#include "app/models/accountlistmodel.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/accountstate.h"
#include "ui/window/searchnamedialog.h"
#include "ui/window/sidebardelegate.h"
#include "ui/window/sidebarmodel.h"
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SideBar::SideBar(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_accounts(new AccountListModel(context.desk->accounts(), context.desk->tokens(), this)),
      m_model(new SideBarModel(context, m_accounts, this)), m_delegate(new SideBarDelegate(context, this)),
      m_list(new QListView)
{
    setObjectName(u"sideBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    buildList();
    auto *add = new QPushButton(Icons::get(u"plus"_s), tr("Add account"));
    add->setObjectName(u"addAccount"_s);
    setButtonRole(add, ButtonRole::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::step, Metrics::step, Metrics::step, Metrics::step);
    column->addWidget(m_list, 1);
    column->addWidget(add, 0, Qt::AlignHCenter); // wider, from right to left, words and symbol would part
    connect(add, &QPushButton::clicked, this, &SideBar::addAccountRequested);
}

void SideBar::buildList()
{
    m_list->setObjectName(u"lists"_s);
    m_list->setAccessibleName(tr("Lists and accounts"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setSpacing(0);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SideBar::tellChoice);
    // What speaks for a screen reader chooses without moving the focus.
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection &now) {
        if (const QModelIndexList chosen = now.indexes(); !chosen.isEmpty())
            m_list->setCurrentIndex(chosen.constFirst());
    });
    connect(m_list, &QListView::customContextMenuRequested, this, &SideBar::showMenu);
    connect(m_list, &QListView::activated, this, &SideBar::help);
    // What goes must not leave an empty choice behind.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int current = m_list->currentIndex().row();
        if (current >= first && current <= last)
            m_list->setCurrentIndex(m_model->index(0));
    });
}

AccountId SideBar::currentAccount() const
{
    return m_list->currentIndex().data(SideBarModel::AccountRole).toString();
}

QString SideBar::currentList() const
{
    return m_list->currentIndex().data(SideBarModel::IdRole).toString();
}

QString SideBar::currentPage() const
{
    return m_list->currentIndex().data(SideBarModel::PageRole).toString();
}

void SideBar::choosePage(const QString &page)
{
    if (const QModelIndex index = m_model->indexOfPage(page); index.isValid())
        m_list->setCurrentIndex(index);
    else if (!currentPage().isEmpty())
        choose({});
}

void SideBar::chooseAccount(const AccountId &account)
{
    if (const QModelIndex index = m_model->indexOfAccount(account); index.isValid())
        m_list->setCurrentIndex(index);
}

void SideBar::tellChoice()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_following || !current.isValid())
        return;
    if (!currentPage().isEmpty())
        emit pageChosen(currentPage());
    else if (currentAccount().isEmpty())
        emit listChosen(current.data(SideBarModel::QueryRole).toString());
    else
        emit accountChosen(currentAccount());
}

void SideBar::follow(const QString &query)
{
    if (!currentAccount().isEmpty() || !currentPage().isEmpty())
        return; // the filter looks into that account or page
    m_following = true;
    const QModelIndex fitting = m_model->indexOfQuery(query.simplified());
    if (fitting.data(SideBarModel::QueryRole) != m_list->currentIndex().data(SideBarModel::QueryRole)
        || !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(fitting);
    m_following = false;
}

void SideBar::choose(const QString &query)
{
    const QModelIndex index = m_model->indexOfQuery(query);
    if (index.isValid() && index == m_list->currentIndex())
        tellChoice();
    else
        m_list->setCurrentIndex(index);
}

/// Enter and double click do what helps an account most.
void SideBar::help(const QModelIndex &index)
{
    const QString account = index.data(SideBarModel::AccountRole).toString();
    if (account.isEmpty())
        return;
    const auto state = AccountState::Kind(index.data(SideBarModel::StateRole).toInt());
    if (accountDeed(state) == AccountDeed::SignInAgain)
        emit signInAgainRequested(account);
    else
        emit refreshRequested(account);
}

bool SideBar::clickDeed(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    QStyleOptionViewItem option;
    option.initFrom(m_list->viewport());
    option.widget = m_list;
    option.rect = m_list->visualRect(index);
    if (!index.isValid() || !m_delegate->deedRect(option, index).contains(position))
        return false;
    help(index);
    return true;
}

bool SideBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton)
            clickDeed(mouse->position().toPoint());
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const QModelIndex current = m_list->currentIndex();
        const bool isSearch = current.data(SideBarModel::KindRole).toInt() == int(SideBarModel::Kind::Search);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (current.isValid() && isSearch && key == Qt::Key_F2) {
            rename(current.data(SideBarModel::SearchRole).toString());
            return true;
        }
        if (current.isValid() && isSearch && key == Qt::Key_Delete) {
            remove(current.data(SideBarModel::SearchRole).toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SideBar::showMenu(const QPoint &position)
{
    // The Menu key asks at the middle of the current row.
    const QModelIndex pointed = m_list->indexAt(position);
    const QModelIndex index = pointed.isValid() ? pointed : m_list->currentIndex();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"sideBarMenu"_s);
    if (index.isValid() && !index.data(SideBarModel::AccountRole).toString().isEmpty())
        fillAccountMenu(menu, index);
    else if (index.isValid() && !index.data(SideBarModel::SearchRole).toString().isEmpty())
        fillSearchMenu(menu, index.data(SideBarModel::SearchRole).toString());
    if (menu->isEmpty())
        menu->addAction(tr("Add account…"), this, &SideBar::addAccountRequested);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void SideBar::fillAccountMenu(QMenu *menu, const QModelIndex &index)
{
    const QString account = index.data(SideBarModel::AccountRole).toString();
    const auto state = AccountState::Kind(index.data(SideBarModel::StateRole).toInt());
    QAction *best
        = menu->addAction(accountDeedWord(state), this, [this, row = QPersistentModelIndex(index)] { help(row); });
    menu->setDefaultAction(best);
    if (accountDeedWord(state) != tr("Refresh"))
        menu->addAction(tr("Refresh"), this, [this, account] { emit refreshRequested(account); });
    if (accountDeed(state) != AccountDeed::SignInAgain)
        menu->addAction(tr("Sign in again…"), this, [this, account] { emit signInAgainRequested(account); });
    menu->addAction(tr("Who am I…"), this, [this, account] { emit whoAmIRequested(account); });
    menu->addSeparator();
    menu->addAction(tr("Sign out…"), this, [this, account] { emit signOutRequested(account); });
}

void SideBar::fillSearchMenu(QMenu *menu, const QString &name)
{
    const QList<SavedSearch> searches = m_context.desk->settings()->savedSearches();
    menu->addAction(tr("Rename…"), this, [this, name] { rename(name); });
    QAction *up = menu->addAction(tr("Move up"), this, [this, name] { move(name, -1); });
    QAction *down = menu->addAction(tr("Move down"), this, [this, name] { move(name, 1); });
    up->setEnabled(!searches.isEmpty() && searches.constFirst().name != name);
    down->setEnabled(!searches.isEmpty() && searches.constLast().name != name);
    menu->addSeparator();
    menu->addAction(tr("Delete…"), this, [this, name] { remove(name); });
}

void SideBar::saveSearch(const QString &query)
{
    auto *dialog = new SearchNameDialog(m_context.desk->settings()->savedSearches(), {QString(), query}, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchNameDialog::named, this, [this, query](const QString &name) {
        QList<SavedSearch> searches = m_context.desk->settings()->savedSearches();
        searches.append({name, query});
        m_context.desk->settings()->setSavedSearches(searches);
        follow(query);
    });
    dialog->open();
}

void SideBar::rename(const QString &name)
{
    const QList<SavedSearch> searches = m_context.desk->settings()->savedSearches();
    const auto known = std::find_if(
        searches.cbegin(), searches.cend(), [&name](const SavedSearch &search) { return search.name == name; });
    if (known == searches.cend())
        return;
    auto *dialog = new SearchNameDialog(searches, *known, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SearchNameDialog::named, this, [this, old = *known](const QString &chosen) {
        QList<SavedSearch> changed = m_context.desk->settings()->savedSearches();
        for (SavedSearch &search : changed) {
            if (search.name == old.name)
                search.name = chosen;
        }
        m_context.desk->settings()->setSavedSearches(changed);
        choose(old.query);
    });
    dialog->open();
}

void SideBar::remove(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete search"),
        tr("Delete the search “%1”? Only the search goes, no token does.").arg(isolated(name)), QMessageBox::NoButton,
        window());
    box->setObjectName(u"deleteSearchDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *go = box->addButton(tr("Delete"), QMessageBox::AcceptRole);
    go->setObjectName(u"deleteSearch"_s);
    box->addButton(tr("Keep"), QMessageBox::RejectRole);
    connect(go, &QPushButton::clicked, this, [this, name] {
        QList<SavedSearch> searches = m_context.desk->settings()->savedSearches();
        searches.removeIf([&name](const SavedSearch &search) { return search.name == name; });
        m_context.desk->settings()->setSavedSearches(searches);
    });
    box->open();
}

void SideBar::move(const QString &name, int by)
{
    QList<SavedSearch> searches = m_context.desk->settings()->savedSearches();
    const auto known = std::find_if(
        searches.cbegin(), searches.cend(), [&name](const SavedSearch &search) { return search.name == name; });
    const qsizetype from = known - searches.cbegin();
    if (from + by < 0 || from + by >= searches.size())
        return;
    const QString query = known->query;
    searches.move(from, from + by);
    m_context.desk->settings()->setSavedSearches(searches);
    choose(query);
}

} // namespace Tokendesk
