// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include "ui/context.h"
#include <QDialog>

class QPushButton;

namespace Tokendesk {
class CreateForm;
class MessageBar;
class PlainLabel;
class StatusPill;

/// Makes a token: account, name, rights, end. What is typed stays when the registry refuses.
class CreateTokenDialog : public QDialog {
    Q_OBJECT
public:
    CreateTokenDialog(const Context &context, const AccountId &account, QWidget *parent = nullptr);
    /// Clones: see CreateForm.
    void startFrom(const TokenId &token);
    /// The new token takes this one's place: the same name, rights and life.
    void replace(const TokenId &token);
    void reject() override;

signals:
    void made(const Tokendesk::CreatedToken &created, const std::optional<Tokendesk::Error> &storeProblem);

private:
    void showSummary();
    void create(bool unrestricted);
    void showFailure(const Error &error);
    void offerSignIn(const QString &reason);
    void offerWithoutScopes(const Error &error);
    void offerMemory(const Error &error);
    void offerUnlock(const Error &error);
    void setBusy(bool busy);

    Context m_context;
    MessageBar *m_bar;
    CreateForm *m_form;
    StatusPill *m_risk;
    PlainLabel *m_summary;
    QPushButton *m_cancel;
    QPushButton *m_create;
    PlainLabel *m_heading = nullptr;
    PlainLabel *m_intro;
    TokenId m_replaced;
    bool m_busy = false;
};

} // namespace Tokendesk
