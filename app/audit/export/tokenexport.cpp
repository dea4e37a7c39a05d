// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/tokenexport.h"
#include "app/audit/export/exporttext.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// A moment, or why there is none: "never" is a fact, an empty cell is a registry's silence.
QString text(qint64 seconds, const QTimeZone &zone)
{
    if (seconds == TokenTable::never)
        return u"never"_s;
    return seconds == TokenTable::notReported ? QString()
                                              : exportTime(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), zone);
}

} // namespace

TokenExport::TokenExport(const TokenTable &table, std::vector<quint32> rows, const QTimeZone &zone)
    : m_table(table.copy()), m_rows(std::move(rows)), m_zone(zone)
{
}

QStringList TokenExport::columns() const
{
    return {u"name"_s, u"prefix"_s, u"id"_s, u"owner"_s, u"account"_s, u"registry"_s, u"organisation"_s, u"rights"_s,
        u"enabled"_s, u"created"_s, u"lastUsed"_s, u"expires"_s, u"tags"_s};
}

quint32 TokenExport::count() const
{
    return quint32(m_rows.size());
}

void TokenExport::read(quint32 index, Line *line) const
{
    const quint32 row = m_rows[index];
    const TokenTable &table = *m_table;
    const AccountLabel &account = table.account(row);
    line->add(table.name(row));
    line->add(table.prefix(row));
    line->add(table.id(row).id);
    line->add(table.owner(row));
    line->add(account.name);
    line->add(account.registryName);
    line->add(table.organisationName(row));
    line->add(table.isUnrestricted(row) ? u"*"_s : table.scopes(row).join(u' '));
    line->add(table.isEnabled(row) ? u"yes"_s : u"no"_s);
    line->add(text(table.created(row), m_zone));
    line->add(text(table.lastUsed(row), m_zone));
    line->add(text(table.isReview(row) ? TokenTable::never : table.expires(row), m_zone));
    line->add(table.tags(row).join(u' '));
}

} // namespace Tokendesk
