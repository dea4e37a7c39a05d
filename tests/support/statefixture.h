// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpclient.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/store.h"
#include "app/state/tokenbook.h"
#include "app/state/tokenmaking.h"
#include "app/state/vaultswitch.h"
#include "tests/support/await.h"
#include "tests/support/failingvault.h"
#include "tests/support/localregistryfixture.h"
#include <QTemporaryDir>

namespace Tokendesk {

class TestClock : public Clock {
public:
    QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addMSecs(moved.count());
    }
    std::chrono::milliseconds moved{0};
};

/// One run of the program without its window, as Desk builds it: the files and the keychain stay when the run ends, so
/// that another can follow. Its books speak to real registries.
class StateRun {
public:
    StateRun(const QString &folder, FailingVault *keychain);
    ~StateRun();
    Q_DISABLE_COPY_MOVE(StateRun)

    void load(); ///< What the run before saved; asks nothing of registries.

    TestClock clock;
    ProfileBook profiles;
    HttpClient http;
    MemoryVault memory;
    VaultSwitch vaults;
    Store store;
    AccountBook accounts;
    TokenBook tokens;
};

/// A folder and a keychain that outlive the runs on them.
class StateFixture {
public:
    StateFixture();

    StateRun &run();
    StateRun &restart(); ///< Ends the run and starts another on what is left.
    QString folder() const;
    QString storeFile() const;
    FailingVault &keychain();

    /// Adds an account with these credentials.
    AccountId add(
        LocalRegistryFixture &registry, const QString &name, const Credentials &credentials, bool madeToken = false);
    /// With a session, which may do everything in both dialects.
    AccountId signIn(LocalRegistryFixture &registry, const QString &name);
    bool refresh(const AccountId &account); ///< Whether it ended within the test's patience.
    /// What became of the making; the error is also set when the token was made but could not be stored.
    struct Made {
        std::optional<CreatedToken> created;
        std::optional<Error> error;
    };
    Made make(const AccountId &account, const QString &name);
    QStringList names(const AccountId &account); ///< As the table shows them, sorted.
    std::optional<TokenId> idOf(const AccountId &account, const QString &name);

private:
    QTemporaryDir m_folder;
    FailingVault m_keychain;
    std::unique_ptr<StateRun> m_run;
};

/// A wish that both dialects grant.
TokenWish anyToken(const QString &name);

} // namespace Tokendesk
