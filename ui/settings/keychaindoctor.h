// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class MessageBar;

/// Looks at the keychain: who it is, whether it works and how fast, and what to do if not.
class KeychainDoctor : public QDialog {
    Q_OBJECT
public:
    explicit KeychainDoctor(const Context &context, QWidget *parent = nullptr);

private:
    void check();
    void showFinding();
    void unlock();
    void copyReport();

    Context m_context;
    MessageBar *m_bar;
    QVBoxLayout *m_facts;
    QPushButton *m_unlock;
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace Tokendesk
