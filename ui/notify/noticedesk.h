// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/noticeplanner.h"
#include "ui/context.h"
#include <QObject>
#include <QTimer>

namespace Tokendesk {

/// Says in time what ends: asks the planner when the lists have changed and when the planner said to, remembers what
/// was told and answered, and keeps the last fifty for the bell.
class NoticeDesk : public QObject {
    Q_OBJECT
public:
    struct Told {
        QString text; ///< As it was shown; names made plain.
        QDateTime when;
        QList<TokenId> tokens;
        bool isRead = false;

        bool operator==(const Told &) const = default;
    };
    static constexpr int most = 50;

    explicit NoticeDesk(const Context &context, QObject *parent = nullptr);

    const QList<Told> &told() const; ///< The latest first.
    int unread() const;
    void markRead();
    bool clockIsWrong() const;

    void snooze(const QList<TokenId> &tokens); ///< For three days.
    void handle(const QList<TokenId> &tokens); ///< Nothing more about this end of theirs.
    /// Asks the planner now.
    void look();

signals:
    void noticed(const QString &text); ///< A new one, for the tray.
    void changed();

private:
    void lookSoon();
    QString textOf(const PlannedNotice &notice) const;
    void tell(const PlannedNotice &notice);
    void save();
    QList<EndingToken> ending() const;
    void answer(const QList<TokenId> &tokens);

    Context m_context;
    NoticeHistory m_history;
    QList<Told> m_told;
    QTimer m_soon;
    QTimer m_next;
    bool m_clockIsWrong = false;
};

} // namespace Tokendesk
