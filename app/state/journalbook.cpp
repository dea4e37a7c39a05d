// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/journalbook.h"
#include "app/state/accountbook.h"

namespace Tokendesk {

namespace {

constexpr int longestHistory = 200;

QList<TokenEvent> eventsFrom(const QList<JournalRow> &rows)
{
    QList<TokenEvent> events;
    for (const JournalRow &row : rows)
        events.append({row.action, row.time, row.detail});
    return events;
}

} // namespace

JournalBook::JournalBook(const AccountBook *accounts, Store *store, const Clock *clock, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_store(store), m_clock(clock)
{
    const auto follow = [this](JournalAction action) {
        return [this, action](const Account &account) {
            write({.action = action, .account = account.id, .accountName = account.identity.shown()},
                !account.inMemoryOnly);
        };
    };
    connect(m_accounts, &AccountBook::signedIn, this, follow(JournalAction::SignedIn));
    connect(m_accounts, &AccountBook::signedOut, this, follow(JournalAction::SignedOut));
}

/// What belongs to an account that is not saved would be left behind in the file.
bool JournalBook::isKept(const AccountId &account) const
{
    const Account *known = m_accounts->account(account);
    return account.isEmpty() || (known && !known->inMemoryOnly);
}

Answer<JournalRow> JournalBook::record(const JournalRow &row)
{
    JournalRow whole = row;
    const Account *account = m_accounts->account(row.account);
    if (account && whole.accountName.isEmpty())
        whole.accountName = account->identity.shown();
    return write(whole, isKept(row.account));
}

Answer<JournalRow> JournalBook::write(JournalRow row, bool isKept)
{
    if (!row.time.isValid())
        row.time = m_clock->now();
    if (!isKept) {
        m_unkept.prepend(row);
        emit recorded(row);
        return answered<JournalRow>(row);
    }
    const Answer<JournalRow> answer = m_store->addJournalRow(row);
    whenAnswered(this, answer, [this](const Result<JournalRow> &written) {
        if (written)
            emit recorded(*written);
        else
            emit recordFailed(written.error());
    });
    return answer;
}

Answer<QList<JournalRow>> JournalBook::rows(qint64 before, int most)
{
    return thenAsk<QList<JournalRow>>(this, m_store->journalRows(before, most),
        [unkept = before == 0 ? m_unkept : QList<JournalRow>()](const Result<QList<JournalRow>> &rows) {
            return answered<QList<JournalRow>>(rows ? Result<QList<JournalRow>>(unkept + *rows) : rows);
        });
}

Answer<QList<TokenEvent>> JournalBook::history(const TokenId &token)
{
    if (!isKept(token.account)) {
        QList<JournalRow> own;
        for (const JournalRow &row : std::as_const(m_unkept)) {
            if (row.account == token.account && row.target == token.id)
                own.append(row);
        }
        return answered<QList<TokenEvent>>(eventsFrom(own));
    }
    return thenAsk<QList<TokenEvent>>(
        this, m_store->journalRowsOf(token, longestHistory), [](const Result<QList<JournalRow>> &rows) {
            return answered<QList<TokenEvent>>(
                rows ? Result<QList<TokenEvent>>(eventsFrom(*rows)) : failure(rows.error()));
        });
}

Answer<std::optional<JournalFlaw>> JournalBook::verify()
{
    return m_store->verifyJournal();
}

} // namespace Tokendesk
