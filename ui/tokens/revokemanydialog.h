// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/revokerisk.h"
#include "ui/context.h"
#include <QDialog>

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;
class ReasonField;
class RevokeList;

/// Asks before many tokens are revoked: those that were selected, or those that a rule names. What the rule finds is
/// always shown first; nothing is sent from here.
class RevokeManyDialog : public QDialog {
    Q_OBJECT
public:
    RevokeManyDialog(const Context &context, const QList<TokenId> &tokens, QWidget *parent = nullptr);
    /// By rule, within the account; an empty one: all accounts.
    RevokeManyDialog(const Context &context, const AccountId &account, QWidget *parent = nullptr);

signals:
    void confirmed(const QList<Tokendesk::TokenId> &tokens, const QString &reason);

private:
    void build(const QString &heading, QVBoxLayout *rule);
    QVBoxLayout *buildRule();
    void findByRule();
    void showTokens(const QList<TokenId> &tokens);
    void showChoice();

    Context m_context;
    AccountId m_account;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_days = nullptr;
    RevokeList *m_list;
    ReasonField *m_reason = nullptr;
    PlainLabel *m_summary;
    QPushButton *m_keep;
    QPushButton *m_go;
};

} // namespace Tokendesk
