// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "ui/audit/auditpage.h"
#include "ui/clipboard/copyquestion.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/find/tokenfinding.h"
#include "ui/firstrun/firstrundialog.h"
#include "ui/import/importdialog.h"
#include "ui/lock/lock.h"
#include "ui/lock/lockpage.h"
#include "ui/notify/bell.h"
#include "ui/notify/noticedesk.h"
#include "ui/parts/tone.h"
#include "ui/quick/quickcopy.h"
#include "ui/settings/keychaindoctor.h"
#include "ui/services/servicespage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/revocations.h"
#include "ui/tokens/tokendetails.h"
#include "ui/tokens/tokenpage.h"
#include "ui/tray/tray.h"
#include "ui/window/accountjobs.h"
#include "ui/window/curtain.h"
#include "ui/window/footer.h"
#include "ui/window/notices.h"
#include "ui/window/pages.h"
#include "ui/window/sidebar.h"
#include "ui/window/tableactions.h"
#include "ui/window/tokenjobs.h"
#include "ui/window/topbar.h"
#include "ui/window/windowplace.h"
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_copier(new TokenCopier(context, this)),
      m_place(new WindowPlace(this, context.desk->settings())), m_accountJobs(new AccountJobs(context, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Tokendesk"_s);
    setMinimumSize(760, 480);
    setCentralWidget(new Curtain);
}

void MainWindow::furnish()
{
    if (m_actions)
        return;
    buildActions();
    buildBody();
    connectParts();
    followCurrent();
    m_page->setFocus();
}

MainWindow::~MainWindow() = default;

TokenPage *MainWindow::page() const
{
    return m_page;
}

void MainWindow::setPreset(const AddAccountDialog::Preset &preset)
{
    m_accountJobs->setPreset(preset);
}

QAction *MainWindow::newAction(
    const char *name, const QString &text, const QString &icon, const QKeySequence &shortcut, ActionGroup group)
{
    return m_actions->add(group, name, text, icon, shortcut);
}

void MainWindow::buildActions()
{
    m_actions = new Actions(this);
    m_create = newAction("newToken", tr("New token"), u"plus"_s, QKeySequence::New, ActionGroup::Token);
    m_clone = newAction("clone", tr("Clone token…"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::Key_D), ActionGroup::Token);
    m_rotate = newAction("rotate", tr("Rotate…"), u"rotate"_s, QKeySequence(Qt::CTRL | Qt::Key_R), ActionGroup::Token);
    m_pause = newAction("pause", tr("Pause token"), u"pause"_s, {}, ActionGroup::Token);
    m_refresh = newAction("refresh", tr("Refresh"), u"refresh"_s, QKeySequence(Qt::Key_F5), ActionGroup::View);
    m_revoke = newAction("revoke", tr("Revoke…"), u"cross"_s, {}, ActionGroup::Token);
    m_revoke->setIcon(Icons::get(u"cross"_s, &Palette::bad));
    m_revokeByRule = newAction("revokeByRule", tr("Revoke by rule…"), u"list"_s, {}, ActionGroup::Token);
    m_copy = newAction("copy", tr("Copy token"), u"copy"_s, {}, ActionGroup::Token);
    m_copyExport = newAction("copyExport", tr("Copy export line"), u"copy"_s,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), ActionGroup::Token);
    m_copyHeader = newAction("copyHeader", tr("Copy header line"), u"copy"_s, {}, ActionGroup::Token);
    m_quickCopy = newAction("quickCopyAction", tr("Quick copy…"), u"search"_s,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), ActionGroup::Token);
    connect(m_quickCopy, &QAction::triggered, this, [this] { quickCopy()->openInMiddle(); });
    m_addAccount = newAction("addAccountAction", tr("Add account…"), u"user"_s,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), ActionGroup::Account);
    m_whoAmI = newAction("whoAmI", tr("Who am I…"), u"user"_s, {}, ActionGroup::Account);
    m_signOut = newAction("signOutAction", tr("Sign out…"), u"sign-out"_s, {}, ActionGroup::Account);
    QAction *import = newAction("importTokens", tr("Import existing tokens…"), u"scan"_s, {}, ActionGroup::Account);
    connect(import, &QAction::triggered, this, &MainWindow::importTokens);
    m_quit = newAction("quit", tr("Quit"), u"cross"_s, QKeySequence(Qt::CTRL | Qt::Key_Q), ActionGroup::Program);
    m_about = newAction("about", tr("About Tokendesk"), u"info"_s, {}, ActionGroup::Program);
    connect(m_create, &QAction::triggered, this, &MainWindow::createToken);
    m_editNote = newAction("editNote", tr("Edit note"), u"edit"_s, {}, ActionGroup::Token);
    connect(m_editNote, &QAction::triggered, this, [this] { m_details->editNote(); });
    connect(m_clone, &QAction::triggered, this, &MainWindow::cloneCurrent);
    connect(m_rotate, &QAction::triggered, this, &MainWindow::rotateCurrent);
    connect(m_pause, &QAction::triggered, this, [this] {
        if (const auto token = currentToken())
            m_tokenJobs->setPaused(token->id, token->enabled);
    });
    connect(m_refresh, &QAction::triggered, this, [this] { m_context.desk->tokens()->refresh(); });
    connect(m_revoke, &QAction::triggered, this, &MainWindow::revokeSelected);
    connect(m_revokeByRule, &QAction::triggered, this, &MainWindow::revokeByRule);
    connect(m_copy, &QAction::triggered, this, &MainWindow::copyCurrent);
    connect(m_copyExport, &QAction::triggered, this, [this] { copyCurrentAs(CopyForm::ExportLine); });
    connect(m_copyHeader, &QAction::triggered, this, [this] { copyCurrentAs(CopyForm::Header); });
    connect(m_addAccount, &QAction::triggered, this, &MainWindow::addAccount);
    connect(m_whoAmI, &QAction::triggered, this, [this] {
        const std::optional<Token> token = currentToken();
        const QList<Account> &accounts = m_context.desk->accounts()->accounts();
        const AccountId any = accounts.isEmpty() ? AccountId() : accounts.constFirst().id;
        const AccountId chosen = chosenAccount();
        m_accountJobs->whoAmI(!chosen.isEmpty() ? chosen : token ? token->id.account : any);
    });
    connect(m_signOut, &QAction::triggered, this, [this] { m_accountJobs->signOut(chosenAccount()); });
    connect(m_quit, &QAction::triggered, this, &MainWindow::quit);
    connect(m_about, &QAction::triggered, this, &MainWindow::about);
    addSafety();
    auto *clear = newAction(
        "clearClipboardAction", tr("Clear clipboard"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    connect(clear, &QAction::triggered, m_context.clipboard, &SecretClipboard::clearNow);
}

/// What keeps the desk safe and as the person likes it.
void MainWindow::addSafety()
{
    m_settings = newAction(
        "settings", tr("Settings…"), u"settings"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma), ActionGroup::Program);
    m_lockAction = newAction("lock", tr("Lock"), u"lock"_s, QKeySequence(Qt::CTRL | Qt::Key_L), ActionGroup::Program);
    m_doctor = newAction("doctor", tr("Keychain doctor…"), u"shield"_s, {}, ActionGroup::Program);
    m_firstRun = newAction("firstRun", tr("Welcome…"), u"play"_s, {}, ActionGroup::Program);
    connect(m_settings, &QAction::triggered, this, [this] { openSettings(); });
    connect(m_lockAction, &QAction::triggered, m_context.lock, [this] { m_context.lock->lockNow(); });
    connect(m_doctor, &QAction::triggered, this, &MainWindow::openDoctor);
    connect(m_firstRun, &QAction::triggered, this, &MainWindow::showFirstRun);
}

void MainWindow::buildBody()
{
    m_top = new TopBar(m_create, m_refresh, m_revoke, m_actions->menu(this), m_context.desk->tokens()->table());
    m_notices = new Notices(m_context);
    m_revocations = new Revocations(m_context);
    m_side = new SideBar(m_context);
    m_page = new TokenPage(m_context);
    m_pages = new Pages(m_page);
    m_details = new TokenDetails(m_context);
    m_footer = new Footer(m_context);
    m_tokenJobs = new TokenJobs(m_context, m_revocations, this);
    auto *middle = new QWidget;
    auto *middleColumn = new QVBoxLayout(middle);
    middleColumn->setContentsMargins({});
    middleColumn->setSpacing(0);
    middleColumn->addWidget(m_notices);
    middleColumn->addWidget(m_revocations);
    middleColumn->addWidget(m_pages, 1);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_side);
    splitter->addWidget(middle);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({204, 848, 296});
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(splitter, 1);
    column->addWidget(m_footer);
    m_body = body;
    m_lockPage = new LockPage(m_context.lock);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_lockPage);
    setCentralWidget(m_stack);
    followLock();
    m_place->setParts(splitter);
}

void MainWindow::connectParts()
{
    m_finding = new TokenFinding(m_context, {this, m_actions, m_top, m_side, m_page});
    connect(m_finding, &TokenFinding::copyRequested, this, &MainWindow::copy);
    m_actions->setKeysIn(m_copy, m_page->table(), QKeySequence::Copy);
    m_actions->setKeysIn(m_revoke, m_page->table(), QKeySequence::Delete);
    m_actions->setKeysIn(m_editNote, m_page->table(), QKeySequence(Qt::Key_F2)); // elsewhere F2 renames a search
    connect(m_page, &TokenPage::currentTokenChanged, this, &MainWindow::followCurrent);
    addTableActions(m_actions, m_page);
    addPages();
    connect(m_side, &SideBar::listChosen, this, [this] {
        showPage({});
        const QString list = m_side->currentList();
        m_page->showLayoutOf(list.isEmpty() ? u"all"_s : list);
    });
    m_page->setRowActions({m_copy, m_copyExport, m_copyHeader, nullptr, m_clone, m_rotate, m_pause, nullptr, m_revoke});
    connect(m_page, &TokenPage::selectionChanged, this, &MainWindow::followCurrent);
    connect(m_page, &TokenPage::createRequested, this, &MainWindow::createToken);
    connect(m_page, &TokenPage::addAccountRequested, this, &MainWindow::addAccount);
    connect(m_page, &TokenPage::copyRequested, this, &MainWindow::copyCurrent);
    connect(m_page, &TokenPage::revokeRequested, this, &MainWindow::revokeSelected);
    connect(m_page, &TokenPage::detailsRequested, this, [this] { m_details->setFocus(); });
    connect(m_revocations, &Revocations::said, m_footer, &Footer::say);
    connect(m_details, &TokenDetails::copyRequested, this, &MainWindow::copyCurrent);
    connect(m_details, &TokenDetails::revokeRequested, this, &MainWindow::revokeSelected);
    connect(m_details, &TokenDetails::rotateRequested, this, &MainWindow::rotateCurrent);
    connect(m_details, &TokenDetails::pinRequested, this, [this](bool pinned) {
        if (const auto token = currentToken())
            m_context.desk->tokens()->setPinned(token->id, pinned);
    });
    connect(m_copier, &TokenCopier::remarked, m_footer, &Footer::say);
    connect(m_copier, &TokenCopier::failed, this, &MainWindow::tell);
    connect(
        m_copier, &TokenCopier::confirmationNeeded, this, [this](const Token &token, CopyForm form, TokenState state) {
            raiseWindow(); // the question may come from the tray
            askBeforeCopying(m_copier, token, form, state, this);
        });
    connect(m_side, &SideBar::accountChosen, this, [this] {
        showPage({});
        followCurrent();
    });
    connect(m_side, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(m_side, &SideBar::addAccountRequested, this, &MainWindow::addAccount);
    connect(
        m_side, &SideBar::refreshRequested, this, [this](const QString &id) { m_context.desk->tokens()->refresh(id); });
    connectJobs();
    connect(m_notices, &Notices::profileFolderRequested, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_context.desk->profiles()->userFolder())); });
    connect(m_context.desk, &Desk::loadFailed, this,
        [this](const Error &error) { m_notices->tellOnce(int(Tone::Bad), errorText(error)); });
    connect(m_context.desk->accounts(), &AccountBook::accountsChanged, this, &MainWindow::followCurrent);
    connect(m_context.desk->tokens(), &TokenBook::stateChanged, this, &MainWindow::followState);
    connect(m_context.lock, &Lock::changed, this, &MainWindow::followLock);
}

/// Dialogs that the parts ask for, and what comes of them.
void MainWindow::connectJobs()
{
    connect(m_side, &SideBar::signInAgainRequested, m_accountJobs, &AccountJobs::signInAgain);
    connect(m_side, &SideBar::signOutRequested, m_accountJobs, &AccountJobs::signOut);
    connect(m_side, &SideBar::whoAmIRequested, m_accountJobs, &AccountJobs::whoAmI);
    connect(m_notices, &Notices::signInAgainRequested, m_accountJobs, &AccountJobs::signInAgain);
    connect(m_notices, &Notices::rotationRequested, m_tokenJobs, &TokenJobs::rotate);
    connect(m_accountJobs, &AccountJobs::added, m_page->table(), [this] { m_page->table()->setFocus(); });
    connect(m_accountJobs, &AccountJobs::said, m_footer, &Footer::say);
    connect(m_tokenJobs, &TokenJobs::made, m_finding, &TokenFinding::show);
    connect(m_tokenJobs, &TokenJobs::said, m_footer, &Footer::say);
    connect(m_tokenJobs, &TokenJobs::failed, this, &MainWindow::tell);
}

/// Pages besides the tokens, each built when it is first shown.
void MainWindow::addPages()
{
    m_pages->addPage(u"audit"_s, [this] { return buildAudit(); });
    QAction *audit = newAction("showAudit", tr("Audit"), u"chart"_s, {}, ActionGroup::View);
    connect(audit, &QAction::triggered, this, [this] { m_side->choosePage(u"audit"_s); });
    m_pages->addPage(u"services"_s, [this] {
        auto *page = new ServicesPage(m_context);
        connect(page, &ServicesPage::said, m_footer, &Footer::say);
        connect(page, &ServicesPage::signInAgainRequested, m_accountJobs, &AccountJobs::signInAgain);
        connect(m_refresh, &QAction::triggered, page, [page] {
            if (page->isVisible())
                page->refresh();
        });
        return page;
    });
    QAction *services = newAction("showServices", tr("Service accounts"), u"robot"_s, {}, ActionGroup::View);
    connect(services, &QAction::triggered, this, [this] { m_side->choosePage(u"services"_s); });
}

QWidget *MainWindow::buildAudit()
{
    m_audit = new AuditPage(m_context);
    TokenPage *tokens = m_audit->tokens();
    tokens->setRowActions({m_copy, m_copyExport, m_copyHeader, nullptr, m_clone, m_rotate, m_pause, nullptr, m_revoke});
    connect(tokens, &TokenPage::currentTokenChanged, this, &MainWindow::followCurrent);
    connect(tokens, &TokenPage::selectionChanged, this, &MainWindow::followCurrent);
    connect(tokens, &TokenPage::createRequested, this, &MainWindow::createToken);
    connect(tokens, &TokenPage::addAccountRequested, this, &MainWindow::addAccount);
    connect(tokens, &TokenPage::copyRequested, this, &MainWindow::copyCurrent);
    connect(tokens, &TokenPage::revokeRequested, this, &MainWindow::revokeSelected);
    connect(tokens, &TokenPage::detailsRequested, this, [this] {
        if (const auto token = currentToken())
            m_finding->show(token->id);
        m_details->setFocus();
    });
    connect(m_audit, &AuditPage::filterRequested, m_top, &TopBar::setFilter);
    connect(m_audit, &AuditPage::revokeRequested, this, &MainWindow::revoke);
    connect(m_audit, &AuditPage::rotateRequested, m_tokenJobs, &TokenJobs::rotate);
    connect(m_audit, &AuditPage::serviceRequested, this, [this] { m_side->choosePage(u"services"_s); });
    connect(m_audit, &AuditPage::tabChanged, this, &MainWindow::followCurrent);
    connect(m_top, &TopBar::filterChanged, m_audit, &AuditPage::setFilter);
    m_audit->setFilter(m_top->filter());
    return m_audit;
}

void MainWindow::showPage(const QString &page)
{
    m_pages->showPage(page);
    m_details->setVisible(m_pages->current().isEmpty()); // other pages need its room
    followCurrent();
}

/// The table that the actions are about; null where the page has none.
TokenPage *MainWindow::shownTokens() const
{
    if (m_audit && m_pages->currentWidget() == m_audit)
        return m_audit->areTokensShown() ? m_audit->tokens() : nullptr;
    return m_pages->current().isEmpty() ? m_page : nullptr;
}

std::optional<Token> MainWindow::currentToken() const
{
    return shownTokens() ? shownTokens()->currentToken() : std::nullopt;
}

void MainWindow::followCurrent()
{
    const std::optional<Token> token = currentToken();
    m_details->show(token);
    m_copy->setEnabled(token.has_value());
    m_copyExport->setEnabled(token && token->secretStored && m_copier->hasForm(token->id, CopyForm::ExportLine));
    m_copyHeader->setEnabled(token && token->secretStored && m_copier->hasForm(token->id, CopyForm::Header));
    m_signOut->setEnabled(!chosenAccount().isEmpty());
    m_pause->setText(token && !token->enabled ? tr("Switch token on") : tr("Pause token"));
    m_pause->setIcon(Icons::get(token && !token->enabled ? u"play"_s : u"pause"_s));
    followState();
}

/// Greyed says why: what writes needs a registry that can be reached.
void MainWindow::followState()
{
    const std::optional<Token> token = currentToken();
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const AccountId chosen = chosenAccount();
    const auto offline = [this](const Account &account) {
        return isOffline(account.id);
    };
    const bool allOffline = std::all_of(accounts.cbegin(), accounts.cend(), offline);
    const bool createOffline = !accounts.isEmpty() && (chosen.isEmpty() ? allOffline : isOffline(chosen));
    const QString why = tr("The registry cannot be reached. Refresh when you are online again.");
    const auto allow = [&why](QAction *action, bool possible, bool online) {
        if (!action->property("usualToolTip").isValid())
            action->setProperty("usualToolTip", action->toolTip());
        action->setEnabled(possible && online);
        action->setToolTip(possible && !online ? why : action->property("usualToolTip").toString());
    };
    allow(m_create, !accounts.isEmpty(), !createOffline);
    allow(m_clone, token.has_value(), token && !isOffline(token->id.account));
    const Registry *registry = token ? m_context.desk->accounts()->registry(token->id.account) : nullptr;
    const bool online = token && !isOffline(token->id.account);
    allow(m_rotate, registry && registry->profile().create, online);
    allow(m_pause, registry && registry->profile().canPauseTokens(), online);
    const bool selected = shownTokens() && !shownTokens()->selectedTokens().isEmpty();
    allow(m_revoke, token || selected, token ? !isOffline(token->id.account) : !allOffline);
    allow(m_revokeByRule, m_context.desk->tokens()->table()->count() > 0, !allOffline);
}

/// The one that the side bar shows, or the only one there is.
AccountId MainWindow::chosenAccount() const
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    return m_side->currentAccount().isEmpty() && accounts.size() == 1 ? accounts.constFirst().id
                                                                      : m_side->currentAccount();
}

void MainWindow::followLock()
{
    const bool locked = m_context.lock->isLocked();
    m_stack->setCurrentWidget(locked ? static_cast<QWidget *>(m_lockPage) : m_body);
    setWindowTitle(locked ? tr("Tokendesk (locked)") : u"Tokendesk"_s);
    if (locked)
        m_lockPage->takeFocus();
}

bool MainWindow::isOffline(const AccountId &account) const
{
    return m_context.desk->tokens()->state(account).kind == AccountState::Kind::Unreachable;
}

MainWindow::Place MainWindow::place() const
{
    const auto *settings = findChild<SettingsDialog *>();
    const std::optional<Token> token = currentToken();
    return {saveGeometry(), m_top->filter(), token ? std::optional(token->id) : std::nullopt, m_side->currentAccount(),
        m_side->currentPage(), settings && settings->isVisible() ? settings->page() : -1};
}

bool MainWindow::mayBeReplaced() const
{
    return m_revocations->isHidden();
}

void MainWindow::restore(const Place &place)
{
    restoreGeometry(place.geometry);
    m_side->chooseAccount(place.account); // begins with an empty filter
    m_top->setFilter(place.filter);
    if (place.token)
        m_page->select(*place.token);
    m_side->choosePage(place.page);
}

void MainWindow::showAgain(const Place &place)
{
    if (place.settingsPage >= 0)
        openSettings(place.settingsPage);
}

void MainWindow::openSettings(int page)
{
    auto *dialog = new SettingsDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPage(page);
    connect(dialog, &SettingsDialog::accountAdded, this,
        [this](const QString &account) { m_context.desk->tokens()->refresh(account); });
    connect(dialog, &SettingsDialog::doctorRequested, this, &MainWindow::openDoctor);
    connect(dialog, &SettingsDialog::quitRequested, this, &MainWindow::quitRequested);
    dialog->open();
}

/// On top of whatever asked for it.
void MainWindow::openDoctor()
{
    QWidget *front = QApplication::activeModalWidget();
    auto *dialog = new KeychainDoctor(m_context, front ? front : this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::importTokens()
{
    auto *dialog = new ImportDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::rotateRequested, m_tokenJobs, &TokenJobs::rotate);
    dialog->open();
}

void MainWindow::showFirstRun()
{
    auto *dialog = new FirstRunDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstRunDialog::doctorRequested, this, &MainWindow::openDoctor);
    connect(dialog, &FirstRunDialog::addAccountRequested, this, &MainWindow::addAccount);
    connect(dialog, &FirstRunDialog::rotateRequested, m_tokenJobs, &TokenJobs::rotate);
    dialog->open();
}

void MainWindow::finishStart()
{
    furnish();
    m_tray = new Tray(m_context, m_copier, nullptr, this);
    connect(m_tray, &Tray::quickCopyRequested, this, [this] {
        if (m_context.lock->isLocked())
            raiseWindow();
        else
            quickCopy()->openAt(QCursor::pos());
    });
    connect(m_context.lock, &Lock::changed, m_tray, [this] { m_tray->setLocked(m_context.lock->isLocked()); });
    connect(m_tray, &Tray::endingRequested, this, &MainWindow::showEnding);
    connect(m_tray, &Tray::windowRequested, this, &MainWindow::raiseWindow);
    connect(m_tray, &Tray::notificationClicked, this, &MainWindow::raiseWindow);
    connect(m_tray, &Tray::appeared, this, [this] {
        if (m_wantsTray && isMinimized())
            hide();
    });
    connect(m_copier, &TokenCopier::copied, this, [this] {
        if (!isActiveWindow()) // else the footer says it
            m_tray->tell(tr("Copied"), plainText(m_context.clipboard->name()));
    });
    connect(m_tray, &Tray::quitRequested, this, &MainWindow::quit);
    m_tray->show();
    buildBell();
}

void MainWindow::buildBell()
{
    auto *notices = new NoticeDesk(m_context, this);
    auto *bell = new Bell(notices);
    m_top->addBeforeMenu(bell);
    connect(bell, &Bell::endingRequested, this, &MainWindow::showEnding);
    connect(notices, &NoticeDesk::noticed, m_tray,
        [this](const QString &text) { m_tray->tell(tr("Tokens that end"), text); });
    connect(notices, &NoticeDesk::changed, this, [this, notices, told = false]() mutable {
        if (notices->clockIsWrong() && !told)
            m_notices->tellOnce(int(Tone::Warning),
                tr("This computer's clock is wrong, so what it says about ends is too. Notices wait until it is set."));
        told = notices->clockIsWrong();
    });
}

void MainWindow::showFirst(bool hidden)
{
    m_wantsTray = hidden;
    if (!hidden)
        show();
    else if (!Tray::isAvailable())
        showMinimized();
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

QuickCopy *MainWindow::quickCopy()
{
    if (!m_quick) {
        // Without a parent: it is there while the window is hidden or minimised.
        m_quick = std::make_unique<QuickCopy>(m_context, m_copier);
        connect(m_quick.get(), &QuickCopy::showRequested, this, [this](const TokenId &token) {
            raiseWindow();
            m_side->choosePage({});
            m_page->select(token);
        });
    }
    return m_quick.get();
}

void MainWindow::showEnding()
{
    raiseWindow();
    m_side->choosePage({});
    m_top->setFilter(u"expires:<7d"_s);
}

void MainWindow::toggle()
{
    if (isVisible() && !isMinimized() && isActiveWindow())
        hideAway();
    else
        raiseWindow();
}

void MainWindow::hideAway()
{
    if (m_tray && m_tray->isThere())
        hide();
    else
        showMinimized();
}

void MainWindow::obey(const InstanceRequest &request)
{
    if (!request.activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activation); // Wayland lets us to the front with it, once
    switch (request.kind) {
    case InstanceRequest::Kind::Raise:
        return raiseWindow();
    case InstanceRequest::Kind::Toggle:
        return toggle();
    case InstanceRequest::Kind::Quick:
        return m_context.lock->isLocked() ? raiseWindow() : quickCopy()->openInMiddle();
    case InstanceRequest::Kind::StayHidden:
        return;
    }
}

void MainWindow::addAccount()
{
    m_accountJobs->add();
}

void MainWindow::createToken()
{
    if (!m_create->isEnabled())
        return;
    const std::optional<Token> token = currentToken();
    m_tokenJobs->create(m_side->currentAccount().isEmpty() && token ? token->id.account : m_side->currentAccount());
}

void MainWindow::cloneCurrent()
{
    if (const std::optional<Token> token = currentToken(); token && m_create->isEnabled())
        m_tokenJobs->clone(token->id);
}

void MainWindow::rotateCurrent()
{
    if (const std::optional<Token> token = currentToken(); token && m_rotate->isEnabled())
        m_tokenJobs->rotate(token->id);
}

void MainWindow::revokeSelected()
{
    const QList<TokenId> tokens = shownTokens() ? shownTokens()->selectedTokens() : QList<TokenId>();
    if (tokens.size() > 1)
        return m_tokenJobs->revokeMany(tokens);
    if (const std::optional<Token> token = currentToken())
        m_tokenJobs->revoke(*token);
}

/// What will go is always shown first.
void MainWindow::revoke(const QList<TokenId> &tokens)
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const auto row = tokens.size() == 1 ? table->row(tokens.constFirst()) : std::nullopt;
    if (row)
        m_tokenJobs->revoke(table->token(*row));
    else if (!tokens.isEmpty())
        m_tokenJobs->revokeMany(tokens);
}

void MainWindow::revokeByRule()
{
    m_tokenJobs->revokeByRule(m_side->currentAccount());
}

void MainWindow::copyCurrent()
{
    copyCurrentAs(CopyForm::Value);
}

void MainWindow::copyCurrentAs(CopyForm form)
{
    if (const std::optional<Token> token = currentToken())
        m_copier->copy(token->id, form);
}

void MainWindow::copy(const TokenId &id)
{
    m_copier->copy(id);
}

void MainWindow::tell(const QString &trouble)
{
    m_notices->tellOnce(int(Tone::Bad), trouble);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    furnish();
    m_revocations->askBeforeClosing([this] {
        if (m_context.desk->settings()->isOn(Setting::CloseToTray))
            hideAway();
        else
            quit();
    });
}

void MainWindow::quit()
{
    m_revocations->askBeforeClosing([this] { quitNow(); });
}

void MainWindow::quitNow()
{
    m_details->save();
    // A write to the keychain that is under way would be lost.
    if (!m_context.desk->isBusy()) {
        emit quitRequested();
        return;
    }
    m_footer->say(tr("Saving to the keychain…"));
    constexpr int patience = 5000;
    QTimer::singleShot(patience, this, &MainWindow::quitRequested);
    connect(m_context.desk, &Desk::becameIdle, this, &MainWindow::quitRequested, Qt::SingleShotConnection);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (m_page && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        m_page->applyColors();
    if (m_audit && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        m_audit->applyColors();
}

void MainWindow::about()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About Tokendesk"));
    box->setText(
        tr("Tokendesk %1\n\nOne window for every API token. Its secrets live in your system's keychain and nowhere "
           "else.\n\nAny program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.\n\n"
           "Free software: GPL-3.0 or later.")
            .arg(QStringLiteral(TOKENDESK_VERSION)));
    box->setIconPixmap(Icons::application().pixmap(64));
    box->open();
}

} // namespace Tokendesk
