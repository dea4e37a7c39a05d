// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QObject>
#include <memory>

namespace Tokendesk {
class Bell;
class DesktopQuiet;
class NoticeDesk;
class QuickCopy;
class TokenCopier;
class Tray;
class TrayBackend;

/// What stands for a main window outside of it: tray icon, notices, quick copy.
class WindowTray : public QObject {
    Q_OBJECT
public:
    WindowTray(const Context &context, TokenCopier *copier, const QWidget *window);
    ~WindowTray() override;

    /// The tray and what it tells, after the first paint. Takes the backend over; the system's own if there is none.
    void start(TrayBackend *backend = nullptr);
    Bell *makeBell(); ///< For the caller, after start().
    NoticeDesk *notices() const; ///< Null until start().
    bool isThere() const; ///< The tray.
    void openQuickCopy(); ///< In the middle of the screen.

signals:
    void appeared(); ///< A tray that was late.
    void windowRequested();
    void endingRequested();
    void tokenRequested(const Tokendesk::TokenId &token);
    void quitRequested();
    void clockFoundWrong();

private:
    void tellNotice(const QString &text);
    QuickCopy *quickCopy(); ///< Built when it is first asked for.

    Context m_context;
    TokenCopier *m_copier;
    const QWidget *m_window;
    Tray *m_tray = nullptr;
    NoticeDesk *m_notices = nullptr;
    DesktopQuiet *m_quiet;
    std::unique_ptr<QuickCopy> m_quick;
    bool m_clockIsWrong = false;
};

} // namespace Tokendesk
