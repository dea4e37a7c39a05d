// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/settings/settingspage.h"

class QCheckBox;

namespace Tokendesk {
class MessageBar;

/// How the program starts and what closing its window means.
class GeneralPage : public SettingsPage {
    Q_OBJECT
public:
    explicit GeneralPage(const Context &context, QWidget *parent = nullptr);

private:
    void setAutostart(bool on);
    void showAutostart();

    Context m_context;
    QCheckBox *m_autostart;
    SettingRow *m_hidden;
    MessageBar *m_bar;
};

} // namespace Tokendesk
