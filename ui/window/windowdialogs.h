// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include "ui/window/windowactions.h"
#include <QObject>

namespace Tokendesk {

/// Opens what stands on top of the main window and is about the program itself.
class WindowDialogs : public QObject {
    Q_OBJECT
public:
    WindowDialogs(const Context &context, QWidget *window);

    void serve(const WindowActions &actions);
    void openSettings(int page = 0);
    int settingsPage() const; ///< -1: the settings are not open.
    void openDoctor();
    void import(const QStringList &files = {}); ///< Looks into these too.
    void welcome();
    void about();

signals:
    void addAccountRequested();
    void rotateRequested(const Tokendesk::TokenId &token);
    void quitRequested(); ///< At once: nothing of ours is left.

private:
    Context m_context;
    QWidget *m_window;
};

} // namespace Tokendesk
