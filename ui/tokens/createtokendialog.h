// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include "ui/context.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class ExpiryChooser;
class FieldBlock;
class MessageBar;
class PlainLabel;
class ScopePicker;

/// Makes a token: account, name, rights, end. What is typed stays when the registry refuses.
class CreateTokenDialog : public QDialog {
    Q_OBJECT
public:
    CreateTokenDialog(const Context &context, const AccountId &account, QWidget *parent = nullptr);
    void reject() override;

signals:
    void made(const Tokendesk::CreatedToken &created, const std::optional<Tokendesk::Error> &storeProblem);

private:
    void buildFields(QVBoxLayout *content);
    void buildForAccount();
    AccountId account() const;
    const RegistryProfile *profile() const;
    QString nameProblem() const;
    void checkName();
    void showSummary();
    TokenWish wish() const;
    void create(bool unrestricted);
    void showFailure(const Error &error);
    void offerWithoutScopes(const Error &error);
    void offerMemory(const Error &error);
    void offerUnlock(const Error &error);
    void setBusy(bool busy);

    Context m_context;
    MessageBar *m_bar;
    QComboBox *m_account;
    QLineEdit *m_name;
    FieldBlock *m_nameBlock;
    QVBoxLayout *m_perAccount;
    QWidget *m_perAccountBox = nullptr;
    ScopePicker *m_scopes = nullptr;
    ExpiryChooser *m_expiry = nullptr;
    PlainLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_create;
    bool m_busy = false;
    bool m_nameTouched = false;
};

} // namespace Tokendesk
