// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenmaking.h"
#include "app/base/killpoint.h"
#include "app/state/vaultswitch.h"
#include <QUuid>

namespace Tokendesk {

TokenMaking::TokenMaking(AccountBook *accounts, VaultSwitch *vaults, Store *store, const Clock *clock,
    const AccountId &account, const TokenWish &wish, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_vault(vaults->current()), m_store(store), m_wish(wish),
      m_inMemory(vaults->isMemoryOnly())
{
    m_making.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_making.account = account;
    m_making.name = wish.name;
    m_making.started = clock->now();
    m_making.key = Vault::newKey();
}

const Making &TokenMaking::making() const
{
    return m_making;
}

bool TokenMaking::isInMemory() const
{
    return m_inMemory;
}

void TokenMaking::start()
{
    whenAnswered(this, m_vault->probe(), [this](const Result<void> &probed) {
        if (probed)
            fetchCredentials();
        else
            refuse(probed.error());
    });
}

void TokenMaking::fetchCredentials()
{
    whenAnswered(this, m_accounts->credentials(m_making.account), [this](const Result<Credentials> &credentials) {
        if (!credentials)
            return refuse(credentials.error());
        whenAnswered(this, m_store->openMaking(m_making), [this, mine = *credentials](const Result<void> &written) {
            if (!written)
                return refuse(written.error()); // no journal, no token
            killPoint("journalled");
            post(mine);
        });
    });
}

void TokenMaking::post(const Credentials &credentials)
{
    const auto create = [wish = m_wish](Registry *registry, const Credentials &mine) {
        return registry->create(mine, wish);
    };
    whenAnswered(this, m_accounts->ask<CreatedToken>(m_making.account, credentials, create),
        [this](const Result<CreatedToken> &created) { readAnswer(created); });
    killPoint("sent");
}

void TokenMaking::readAnswer(const Result<CreatedToken> &answer)
{
    killPoint("answered");
    if (!answer)
        return refuse(answer.error());
    CreatedToken created = *answer;
    created.token.id.account = m_making.account;
    m_making.tokenId = created.token.id.id;
    // Before the vault: a crash between the two must still know which token it is about.
    whenAnswered(this, m_store->markAnswered(m_making.id, m_making.tokenId),
        [this, created](const Result<void> &) { keep(created); });
}

void TokenMaking::keep(const CreatedToken &created)
{
    killPoint("answer journalled");
    whenAnswered(this, m_vault->keep(m_making.key, created.secret), [this, created](const Result<void> &kept) {
        if (!kept)
            return end(created, kept.error());
        killPoint("kept");
        finishStored(created);
    });
}

void TokenMaking::finishStored(const CreatedToken &created)
{
    const TokenId id = created.token.id;
    const Answer<void> noted
        = m_inMemory ? m_store->closeMaking(m_making.id) : m_store->markStored(m_making.id, id, m_making.key);
    whenAnswered(this, noted, [this, created](const Result<void> &done) {
        killPoint("stored");
        end(created, done ? std::nullopt : std::optional(done.error()));
    });
}

void TokenMaking::end(const CreatedToken &created, const std::optional<Error> &problem)
{
    CreatedToken result = created;
    result.token.secretStored = !problem;
    emit made(result, problem);
    deleteLater();
}

void TokenMaking::refuse(const Error &error)
{
    if (!error.mayHaveArrived)
        m_store->closeMaking(m_making.id);
    emit failed(error);
    deleteLater();
}

} // namespace Tokendesk
