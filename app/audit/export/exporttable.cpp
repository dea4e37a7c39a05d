// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/exporttable.h"

namespace Tokendesk {

void ExportTable::Line::clear()
{
    text.resize(0); // keeps its room
    ends.resize(0);
}

void ExportTable::Line::add(QStringView cell)
{
    add(cell.toUtf8());
}

void ExportTable::Line::add(const QByteArray &utf8)
{
    text.append(utf8);
    ends.append(text.size());
}

QByteArrayView ExportTable::Line::cell(qsizetype number) const
{
    const qsizetype start = number == 0 ? 0 : ends.at(number - 1);
    return QByteArrayView(text).sliced(start, ends.at(number) - start);
}

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

void ListExport::read(quint32 row, Line *line) const
{
    const QStringList &cells = m_rows.at(row);
    Q_ASSERT(cells.size() == m_columns.size());
    for (const QString &cell : cells)
        line->add(cell);
}

} // namespace Tokendesk
