// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/settings/settingspage.h"

namespace Tokendesk {

/// Clipboard, revealing, locking, and where the secrets live.
class SecurityPage : public SettingsPage {
    Q_OBJECT
public:
    explicit SecurityPage(const Context &context, QWidget *parent = nullptr);

signals:
    void doctorRequested();

private:
    void addClipboard();
    void addLock();
    void addKeychain(const Context &context);
};

} // namespace Tokendesk
