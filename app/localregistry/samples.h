// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"

namespace Tokendesk::LocalRegistry {

inline constexpr char16_t demoEmail[] = u"demo@tokendesk.example";
inline constexpr char16_t demoPassword[] = u"demo-password";

/// People, organisations, service accounts, tokens of every kind and the events that led there, with so many more
/// events between them.
void addDemo(Backend &backend, Connection &db, int events = 0);
/// So many events of the people there are; only into a log that is empty, since its times may not go back.
void addSampleEvents(Backend &backend, Connection &db, int count);
/// So many tokens for the demo user, or the first one there is; the same ones each time, but for the day.
void addSampleTokens(Backend &backend, Connection &db, int count);

/// The same for the dialects of the other registries.
void addDialectDemo(Backend &backend, Connection &db);
void addDialectTokens(Backend &backend, Connection &db, int count);
void addOrganisation(Connection &db, const QString &slug, const QString &name, qint64 now);
void addMember(Connection &db, const QString &slug, const QString &owner, const QString &role, qint64 now);

} // namespace Tokendesk::LocalRegistry
