// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/settings/settingspage.h"

namespace Tokendesk {
class MessageBar;

/// Where things are on this computer, carrying settings to another one, and leaving nothing behind.
class DataPage : public SettingsPage {
    Q_OBJECT
public:
    explicit DataPage(const Context &context, QWidget *parent = nullptr);

    void exportTo(const QString &file);
    void importFrom(const QString &file);

signals:
    void everythingRemoved();

private:
    void addPlaces();
    void addTransfer();
    void addRemoval();
    void chooseExport();
    void chooseImport();

    Context m_context;
    MessageBar *m_bar;
};

} // namespace Tokendesk
