// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/settings/settingspage.h"

class QVBoxLayout;

namespace Tokendesk {

/// The way to the registries: proxy, and authorities that are trusted for one of them.
class NetworkPage : public SettingsPage {
    Q_OBJECT
public:
    explicit NetworkPage(const Context &context, QWidget *parent = nullptr);

private:
    void list();
    void add();
    void remove(const OwnAuthority &authority);

    Context m_context;
    QVBoxLayout *m_list;
};

} // namespace Tokendesk
