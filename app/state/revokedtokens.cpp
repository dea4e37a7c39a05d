// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/revokedtokens.h"
#include "app/state/accountbook.h"
#include "app/state/accountrefresh.h"
#include "app/state/journalbook.h"
#include "app/state/keptsecrets.h"
#include "app/state/notebook.h"
#include "app/state/openmakings.h"
#include "app/state/accountlists.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

RevokedTokens::RevokedTokens(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
}

Answer<void> RevokedTokens::revoke(const TokenId &token)
{
    Asked<void> asked;
    whenAnswered(this, request(token), [this, token, asked](const Result<void> &done) {
        if (!done)
            return asked.finish(failure(done.error()));
        whenAnswered(
            this, prove(token.account, {token}), [token, asked](const Result<QHash<TokenId, Error>> &problems) {
                if (!problems)
                    asked.finish(
                        failure(Error{.kind = Error::Kind::OutcomeUnknown, .detail = problems.error().detail}));
                else if (problems->contains(token))
                    asked.finish(failure(problems->value(token)));
                else
                    asked.finish({});
            });
    });
    return asked.answer();
}

void RevokedTokens::setReason(const TokenId &token, const QString &reason)
{
    m_leaving[token].reason = reason;
}

Answer<void> RevokedTokens::request(const TokenId &token)
{
    Asked<void> asked;
    whenAnswered(this, m_parts.accounts->credentials(token.account),
        [this, token, asked](const Result<Credentials> &credentials) {
            if (!credentials)
                return asked.finish(failure(credentials.error()));
            const auto row = m_parts.table->row(token);
            const QString organisation = row ? m_parts.table->organisation(*row) : QString();
            const auto revoke = [id = token.id, organisation](Registry *registry, const Credentials &mine) {
                return registry->revoke(mine, id, organisation);
            };
            const Answer<void> done = m_parts.accounts->ask<void>(token.account, *credentials, revoke);
            whenAnswered(this, done, [asked](const Result<void> &revoked) {
                // "Not found" is what the second of two tries hears: the list decides.
                const bool mayBeGone
                    = revoked || revoked.error().kind == Error::Kind::NotFound || revoked.error().mayHaveArrived;
                asked.finish(mayBeGone ? Result<void>() : revoked);
            });
        });
    return asked.answer();
}

/// Nothing is called revoked that the registry still lists.
Answer<QHash<TokenId, Error>> RevokedTokens::prove(const AccountId &account, const QList<TokenId> &tokens)
{
    Asked<QHash<TokenId, Error>> asked;
    auto *proof = new AccountRefresh(m_parts.accounts, account, this);
    const auto read = [this, proof, account, tokens, asked, begun = m_parts.lists->beginning(account)](
                          const std::optional<Error> &error) {
        if (error) {
            const bool mustWait = error->kind == Error::Kind::TooManyRequests;
            return asked.finish(
                failure(mustWait ? *error : Error{.kind = Error::Kind::OutcomeUnknown, .detail = error->detail}));
        }
        const QList<Token> list = proof->tokens();
        QSet<TokenId> listed;
        for (const Token &token : list)
            listed.insert(token.id);
        QHash<TokenId, Error> problems;
        QList<TokenId> gone;
        for (const TokenId &token : tokens) {
            if (listed.contains(token))
                problems.insert(token, Error{.kind = Error::Kind::Rejected});
            else
                gone.append(token);
        }
        // Before the list is searched: without the token in it nothing would tell which making it was.
        for (const TokenId &token : std::as_const(gone))
            close(token);
        const bool outdated = m_parts.lists->isOutdated(account, begun);
        if (!outdated)
            m_parts.lists->take(account, list, begun.time);
        forgetAll(gone, problems, asked);
        if (outdated)
            m_parts.lists->refresh(account);
    };
    connect(proof, &AccountRefresh::finished, this, read);
    return asked.answer();
}

/// Keeps its names for the journal: the next list does not have it.
void RevokedTokens::close(const TokenId &token)
{
    if (const auto row = m_parts.table->row(token)) {
        m_leaving[token].targetName = m_parts.table->name(*row);
        m_leaving[token].prefix = m_parts.table->prefix(*row);
    }
    m_parts.openMakings->closeFor(token);
}

void RevokedTokens::forgetAll(
    const QList<TokenId> &gone, const QHash<TokenId, Error> &problems, const Asked<QHash<TokenId, Error>> &asked)
{
    if (gone.isEmpty())
        return asked.finish(problems);
    const auto found = std::make_shared<QHash<TokenId, Error>>(problems);
    const auto left = std::make_shared<qsizetype>(gone.size());
    for (const TokenId &token : gone) {
        whenAnswered(this, forget(token), [token, found, left, asked](const Result<void> &forgotten) {
            if (!forgotten)
                found->insert(token, forgotten.error());
            if (--*left == 0)
                asked.finish(*found);
        });
    }
}

Answer<void> RevokedTokens::forget(const TokenId &token)
{
    m_parts.lists->noteDeed(token.account);
    JournalRow row = m_leaving.take(token);
    row.action = JournalAction::Revoked;
    row.account = token.account;
    row.target = token.id;
    m_parts.journal->record(row);
    m_parts.table->remove(token);
    m_parts.notes->forget(token);
    emit gone(token);
    emit m_parts.notes->historyChanged(token);
    return m_parts.secrets->forget(token);
}

} // namespace Tokendesk
