// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/clipboard/copyform.h"
#include "ui/context.h"
#include "ui/window/actions.h"
#include "ui/instance/instancerequest.h"
#include <QMainWindow>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace Tokendesk {
class AccountJobs;
class AuditPage;
class TokenFinding;
class Footer;
class LockPage;
class Notices;
class Revocations;
class SideBar;
class Pages;
class QuickCopy;
class TokenCopier;
class TokenDetails;
class TokenJobs;
class TokenPage;
class TopBar;
class Tray;
class WindowPlace;

/// The frame: side bar, table, details, and the actions that open dialogs.
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

public slots:
    void raiseWindow();
    void toggle(); ///< In front: away with it. Else to the front.
    void hideAway(); ///< Into the tray; without one nothing is ever hidden, only minimised.
    void obey(const Tokendesk::InstanceRequest &request); ///< A second start's wish.
    void addAccount();
    void importTokens();
    void openSettings(int page = 0);
    void openDoctor();
    void showFirstRun();
    void createToken();
    void cloneCurrent();
    void rotateCurrent();
    void revokeSelected();
    void revokeByRule();
    void copyCurrent();
    void quit();

signals:
    void quitRequested(); ///< Nothing is under way any more that quitting could cut off.

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void buildBody();
    void connectParts();
    QAction *newAction(const char *name, const QString &text, const QString &icon, const QKeySequence &shortcut,
        ActionGroup group = ActionGroup::Tools);
    void connectJobs();
    void quitNow();
    AccountId chosenAccount() const;
    void followCurrent();
    void followState();
    void followLock();
    void addSafety();
    bool isOffline(const AccountId &account) const;
    void about();
    void addPages();
    void showPage(const QString &page);
    QWidget *buildAudit();
    void revoke(const QList<TokenId> &tokens);
    TokenPage *shownTokens() const;
    std::optional<Token> currentToken() const;

    void copyCurrentAs(CopyForm form);
    QuickCopy *quickCopy(); ///< Built when it is first asked for.
    void showEnding();
    void buildBell();

    Context m_context;
    TokenCopier *m_copier;
    WindowPlace *m_place;
    Actions *m_actions = nullptr; ///< Until furnish().
    QAction *m_create;
    QAction *m_clone;
    QAction *m_rotate;
    QAction *m_pause;
    QAction *m_editNote;
    QAction *m_refresh;
    QAction *m_revoke;
    QAction *m_revokeByRule;
    QAction *m_copy;
    QAction *m_copyExport;
    QAction *m_copyHeader;
    QAction *m_quickCopy;
    QAction *m_addAccount;
    QAction *m_whoAmI;
    QAction *m_signOut;
    QAction *m_quit;
    QAction *m_about;
    TokenFinding *m_finding;
    QAction *m_settings;
    QAction *m_lockAction;
    QAction *m_doctor;
    QAction *m_firstRun;
    QStackedWidget *m_stack;
    QWidget *m_body;
    LockPage *m_lockPage;
    AccountJobs *m_accountJobs;
    TokenJobs *m_tokenJobs;
    TopBar *m_top;
    Notices *m_notices;
    Revocations *m_revocations;
    SideBar *m_side;
    TokenPage *m_page = nullptr;
    Pages *m_pages;
    AuditPage *m_audit = nullptr; ///< Until it was first shown.
    TokenDetails *m_details;
    Footer *m_footer;
    Tray *m_tray = nullptr;
    std::unique_ptr<QuickCopy> m_quick;
    bool m_wantsTray = false; // it was started hidden
};

} // namespace Tokendesk
