// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/revocation.h"
#include "ui/context.h"
#include <QWidget>
#include <functional>

class QShortcut;
class QVBoxLayout;

namespace Tokendesk {
class RevocationBar;

/// The revocations that are under way, one bar each above the table. Esc undoes what has not begun.
class Revocations : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds grace{6};

    explicit Revocations(const Context &context, QWidget *parent = nullptr);

    /// The network is asked after the grace time, or when another one begins. reason: for the journal.
    void begin(const QList<TokenId> &tokens, const QString &reason = {});
    bool isWaiting() const;
    void undo();
    /// Asks what to do with what has not begun, and then calls goOn; not at all if the person changes their mind.
    /// Calls it at once if nothing waits.
    void askBeforeClosing(const std::function<void()> &goOn);

signals:
    void said(const QString &text);

private:
    Revocation *waiting() const;
    void follow();

    Context m_context;
    QVBoxLayout *m_column;
    QList<RevocationBar *> m_bars;
    QShortcut *m_escape;
    bool m_asking = false;
};

} // namespace Tokendesk
