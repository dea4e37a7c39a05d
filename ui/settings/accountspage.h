// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/settings/settingspage.h"

class QVBoxLayout;

namespace Tokendesk {

/// Who is signed in where, and the ways in and out.
class AccountsPage : public SettingsPage {
    Q_OBJECT
public:
    explicit AccountsPage(const Context &context, QWidget *parent = nullptr);

signals:
    void added(const QString &account);

private:
    void list();
    void add();
    void signOut(const QString &account);

    Context m_context;
    QVBoxLayout *m_list;
};

} // namespace Tokendesk
