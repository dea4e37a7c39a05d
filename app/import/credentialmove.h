// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filemove.h"
#include "app/import/credentialfind.h"
#include "app/import/movetext.h"
#include "app/registry/registry.h"
#include "app/state/store.h"

namespace Tokendesk {
class AccountBook;
class ProfileBook;
class TokenBook;
class VaultSwitch;

/// What a move works with; all of it outlives it.
struct ImportParts {
    const ProfileBook *profiles;
    AccountBook *accounts;
    TokenBook *tokens;
    VaultSwitch *vaults;
    Store *store;
    const Clock *clock;
};

/// Brings one credential into the vault, in an order in which a crash loses nothing:
///
///     plan -> journal -> vault (reads back, compares) -> whoami -> account -> rewrite the file -> journal: done
///
/// Up to the rewriting the file is as it was; whatever fails before takes the copies out of the vault again. Ends with
/// finished(), once, then deletes itself.
class CredentialMove : public QObject {
    Q_OBJECT
public:
    enum class Way {
        TakeOut, ///< The secret leaves the file.
        Leave, ///< It stays there for the registry's own tool, readable by its owner alone.
    };
    enum class End {
        Done,
        Changed, ///< The file is not as it was when it was read.
        OtherToken, ///< The account has another token that works, and its list cannot tell which one this is.
        Failed, ///< error says why.
    };
    struct Outcome {
        End end = End::Failed;
        Error error{};
        AccountId account{};
        Identity identity{};
        std::optional<FileMove> undo{}; ///< Of a file that was rewritten.
    };

    CredentialMove(const ImportParts &parts, const CredentialFind &find, Way way, QObject *parent = nullptr);
    void start();
    const CredentialFind &find() const;

signals:
    void finished(const Tokendesk::CredentialMove::Outcome &outcome);

private:
    bool rewrites() const;
    void journal(const MoveText::Plan &plan);
    void keepNext(qsizetype index);
    void prove();
    void settle(const Identity &identity);
    void compare(const Account &account, const Credentials &known);
    void replaceOrAdopt(const AccountId &account, const Result<Identity> &known);
    void add();
    void adopt(const AccountId &account);
    void findAmong(const AccountId &account);
    void rewrite(const AccountId &account);
    void close(const Result<void> &written);
    void fail(const Error &error);
    void giveUp(const Outcome &outcome);
    void end(const Outcome &outcome);

    ImportParts m_parts;
    CredentialFind m_find;
    Way m_way;
    Registry *m_registry = nullptr;
    MoveText::Plan m_plan;
    FileMove m_record;
    bool m_isJournalled = false;
    Identity m_identity;
    AccountId m_account;
};

} // namespace Tokendesk
