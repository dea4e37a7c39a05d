// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/exporttable.h"
#include "app/audit/export/exporttext.h"

namespace Tokendesk {

ListExport::ListExport(const QStringList &columns, const QList<QStringList> &rows) : m_columns(columns), m_rows(rows)
{
}

QStringList ListExport::columns() const
{
    return m_columns;
}

quint32 ListExport::count() const
{
    return quint32(m_rows.size());
}

void ListExport::read(quint32 row, ExportText *text) const
{
    const QStringList &cells = m_rows.at(row);
    Q_ASSERT(cells.size() == m_columns.size());
    for (const QString &cell : cells)
        text->add(cell);
}

} // namespace Tokendesk
