// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"
#include "app/desk.h"
#include "app/state/settings.h"
#include "ui/clipboard/copyquestion.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/lock/lock.h"
#include "ui/lock/lockpage.h"
#include "ui/notify/bell.h"
#include "ui/parts/tone.h"
#include "ui/text/errortext.h"
#include "ui/tokens/revocations.h"
#include "ui/tokens/tokenpage.h"
#include "ui/tray/tray.h"
#include "ui/tray/windowtray.h"
#include "ui/window/accountjobs.h"
#include "ui/window/choice.h"
#include "ui/window/curtain.h"
#include "ui/window/footer.h"
#include "ui/window/notices.h"
#include "ui/window/sidebar.h"
#include "ui/window/topbar.h"
#include "ui/window/windowbody.h"
#include "ui/window/windowdialogs.h"
#include "ui/window/windowplace.h"
#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QStringList filesIn(const QMimeData *mime)
{
    QStringList files;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const Context &context, QWidget *parent)
    : QMainWindow(parent), m_context(context), m_copier(new TokenCopier(context, this)),
      m_place(new WindowPlace(this, context.desk->settings())), m_accountJobs(new AccountJobs(context, this)),
      m_dialogs(new WindowDialogs(context, this)), m_tray(std::make_unique<WindowTray>(context, m_copier, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Tokendesk"_s);
    setMinimumSize(760, 480);
    setAcceptDrops(true);
    setCentralWidget(new Curtain);
    connect(m_dialogs, &WindowDialogs::addAccountRequested, m_accountJobs, &AccountJobs::add);
    connect(m_dialogs, &WindowDialogs::quitRequested, this, &MainWindow::quitRequested);
    connect(
        m_copier, &TokenCopier::confirmationNeeded, this, [this](const Token &token, CopyForm form, TokenState state) {
            raiseWindow(); // the question may come from the tray
            askBeforeCopying(m_copier, token, form, state, this);
        });
    connectTray();
}

MainWindow::~MainWindow() = default;

void MainWindow::furnish()
{
    if (m_body)
        return;
    m_body = new WindowBody(m_context, {this, m_copier, m_accountJobs, m_dialogs});
    connect(m_body->actions().quickCopy, &QAction::triggered, m_tray.get(), &WindowTray::openQuickCopy);
    connect(m_body->actions().quit, &QAction::triggered, this, &MainWindow::quit);
    m_lockPage = new LockPage(m_context.lock);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_lockPage);
    setCentralWidget(m_stack);
    connect(m_context.desk, &Desk::loadFailed, this, [this](const Error &error) { tell(errorText(error)); });
    connect(m_context.lock, &Lock::changed, this, &MainWindow::followLock);
    followLock();
    m_place->setParts(m_body->splitter());
    m_body->page()->setFocus();
}

void MainWindow::connectTray()
{
    connect(m_tray.get(), &WindowTray::windowRequested, this, &MainWindow::raiseWindow);
    connect(m_tray.get(), &WindowTray::endingRequested, this, &MainWindow::showEnding);
    connect(m_tray.get(), &WindowTray::tokenRequested, this, &MainWindow::showToken);
    connect(m_tray.get(), &WindowTray::quitRequested, this, &MainWindow::quit);
    connect(m_tray.get(), &WindowTray::appeared, this, [this] {
        if (m_wantsTray && isMinimized())
            hide();
    });
    connect(m_tray.get(), &WindowTray::clockFoundWrong, this, [this] {
        m_body->notices()->tellOnce(int(Tone::Warning),
            tr("This computer's clock is wrong, so what it says about ends is too. Notices wait until it is set."));
    });
}

TokenPage *MainWindow::page() const
{
    return m_body ? m_body->page() : nullptr;
}

void MainWindow::setPreset(const AddAccountDialog::Preset &preset)
{
    m_accountJobs->setPreset(preset);
}

void MainWindow::followLock()
{
    const bool locked = m_context.lock->isLocked();
    m_stack->setCurrentWidget(locked ? static_cast<QWidget *>(m_lockPage) : m_body);
    setWindowTitle(locked ? tr("Tokendesk (locked)") : u"Tokendesk"_s);
    if (locked)
        m_lockPage->takeFocus();
}

MainWindow::Place MainWindow::place() const
{
    const std::optional<Token> token = m_body->choice()->token();
    return {saveGeometry(), m_body->top()->filter(), token ? std::optional(token->id) : std::nullopt,
        m_body->side()->currentAccount(), m_body->side()->currentPage(), m_dialogs->settingsPage()};
}

bool MainWindow::mayBeReplaced() const
{
    return m_body->revocations()->isHidden();
}

void MainWindow::restore(const Place &place)
{
    restoreGeometry(place.geometry);
    m_body->side()->chooseAccount(place.account); // begins with an empty filter
    m_body->top()->setFilter(place.filter);
    if (place.token)
        m_body->page()->select(*place.token);
    m_body->side()->choosePage(place.page);
}

void MainWindow::showAgain(const Place &place)
{
    if (place.settingsPage >= 0)
        m_dialogs->openSettings(place.settingsPage);
}

void MainWindow::showFirstRun()
{
    m_dialogs->welcome();
}

void MainWindow::finishStart()
{
    furnish();
    m_tray->start();
    m_body->top()->addBeforeMenu(m_tray->makeBell());
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

void MainWindow::showToken(const TokenId &token)
{
    raiseWindow();
    m_body->side()->choosePage({});
    m_body->page()->select(token);
}

void MainWindow::showEnding()
{
    raiseWindow();
    m_body->side()->choosePage({});
    m_body->top()->setFilter(u"expires:<7d"_s);
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
    if (m_tray->isThere())
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
        return m_context.lock->isLocked() ? raiseWindow() : m_tray->openQuickCopy();
    case InstanceRequest::Kind::StayHidden:
        return;
    }
}

void MainWindow::copy(const TokenId &id)
{
    m_copier->copy(id);
}

void MainWindow::tell(const QString &trouble)
{
    m_body->notices()->tellTrouble(trouble);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    furnish();
    m_body->revocations()->askBeforeClosing([this] {
        if (m_context.desk->settings()->isOn(Setting::CloseToTray))
            hideAway();
        else
            quit();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(event->mimeData()).isEmpty() && m_body && !m_context.lock->isLocked())
        event->acceptProposedAction();
}

/// A .env file: what lies in it can be moved into the keychain.
void MainWindow::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // whoever gives it keeps it
    event->accept();
    m_dialogs->import(filesIn(event->mimeData()));
}

void MainWindow::quit()
{
    m_body->revocations()->askBeforeClosing([this] { quitNow(); });
}

void MainWindow::quitNow()
{
    m_body->save();
    // A write to the keychain that is under way would be lost.
    if (!m_context.desk->isBusy()) {
        emit quitRequested();
        return;
    }
    m_body->footer()->say(tr("Saving to the keychain…"));
    constexpr int patience = 5000;
    QTimer::singleShot(patience, this, &MainWindow::quitRequested);
    connect(m_context.desk, &Desk::becameIdle, this, &MainWindow::quitRequested, Qt::SingleShotConnection);
}

} // namespace Tokendesk
