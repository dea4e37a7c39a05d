// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/revocation.h"
#include "ui/context.h"
#include "ui/parts/messagebar.h"

namespace Tokendesk {
class CountdownBar;

/// One Revocation above the table: "Revoking 3 tokens in 6 s – Undo · Now", then how far it is, then what went wrong.
/// Goes away by itself when all went well.
class RevocationBar : public MessageBar {
    Q_OBJECT
public:
    RevocationBar(const Context &context, Revocation *revocation, QWidget *parent = nullptr);

    Revocation *revocation() const;

signals:
    void said(const QString &text); ///< For the foot of the window.
    void finished(); ///< There is nothing left to show.

private:
    void follow();
    void showWaiting();
    void showRunning();
    void showPaused();
    void showEnd();
    QString words() const;
    QString subject() const;
    QPushButton *button(const QString &text, const char *name);
    void addCountdown();
    void addResults();
    void addSignIn();

    Context m_context;
    Revocation *m_revocation;
    CountdownBar *m_countdown = nullptr;
    std::optional<Revocation::Phase> m_shown;
};

} // namespace Tokendesk
