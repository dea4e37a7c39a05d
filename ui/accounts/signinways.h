// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include "app/registry/profilebook.h"
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace Tokendesk {
class FieldBlock;
class PlainLabel;
class SecretEdit;
class SegmentedButtons;

/// How to sign in: the ways that a registry has, each with what it needs to know beforehand.
class SignInWays : public QWidget {
    Q_OBJECT
public:
    explicit SignInWays(const ProfileBook *profiles, QWidget *parent = nullptr);

    void showFor(const RegistryProfile &profile);
    std::optional<LoginFacts> way() const; ///< Nothing if the registry has none.
    bool opensBrowser() const;
    QString goText() const; ///< What the button that begins it says.
    bool isFilled(); ///< Otherwise the field that is missing says so.
    Login *newLogin(Registry *registry, QObject *parent); ///< Takes secrets out of the fields.
    void setUser(const QString &user, const QString &password);
    void focusPassword();

signals:
    void wayChanged();
    /// What is being pasted belongs to this registry.
    void recognised(const QString &registryId);

private:
    enum Form { PasswordForm, BrowserForm, PasteForm };
    QWidget *buildPasswordForm();
    QWidget *buildPasteForm();
    void chooseWay();
    void recognise();
    void showKind(const ProfileBook::Match &match);

    const ProfileBook *m_profiles;
    QList<LoginFacts> m_logins;
    QVBoxLayout *m_place;
    FieldBlock *m_waysBlock = nullptr;
    SegmentedButtons *m_ways = nullptr;
    QStackedWidget *m_forms;
    QLineEdit *m_user;
    FieldBlock *m_userBlock;
    SecretEdit *m_password;
    FieldBlock *m_passwordBlock;
    SecretEdit *m_token;
    FieldBlock *m_tokenBlock;
    PlainLabel *m_browserHint;
};

} // namespace Tokendesk
