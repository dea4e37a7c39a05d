// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statefixture.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int patience = 15000;

} // namespace

StateRun::StateRun(const QString &folder, FailingVault *keychain)
    : profiles(folder + u"/registries"_s), vaults(keychain, &memory), store(folder + u"/desk.sqlite"_s),
      accounts(&profiles, &http, &clock, &vaults, &store), tokens(&accounts, &vaults, &store, &clock)
{
}

StateRun::~StateRun() = default;

void StateRun::load()
{
    const Result<Store::Saved> saved = await(store.load());
    if (!saved)
        return;
    tokens.setSaved(*saved);
    accounts.setSaved(saved->accounts, saved->signedOut);
}

StateFixture::StateFixture() : m_run(std::make_unique<StateRun>(m_folder.path(), &m_keychain))
{
}

StateRun &StateFixture::run()
{
    return *m_run;
}

StateRun &StateFixture::restart()
{
    const std::chrono::milliseconds moved = m_run->clock.moved;
    m_run.reset();
    m_run = std::make_unique<StateRun>(m_folder.path(), &m_keychain);
    m_run->clock.moved = moved;
    m_run->load();
    return *m_run;
}

QString StateFixture::folder() const
{
    return m_folder.path();
}

QString StateFixture::storeFile() const
{
    return m_folder.filePath(u"desk.sqlite"_s);
}

FailingVault &StateFixture::keychain()
{
    return m_keychain;
}

AccountId StateFixture::add(
    LocalRegistryFixture &registry, const QString &name, const Credentials &credentials, bool madeToken)
{
    const Identity person{{}, name, LocalRegistryFixture::emailOf(name)};
    return await(m_run->accounts.add(u"tank"_s, registry.address(), {credentials, person, madeToken}))
        .value_or(AccountId());
}

AccountId StateFixture::signIn(LocalRegistryFixture &registry, const QString &name)
{
    return add(registry, name, {.token = {}, .session = registry.session(name)});
}

bool StateFixture::refresh(const AccountId &account)
{
    QSignalSpy refreshed(&m_run->tokens, &TokenBook::refreshed);
    m_run->tokens.refresh(account);
    return QTest::qWaitFor([&] { return refreshed.contains(QVariantList{account}); }, patience);
}

StateFixture::Made StateFixture::make(const AccountId &account, const QString &name)
{
    // Shared: an answer may still come after we gave up.
    const auto heard = std::make_shared<std::optional<Made>>();
    TokenMaking *making = m_run->tokens.make(account, anyToken(name));
    QObject::connect(
        making, &TokenMaking::made, making, [heard](const CreatedToken &created, const std::optional<Error> &problem) {
            *heard = Made{created, problem};
        });
    QObject::connect(making, &TokenMaking::failed, making, [heard](const Error &error) { *heard = Made{{}, error}; });
    if (!QTest::qWaitFor([heard] { return heard->has_value(); }, patience))
        return {{}, Error{.kind = Error::Kind::Timeout, .detail = u"the test waited too long"_s}};
    return **heard;
}

QStringList StateFixture::names(const AccountId &account)
{
    QStringList names;
    const TokenTable *table = m_run->tokens.table();
    for (quint32 row = 0; row < table->count(); ++row) {
        if (table->id(row).account == account)
            names.append(table->name(row));
    }
    names.sort();
    return names;
}

std::optional<TokenId> StateFixture::idOf(const AccountId &account, const QString &name)
{
    const TokenTable *table = m_run->tokens.table();
    for (quint32 row = 0; row < table->count(); ++row) {
        if (table->id(row).account == account && table->name(row) == name)
            return table->id(row);
    }
    return {};
}

TokenWish anyToken(const QString &name)
{
    return {.name = name, .scopes = {}, .days = 30, .unrestricted = true};
}

} // namespace Tokendesk
