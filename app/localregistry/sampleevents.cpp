// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/history.h"
#include "app/localregistry/samples.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

void addSampleEvents(Backend &backend, Connection &db, int count)
{
    if (db.value(u"SELECT count(*) FROM audit_events"_s).toLongLong() > 0)
        return;
    QStringList people;
    const auto rows = db.rows(u"SELECT id FROM users WHERE role <> 'service' ORDER BY created, id"_s);
    for (const auto &row : rows)
        people.append(row.first().toString());
    db.atomically([&] { addPlainHistory(db, people, {backend.secret, count, backend.now()}); });
}

} // namespace Tokendesk::LocalRegistry
