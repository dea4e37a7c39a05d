// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/credentialmove.h"
#include "app/base/killpoint.h"
#include "app/import/plainfiles.h"
#include "app/base/worker.h"
#include "app/registry/profilebook.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "app/vault/vault.h"
#include <QUuid>

namespace Tokendesk {

CredentialMove::CredentialMove(const ImportParts &parts, const CredentialFind &find, Way way, QObject *parent)
    : QObject(parent), m_parts(parts), m_find(find), m_way(way)
{
    m_record.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_record.time = parts.clock->now();
    m_record.path = find.file.target;
    m_record.registryId = find.registryId;
    m_record.isJson = find.form == CredentialFind::Form::Json;
    m_record.mode = find.file.mode;
}

const CredentialFind &CredentialMove::find() const
{
    return m_find;
}

bool CredentialMove::rewrites() const
{
    return m_way == Way::TakeOut && m_find.isMovable();
}

void CredentialMove::start()
{
    const RegistryProfile *profile = m_parts.profiles->profile(m_find.registryId);
    if (!profile)
        return fail({.kind = Error::Kind::NotOffered});
    // What is gone when we quit is no place to move anything to.
    if (m_parts.vaults->isMemoryOnly())
        return fail({.kind = Error::Kind::VaultMissing});
    m_registry = m_parts.accounts->newRegistry(*profile, m_find.address, this);
    if (m_find.place == CredentialFind::Place::Environment)
        return prove();
    const CredentialFind find = m_find;
    const auto plan = inBackground<MoveText::Plan>([find]() -> Result<MoveText::Plan> {
        auto text = PlainFiles::read(find.file.target);
        if (!text)
            return failure(Error::Kind::Storage, text.error().detail);
        const bool same = PlainFiles::hashOf(*text) == find.textHash;
        const MoveText::Plan plan = same ? MoveText::takeOut(*text, find) : MoveText::Plan();
        wipe(*text);
        return same ? Result<MoveText::Plan>(plan) : failure(Error::Kind::OutcomeUnknown);
    });
    whenAnswered(this, plan, [this](const Result<MoveText::Plan> &made) {
        if (made && rewrites())
            journal(*made);
        else if (made)
            prove();
        else if (made.error().kind == Error::Kind::OutcomeUnknown)
            end({.end = End::Changed});
        else
            fail(made.error());
    });
}

void CredentialMove::journal(const MoveText::Plan &plan)
{
    m_plan = plan;
    m_record.cuts = plan.cuts;
    for (FileMove::Cut &cut : m_record.cuts)
        cut.secret = Vault::newKey();
    m_record.fileGone = plan.fileGoes;
    m_record.textAfter = PlainFiles::hashOf(plan.after);
    whenAnswered(this, m_parts.store->saveMove(m_record), [this](const Result<void> &written) {
        if (!written)
            return fail(written.error());
        m_isJournalled = true;
        killPoint("import journalled");
        keepNext(0);
    });
}

/// For undoing: the account's own copy may be replaced by another sign-in.
void CredentialMove::keepNext(qsizetype index)
{
    if (index == m_record.cuts.size()) {
        killPoint("import kept");
        return prove();
    }
    Vault *vault = m_parts.vaults->keychain();
    const VaultKey key = m_record.cuts.at(index).secret;
    const Secret secret = m_plan.secrets.at(index);
    whenAnswered(this, vault->keep(key, secret), [this, vault, key, secret, index](const Result<void> &kept) {
        if (!kept)
            return fail(kept.error());
        whenAnswered(this, vault->fetch(key), [this, secret, index](const Result<Secret> &read) {
            if (!read)
                return fail(read.error());
            if (!read->sameAs(secret))
                return fail({.kind = Error::Kind::VaultFailed});
            keepNext(index + 1);
        });
    });
}

void CredentialMove::prove()
{
    whenAnswered(
        this, m_registry->whoami({.token = m_find.secret, .session = {}}), [this](const Result<Identity> &identity) {
            if (!identity)
                return fail(identity.error());
            killPoint("import proved");
            settle(*identity);
        });
}

void CredentialMove::settle(const Identity &identity)
{
    m_identity = identity;
    const Account *known = m_parts.accounts->accountOf(m_find.registryId, m_find.address, identity);
    if (!known || known->tokenKey.isEmpty())
        return add();
    whenAnswered(this, m_parts.accounts->credentials(known->id),
        [this, account = *known](const Result<Credentials> &credentials) {
            if (credentials)
                compare(account, *credentials);
            else if (credentials.error().kind == Error::Kind::SecretMissing)
                add();
            else
                fail(credentials.error());
        });
}

/// A token that works is never replaced: nobody would have its text any more.
void CredentialMove::compare(const Account &account, const Credentials &known)
{
    if (known.token.sameAs(m_find.secret))
        return rewrite(account.id);
    if (known.token.isEmpty())
        return add();
    whenAnswered(this, m_registry->whoami({.token = known.token, .session = {}}),
        [this, id = account.id](const Result<Identity> &works) { replaceOrAdopt(id, works); });
}

void CredentialMove::replaceOrAdopt(const AccountId &account, const Result<Identity> &known)
{
    if (known)
        adopt(account);
    else if (known.error().kind == Error::Kind::NotSignedIn)
        add();
    else
        fail(known.error());
}

void CredentialMove::add()
{
    const LoginResult login{{.token = m_find.secret, .session = {}}, m_identity, false};
    const Account *known = m_parts.accounts->accountOf(m_find.registryId, m_find.address, m_identity);
    whenAnswered(this, m_parts.accounts->add(m_find.registryId, m_find.address, login, known ? known->id : AccountId()),
        [this](const Result<AccountId> &account) {
            if (!account)
                return fail(account.error());
            killPoint("import added");
            m_parts.tokens->refresh(*account);
            rewrite(*account);
        });
}

void CredentialMove::adopt(const AccountId &account)
{
    connect(m_parts.tokens, &TokenBook::refreshed, this, [this, account](const QString &refreshed) {
        if (refreshed != account)
            return;
        disconnect(m_parts.tokens, &TokenBook::refreshed, this, nullptr);
        findAmong(account);
    });
    m_parts.tokens->refresh(account);
}

void CredentialMove::findAmong(const AccountId &account)
{
    const std::optional<TokenId> token = m_parts.tokens->tokenWith(account, m_find.secret);
    if (!token)
        return giveUp({.end = End::OtherToken, .account = account, .identity = m_identity});
    if (m_parts.tokens->hasSecret(*token))
        return rewrite(account);
    whenAnswered(this, m_parts.tokens->keepSecret(*token, m_find.secret), [this, account](const Result<void> &kept) {
        if (kept)
            rewrite(account);
        else
            fail(kept.error());
    });
}

void CredentialMove::rewrite(const AccountId &account)
{
    m_account = account;
    if (m_find.place == CredentialFind::Place::Environment)
        return close({});
    killPoint("import before rewriting");
    constexpr int onlyOwner = 0600;
    const QString path = m_find.file.target;
    const bool takeOut = rewrites();
    const auto written = inBackground<void>(
        [path, takeOut, plan = m_plan, hash = m_find.textHash, mode = m_record.mode]() -> Result<void> {
            const auto text = PlainFiles::read(path);
            // Its tool may have written it while the registry was asked.
            if (!text || PlainFiles::hashOf(*text) != hash)
                return failure(Error::Kind::OutcomeUnknown);
            if (!takeOut)
                return PlainFiles::setMode(path, onlyOwner);
            return plan.fileGoes ? PlainFiles::remove(path) : PlainFiles::write(path, plan.after, mode);
        });
    whenAnswered(this, written, [this](const Result<void> &result) { close(result); });
}

void CredentialMove::close(const Result<void> &written)
{
    killPoint("import rewritten");
    Outcome outcome{.end = End::Done, .account = m_account, .identity = m_identity};
    if (!written) {
        outcome.end = written.error().kind == Error::Kind::OutcomeUnknown ? End::Changed : End::Failed;
        outcome.error = written.error();
        return giveUp(outcome);
    }
    if (!m_isJournalled)
        return end(outcome);
    m_record.done = true;
    m_record.account = m_account;
    outcome.undo = m_record;
    // If that is lost, the next start sees by the file that it was done.
    whenAnswered(this, m_parts.store->saveMove(m_record), [this, outcome](const Result<void> &) { end(outcome); });
}

void CredentialMove::fail(const Error &error)
{
    giveUp({.end = End::Failed, .error = error, .account = m_account, .identity = m_identity});
}

/// The file is as it was. Copies that cannot be deleted now are deleted by the next start: the journal knows them.
void CredentialMove::giveUp(const Outcome &outcome)
{
    if (!m_isJournalled)
        return end(outcome);
    const auto left = std::make_shared<qsizetype>(m_record.cuts.size());
    const auto all = std::make_shared<bool>(true);
    for (const FileMove::Cut &cut : std::as_const(m_record.cuts)) {
        whenAnswered(this, m_parts.vaults->keychain()->forget(cut.secret),
            [this, left, all, outcome](const Result<void> &forgotten) {
                *all = *all && forgotten;
                if (--*left > 0)
                    return;
                if (*all)
                    m_parts.store->removeMove(m_record.id);
                end(outcome);
            });
    }
}

void CredentialMove::end(const Outcome &outcome)
{
    emit finished(outcome);
    deleteLater();
}

} // namespace Tokendesk
