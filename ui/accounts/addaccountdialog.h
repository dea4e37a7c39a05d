// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include "ui/context.h"
#include <QDialog>
#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace Tokendesk {
class BrowserWaitPanel;
class IdentityPanel;
class MessageBar;
class OneTimeCodePanel;
class PasswordLogin;
class RegistryChoice;
class SignInWays;

/// What is to be chosen already: for "sign in again" and for the demonstration.
struct AccountPreset {
    QString registryId;
    QString address;
    QString user;
    QString password; ///< Only ever the demonstration's, which is printed anyway.
    AccountId again{}; ///< The account whose sign-in is renewed; empty: any.

    /// The same person at the same registry, whose profile may be unknown.
    static AccountPreset of(const Account &account, const RegistryProfile *profile);
};

/// Adds an account: which registry, how to sign in, who that is - and only then it is saved.
///
///     choice --go--> (wait for the browser | wait, one-time code | wait) --> identity --save--> added()
///       ^------------------- back, or what went wrong ----------------------------'
class AddAccountDialog : public QDialog {
    Q_OBJECT
public:
    using Preset = AccountPreset;
    explicit AddAccountDialog(const Context &context, const Preset &preset = {}, QWidget *parent = nullptr);

signals:
    void added(const QString &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildButtons();
    void go();
    void signIn();
    void listenTo(Login *login);
    void wantCode();
    void showResult(const LoginResult &result);
    void showFailure(LoginFacts::Flow flow, const Error &error);
    void setBusy(bool busy);
    void save();
    void showSaveFailure(const Error &error);
    void backToChoice();
    void tell(int tone, const QString &text);

    Context m_context;
    Preset m_preset;
    QStackedWidget *m_pages;
    MessageBar *m_bar;
    RegistryChoice *m_registry;
    SignInWays *m_ways;
    BrowserWaitPanel *m_wait;
    OneTimeCodePanel *m_code;
    IdentityPanel *m_identity;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_go;
    QPointer<Login> m_login;
    std::optional<LoginResult> m_result;
    QString m_resultRegistry;
    QUrl m_resultAddress;
};

} // namespace Tokendesk
