// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/whoami.h"
#include "ui/context.h"
#include <QDialog>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;
class StatusPill;

/// Who one is at a registry, by its own word: asked when it opens and whenever wanted. Each outcome has its sentence
/// and the one button that helps.
class WhoAmIDialog : public QDialog {
    Q_OBJECT
public:
    /// Without an account it says how to get one.
    WhoAmIDialog(const Context &context, const AccountId &account, QWidget *parent = nullptr);

signals:
    void signInAgainRequested(const QString &account);
    void addAccountRequested();

private:
    void ask();
    void show(const WhoAmI &answer);
    void showFacts(const WhoAmI &answer);
    void showAsking(bool asking);
    void help();

    Context m_context;
    AccountId m_account;
    WhoAmI::Outcome m_outcome = WhoAmI::Outcome::NoAccount;
    StatusPill *m_state;
    PlainLabel *m_sentence;
    QVBoxLayout *m_place; // of the facts
    QWidget *m_facts = nullptr;
    QPushButton *m_help;
    QPushButton *m_close;
};

} // namespace Tokendesk
