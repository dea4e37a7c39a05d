// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/vault/keychaincheck.h"

namespace Tokendesk {

/// "Works: gnome-keyring-daemon answered in 14 ms", or what is in the way.
QString keychainSummary(const KeychainCheck::Finding &finding);
/// "Write: 5 ms"
QString keychainStepText(const KeychainCheck::Timed &step);
/// What a person can do about it, one step a line; empty if nothing has to be done.
QStringList keychainRemedies(const KeychainCheck::Finding &finding);
/// For a bug report: facts and times, nothing secret and nothing personal.
QString keychainReport(const KeychainCheck::Finding &finding);

} // namespace Tokendesk
