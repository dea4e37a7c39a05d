// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowbody.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/find/tokenfinding.h"
#include "ui/tokens/revocations.h"
#include "ui/tokens/tokendetails.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/accountjobs.h"
#include "ui/window/actions.h"
#include "ui/window/actionstates.h"
#include "ui/window/choice.h"
#include "ui/window/choicejobs.h"
#include "ui/window/footer.h"
#include "ui/window/notices.h"
#include "ui/window/pages.h"
#include "ui/window/servicenotices.h"
#include "ui/window/sidebar.h"
#include "ui/window/tableactions.h"
#include "ui/window/tokenjobs.h"
#include "ui/window/topbar.h"
#include "ui/window/windowdialogs.h"
#include "ui/window/windowpages.h"
#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QSplitter>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

WindowBody::WindowBody(const Context &context, const Before &before)
    : m_context(context), m_before(before), m_actions(new Actions(before.window)),
      m_top(new TopBar(m_actions.create, m_actions.refresh, m_actions.revoke, m_actions.all->menu(before.window),
          context.desk->tokens()->table())),
      m_side(new SideBar(context)), m_notices(new Notices(context)), m_revocations(new Revocations(context)),
      m_page(new TokenPage(context)), m_pages(new Pages(m_page)), m_details(new TokenDetails(context)),
      m_footer(new Footer(context)), m_splitter(new QSplitter),
      m_choice(new Choice({context.desk->accounts(), m_side, m_pages, m_page}, this)),
      m_tokenJobs(new TokenJobs(context, m_revocations, before.window)),
      m_choiceJobs(
          new ChoiceJobs(context, m_actions, {m_choice, before.copier, m_tokenJobs, before.accountJobs}, this)),
      m_finding(new TokenFinding(context, {before.window, m_actions.all, m_top, m_side, m_page}))
{
    build();
    connectActions();
    connectChoice();
    connectPages();
    connectSideBar();
    connectJobs();
}

const WindowActions &WindowBody::actions() const
{
    return m_actions;
}

QSplitter *WindowBody::splitter() const
{
    return m_splitter;
}

TopBar *WindowBody::top() const
{
    return m_top;
}

SideBar *WindowBody::side() const
{
    return m_side;
}

TokenPage *WindowBody::page() const
{
    return m_page;
}

const Choice *WindowBody::choice() const
{
    return m_choice;
}

Notices *WindowBody::notices() const
{
    return m_notices;
}

Revocations *WindowBody::revocations() const
{
    return m_revocations;
}

Footer *WindowBody::footer() const
{
    return m_footer;
}

void WindowBody::save()
{
    m_details->save();
}

void WindowBody::build()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(buildMiddle());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({204, 848, 296});
    auto *column = columnIn(this);
    column->addWidget(m_top);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_footer);
}

QWidget *WindowBody::buildMiddle()
{
    auto *middle = new QWidget;
    auto *column = columnIn(middle);
    column->addWidget(m_notices);
    column->addWidget(new ServiceNotices(m_context, m_tokenJobs->services()));
    column->addWidget(m_revocations);
    column->addWidget(m_pages, 1);
    return middle;
}

/// Keys that count in the table, and the actions besides those that every window has.
void WindowBody::connectActions()
{
    m_actions.all->setKeysIn(m_actions.copy, m_page->table(), QKeySequence::Copy);
    m_actions.all->setKeysIn(m_actions.revoke, m_page->table(), QKeySequence::Delete);
    // Elsewhere F2 renames a search.
    m_actions.all->setKeysIn(m_actions.editNote, m_page->table(), QKeySequence(Qt::Key_F2));
    addTableActions(m_actions.all, m_page);
    m_before.dialogs->serve(m_actions);
}

void WindowBody::connectChoice()
{
    const auto show = [this] {
        m_details->show(m_choice->token());
        followRoom();
    };
    connect(m_choice, &Choice::changed, m_details, show);
    show();
    new ActionStates(m_context, m_actions, m_choice, m_before.copier, this);
    m_choiceJobs->serve(m_page);
    m_choiceJobs->serve(m_details);
}

void WindowBody::connectPages()
{
    auto *pages = new WindowPages(m_context, m_actions,
        {m_pages, m_side, m_top, m_footer, m_finding, m_choice, m_choiceJobs, m_tokenJobs, m_before.accountJobs}, this);
    const auto goToDetails = [this] {
        m_details->setFocus();
    };
    connect(pages, &WindowPages::detailsRequested, m_details, goToDetails);
    connect(m_page, &TokenPage::detailsRequested, m_details, goToDetails);
    connect(m_pages, &Pages::currentChanged, this, &WindowBody::followRoom);
}

/// Other pages need the room of the details, and so does the table of a small window while no token is chosen.
void WindowBody::followRoom()
{
    const bool isWide = width() >= 1200;
    const bool isUsed = m_details->isAncestorOf(QApplication::focusWidget());
    m_details->setVisible(m_pages->current().isEmpty() && (isWide || isUsed || m_choice->token()));
}

void WindowBody::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    followRoom();
}

void WindowBody::connectSideBar()
{
    connect(m_side, &SideBar::pageChosen, m_pages, &Pages::showPage);
    connect(m_side, &SideBar::accountChosen, m_pages, [this] { m_pages->showPage({}); });
    connect(m_side, &SideBar::listChosen, this, &WindowBody::showLayout);
    connect(m_side, &SideBar::addAccountRequested, m_before.accountJobs, &AccountJobs::add);
    connect(m_side, &SideBar::signInAgainRequested, m_before.accountJobs, &AccountJobs::signInAgain);
    connect(m_side, &SideBar::signOutRequested, m_before.accountJobs, &AccountJobs::signOut);
    connect(m_side, &SideBar::whoAmIRequested, m_before.accountJobs, &AccountJobs::whoAmI);
    connect(m_side, &SideBar::refreshRequested, this,
        [this](const QString &account) { m_context.desk->tokens()->refresh(account); });
}

/// Dialogs that the parts ask for, and what comes of them.
void WindowBody::connectJobs()
{
    connect(m_finding, &TokenFinding::copyRequested, m_before.copier,
        [this](const TokenId &token) { m_before.copier->copy(token); });
    connect(m_before.copier, &TokenCopier::remarked, m_footer, &Footer::say);
    connect(m_before.copier, &TokenCopier::failed, m_notices, &Notices::tellTrouble);
    connect(m_before.dialogs, &WindowDialogs::rotateRequested, m_tokenJobs, &TokenJobs::rotate);
    connect(m_notices, &Notices::rotationRequested, m_tokenJobs, &TokenJobs::rotate);
    connect(m_notices, &Notices::signInAgainRequested, m_before.accountJobs, &AccountJobs::signInAgain);
    connect(m_notices, &Notices::profileFolderRequested, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.desk->profiles()->userFolder())); });
    connect(m_revocations, &Revocations::said, m_footer, &Footer::say);
    connect(m_before.accountJobs, &AccountJobs::added, m_page->table(), [this] { m_page->table()->setFocus(); });
    connect(m_before.accountJobs, &AccountJobs::said, m_footer, &Footer::say);
    connect(m_tokenJobs, &TokenJobs::made, m_finding, &TokenFinding::show);
    connect(m_tokenJobs, &TokenJobs::said, m_footer, &Footer::say);
    connect(m_tokenJobs, &TokenJobs::failed, m_notices, &Notices::tellTrouble);
}

void WindowBody::showLayout()
{
    m_pages->showPage({});
    const QString list = m_side->currentList();
    m_page->showLayoutOf(list.isEmpty() ? u"all"_s : list);
}

} // namespace Tokendesk
