// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/base/clock.h"
#include "app/domain/journalrow.h"
#include "app/domain/localfacts.h"
#include "app/domain/token.h"
#include <QList>
#include <QObject>
#include <optional>

namespace Tokendesk {
class AccountBook;
class Store;
class TokenTable;

/// What this program did, in the order in which it did it. Told by the books and by the windows at the one place where
/// each thing happens; read by the audit and by a token's history. What belongs to an account that lives only until we
/// quit is kept as long as that.
class JournalBook : public QObject {
    Q_OBJECT
public:
    JournalBook(const AccountBook *accounts, Store *store, const Clock *clock, QObject *parent = nullptr);

    /// Written down now; what the row does not say of the account is added. Error kind: Storage.
    Answer<JournalRow> record(const JournalRow &row);

    /// The latest first; before: only those with a smaller number, 0 for all. Rows in memory come with the first call.
    Answer<QList<JournalRow>> rows(qint64 before = 0, int most = 1000);
    /// What was done with one token, the latest first, at most 200.
    Answer<QList<TokenEvent>> history(const TokenId &token);
    /// The first row that is not as it was written.
    Answer<std::optional<JournalFlaw>> verify();

signals:
    void recorded(const Tokendesk::JournalRow &row); ///< It is in the file, or in memory; it has its number and time.
    void recordFailed(const Tokendesk::Error &error); ///< What was done is done; only its row is missing.

private:
    bool isKept(const AccountId &account) const;
    Answer<JournalRow> write(JournalRow row, bool isKept);

    const AccountBook *m_accounts;
    Store *m_store;
    const Clock *m_clock;
    QList<JournalRow> m_unkept; ///< The latest first.
};

} // namespace Tokendesk
