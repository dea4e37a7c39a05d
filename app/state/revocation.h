// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/domain/token.h"
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <optional>

namespace Tokendesk {
class TokenBook;

/// Revokes tokens, one or many: first a while in which nothing has happened yet and everything can be undone, then one
/// call after the other, then one look at each registry's list that proves it.
///
///     Waiting --undo()--> Over (undone)
///        |  ^ hold(), resume()
///        v
///     Running <--> Paused (the registry asked to wait)
///        v
///      Over --retry()--> Running
///
/// Shown by RevocationBar. The table knows which rows are under way.
class Revocation : public QObject {
    Q_OBJECT
public:
    enum class Phase { Waiting, Held, Running, Paused, Over };
    struct Entry {
        enum class State {
            Open, ///< Nothing was sent for it.
            Asked, ///< The registry was asked; the list has not proved it yet.
            Revoked,
            Failed, ///< Still valid, or its copy could not be deleted: see error and isGone.
            Unknown ///< The registry may have done it, but could not be asked.
        };
        TokenId token;
        QString name;
        State state = State::Open;
        std::optional<Error> error;
        bool isGone = false; ///< The registry lists it no more.
    };

    Revocation(TokenBook *tokens, const QList<TokenId> &wanted, QObject *parent = nullptr);
    ~Revocation() override;

    Phase phase() const;
    const QList<Entry> &entries() const;
    int count(Entry::State state) const;
    bool wasUndone() const;
    std::chrono::milliseconds remaining() const; ///< Until it begins, or goes on after a pause.

    void setReason(const QString &reason); ///< Why, for the journal; may be empty.
    void wait(std::chrono::milliseconds grace);
    void hold(); ///< Nothing begins until resume(), which gives the whole time again.
    void resume();
    void undo(); ///< Only before it has begun.
    void startNow();
    void stop(); ///< Asks for no more; what was asked is still proved.
    void retry(); ///< What failed or is unknown.

signals:
    void changed();
    void over();

private:
    void goOn();
    void ask(int index);
    void prove();
    void takeProof(const AccountId &account, const QHash<TokenId, Error> &problems);
    void pause(const Error &error);
    void end();
    void mark(bool underWay);
    void setPhase(Phase phase);

    TokenBook *m_tokens;
    QList<Entry> m_entries;
    QString m_reason;
    Phase m_phase = Phase::Waiting;
    std::chrono::milliseconds m_grace{0};
    QDeadlineTimer m_deadline;
    QTimer m_timer;
    bool m_undone = false;
    bool m_stopped = false;
};

} // namespace Tokendesk
