// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk::LocalRegistry {

/// Whose words the server speaks: the Tank seeds' (what Tank's pages promise), what a running Tank 0.16.5 answers, or
/// those of another registry.
enum class Dialect { Seed, Live, SkillReg, Tusky, TuskyV1, Apkg, Npm };

inline bool isTank(Dialect dialect)
{
    return dialect == Dialect::Seed || dialect == Dialect::Live;
}

struct Options {
    quint16 port = 0; ///< 0: any free one.
    QString databasePath; ///< Empty: a file of our own, gone after stop().
    Dialect dialect = Dialect::Seed;
    int requestsPerWindow = 1000; ///< Per token; the window is an hour (seed) or a day (live, tokens of a login).
    int requestsPerMinute = 100; ///< Seed's burst rule.
    int requestsOfCreated = 10; ///< Live: per day, for tokens of api-key/create.
    int requestsPerToken = 0; ///< The other registries: a minute; 0: as many as each allows.
    bool limitSignIn = true; ///< Live: three sign-ins in ten seconds.
    int passwordRounds = 100'000; ///< PBKDF2-HMAC-SHA256. Less only in tests.
};

} // namespace Tokendesk::LocalRegistry
