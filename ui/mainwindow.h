// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/context.h"
#include "ui/instance/instancerequest.h"
#include <QMainWindow>
#include <memory>

class QStackedWidget;

namespace Tokendesk {
class AccountJobs;
class LockPage;
class TokenCopier;
class TokenPage;
class WindowBody;
class WindowDialogs;
class WindowPlace;
class WindowTray;

/// The frame: comes and goes with the tray, locks, and ends the program. What is in it is the WindowBody's.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// An empty window in its place, quickly. Nothing but show() before furnish().
    explicit MainWindow(const Context &context, QWidget *parent = nullptr);
    ~MainWindow() override;
    void furnish(); ///< Makes everything that is in it, once.

    /// What a window made anew in another language takes over from the one before.
    struct Place {
        QByteArray geometry;
        QString filter;
        std::optional<TokenId> token;
        AccountId account; ///< Empty: all.
        QString page; ///< SidePage::id; empty: the tokens.
        int settingsPage = -1; ///< -1: the settings were not open.
    };
    Place place() const;
    bool mayBeReplaced() const; ///< Not while tokens are being revoked here.
    void restore(const Place &place); ///< Before it is shown.
    void showAgain(const Place &place); ///< What was open on top of it.

    /// Hidden means in the tray, or minimised where there is none.
    void showFirst(bool hidden);
    /// What can wait until after the first paint: the tray.
    void finishStart();
    /// The demonstration's registry and person, for the first account.
    void setPreset(const AddAccountDialog::Preset &preset);
    TokenPage *page() const;
    void copy(const TokenId &token);
    void tell(const QString &trouble); ///< Stands above the table until it is closed.
    void showFirstRun();

public slots:
    void raiseWindow();
    void toggle(); ///< In front: away with it. Else to the front.
    void hideAway(); ///< Into the tray; without one nothing is ever hidden, only minimised.
    void obey(const Tokendesk::InstanceRequest &request); ///< A second start's wish.
    void quit();

signals:
    void quitRequested(); ///< Nothing is under way any more that quitting could cut off.

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void connectTray();
    void followLock();
    void showToken(const TokenId &token);
    void showEnding();
    void quitNow();

    Context m_context;
    TokenCopier *m_copier;
    WindowPlace *m_place;
    AccountJobs *m_accountJobs;
    WindowDialogs *m_dialogs;
    std::unique_ptr<WindowTray> m_tray;
    WindowBody *m_body = nullptr; ///< Until furnish(), as are the next two.
    LockPage *m_lockPage = nullptr;
    QStackedWidget *m_stack = nullptr;
    bool m_wantsTray = false; // it was started hidden
};

} // namespace Tokendesk
