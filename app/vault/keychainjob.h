// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/base/secret.h"
#include "app/domain/account.h"

/// QtKeychain's jobs as Answers: what it says, before KeychainVault believes it. Only KeychainVault calls these, one at
/// a time: QtKeychain's own queue is global and jams for ever behind a job that does not finish.
namespace Tokendesk::KeychainJob {

/// The attributes that an entry has in the keychain. Both can be read while it is locked.
QString service();
QString entryName(const VaultKey &key);

/// SecretMissing: "not found", which is also what a locked keychain says.
Answer<Secret> read(const VaultKey &key);
Answer<void> write(const VaultKey &key, const Secret &secret);
/// Success is also what a locked keychain says, having deleted nothing.
Answer<void> remove(const VaultKey &key);

/// Makes libsecret connect anew with the next job. It never notices by itself that the keychain service was restarted.
/// Not while a job is out.
void forgetSession();

} // namespace Tokendesk::KeychainJob
