// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include "ui/context.h"
#include <QDialog>
#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace Tokendesk {
class BrowserWaitPanel;
class FieldBlock;
class MessageBar;
class PlainLabel;
class SecretEdit;
class SegmentedButtons;

/// Adds an account: which registry, how to sign in, who that is - and only then it is saved.
class AddAccountDialog : public QDialog {
    Q_OBJECT
public:
    /// What is to be chosen already: for "sign in again" and for the demonstration.
    struct Preset {
        QString registryId;
        QString address;
        QString user;
        QString password; ///< Only ever the demonstration's, which is printed anyway.
    };
    explicit AddAccountDialog(const Context &context, const Preset &preset = {}, QWidget *parent = nullptr);

signals:
    void added(const QString &account);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildChoice(const Preset &preset);
    QWidget *buildWays(const Preset &preset);
    QWidget *buildPasswordWay(const Preset &preset);
    QWidget *buildPasteWay();
    QWidget *buildIdentity();
    void buildButtons();

    const RegistryProfile *profile() const;
    void chooseRegistry();
    void chooseWay();
    LoginFacts::Flow way() const;
    void recognise();
    std::optional<QUrl> checkedAddress();
    void signIn();
    Login *newLogin(Registry *registry);
    void showResult(const LoginResult &result);
    void showFailure(const Error &error);
    void setBusy(bool busy);
    void save();
    void backToChoice();

    Context m_context;
    QStackedWidget *m_pages;
    MessageBar *m_bar;
    QComboBox *m_registry;
    QLineEdit *m_address;
    FieldBlock *m_addressBlock;
    SegmentedButtons *m_ways;
    QList<LoginFacts::Flow> m_flows;
    QStackedWidget *m_wayPages;
    QLineEdit *m_user;
    SecretEdit *m_password;
    SecretEdit *m_token;
    FieldBlock *m_tokenBlock;
    BrowserWaitPanel *m_wait;
    PlainLabel *m_identityName;
    PlainLabel *m_identityMail;
    PlainLabel *m_identityPlace;
    PlainLabel *m_identityKept;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_go;
    QPointer<Login> m_login;
    std::optional<LoginResult> m_result;
    QUrl m_resultAddress;
};

} // namespace Tokendesk
