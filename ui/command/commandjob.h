// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/domain/account.h"
#include "app/domain/token.h"
#include "ui/command/commandchoice.h"
#include <QObject>
#include <optional>

namespace Tokendesk {
class Desk;

/// Carries one command out, on a desk that asks no registry by itself. Ends with finished(), once.
///
///     open the desk -> which account -> its secret (get, run), or its registry (list, whoami) -> words, exit code
///
/// run itself happens afterwards, when nothing of ours is left in memory: secret() then is what it needs.
class CommandJob : public QObject {
    Q_OBJECT
public:
    /// What run gives to its command.
    struct Found {
        QString registryId;
        QUrl address;
        Secret secret;
    };

    CommandJob(Desk *desk, const CommandOrder &order, QObject *parent = nullptr);
    void start();
    const std::optional<Found> &found() const;

signals:
    void finished(int exitCode);

private:
    void begin();

    void unlockThenFetch();
    void fetch();
    void take(const Account &account, const Result<Secret> &secret);
    void writeSecret(const Secret &secret);
    void list();
    void tellList(const QList<Account> &accounts);
    void whoami();
    void status();

    void fail(int exitCode, const QString &text);
    void failBecause(const Error &error, const Account &account);
    void end(int exitCode);

    Desk *m_desk;
    CommandOrder m_order;
    CommandChoice m_choice;
    std::optional<Found> m_found;
    bool m_over = false;
};

/// The exit code that stands for an error.
int exitCodeOf(const Error &error);

} // namespace Tokendesk
