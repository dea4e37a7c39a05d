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

TokenExport::TokenExport(std::shared_ptr<const TokenTable> table, std::vector<quint32> rows, const QTimeZone &zone)
    : m_table(std::move(table)), m_rows(std::move(rows)), m_zone(zone)
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

void TokenExport::read(quint32 index, ExportText *out) const
{
    const quint32 row = m_rows[index];
    const TokenTable &table = *m_table;
    const AccountLabel &account = table.account(row);
    out->add(table.name(row));
    out->add(table.prefix(row));
    out->add(table.id(row).id);
    out->add(table.owner(row));
    out->add(account.name);
    out->add(account.registryName);
    out->add(table.organisationName(row));
    out->add(table.isUnrestricted(row) ? u"*"_s : table.scopes(row).join(u' '));
    out->add(table.isEnabled(row) ? u"yes"_s : u"no"_s);
    out->add(text(table.created(row), m_zone));
    out->add(text(table.lastUsed(row), m_zone));
    out->add(text(table.isReview(row) ? TokenTable::never : table.expires(row), m_zone));
    out->add(table.tags(row).join(u' '));
}

} // namespace Tokendesk
