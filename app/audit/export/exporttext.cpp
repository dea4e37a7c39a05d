// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/exporttext.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

bool needsQuotes(QByteArrayView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r'; });
}

/// What spreadsheets take for the beginning of a formula; a tab or line end before it does not stop them.
bool looksLikeFormula(QByteArrayView cell)
{
    constexpr QByteArrayView signs = "=+-@\t\r\n";
    return !cell.isEmpty() && signs.contains(cell.front());
}

} // namespace

ExportText::ExportText(const QStringList &columns) : m_columns(columns)
{
}

QString exportTime(const QDateTime &time, const QTimeZone &zone)
{
    const QDateTime there = time.toTimeZone(zone);
    return time.isValid() ? there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate) : QString();
}

void CsvText::addCell(QByteArrayView cell, QByteArray *out)
{
    const bool isFormula = looksLikeFormula(cell);
    if (!needsQuotes(cell)) {
        if (isFormula)
            out->append('\'');
        out->append(cell);
        return;
    }
    out->append(isFormula ? "\"'" : "\"");
    for (const char c : cell) {
        if (c == '"')
            out->append('"');
        out->append(c);
    }
    out->append('"');
}

void CsvText::begin(const ExportHead &head, QByteArray *out) const
{
    QString what = u"Tokendesk %1; %2"_s.arg(head.version, head.what);
    if (!head.scope.isEmpty())
        what += u"; of: "_s + head.scope;
    if (!head.filter.isEmpty())
        what += u"; filter: "_s + head.filter;
    what += u"; made: %1; times: %2"_s.arg(exportTime(head.made, head.zone), QString::fromUtf8(head.zone.id()));
    addCell(what.toUtf8(), out);
    // All rows have as many cells.
    out->append(QByteArray(std::max<qsizetype>(0, m_columns.size() - 1), ','));
    out->append("\r\n");
    ExportTable::Line names;
    for (const QString &column : m_columns)
        names.add(column);
    add(names, true, out);
}

void CsvText::add(const ExportTable::Line &line, bool, QByteArray *out) const
{
    for (qsizetype i = 0; i < line.ends.size(); ++i) {
        if (i > 0)
            out->append(',');
        addCell(line.cell(i), out);
    }
    out->append("\r\n");
}

void CsvText::end(QByteArray *) const
{
}

JsonText::JsonText(const QStringList &columns) : ExportText(columns)
{
    for (const QString &column : columns) {
        QByteArray key;
        addString(column.toUtf8(), &key);
        m_keys.append(key + ':');
    }
}

void JsonText::addString(QByteArrayView text, QByteArray *out)
{
    constexpr char firstPrintable = ' ';
    out->append('"');
    qsizetype plain = 0; // where what needs no escape begins
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= firstPrintable)
            continue;
        out->append(text.sliced(plain, i - plain));
        plain = i + 1;
        if (c == '"' || c == '\\')
            out->append('\\').append(c);
        else
            out->append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0'));
    }
    out->append(text.sliced(plain));
    out->append('"');
}

void JsonText::begin(const ExportHead &head, QByteArray *out) const
{
    const QList<std::pair<const char *, QString>> facts{{"tokendesk", head.version}, {"what", head.what},
        {"scope", head.scope}, {"filter", head.filter}, {"made", exportTime(head.made, head.zone)},
        {"timeZone", QString::fromUtf8(head.zone.id())}};
    out->append("{\n");
    for (const auto &[key, value] : facts) {
        out->append('"').append(key).append("\": ");
        addString(value.toUtf8(), out);
        out->append(",\n");
    }
    out->append("\"rows\": [");
}

void JsonText::add(const ExportTable::Line &line, bool isFirst, QByteArray *out) const
{
    out->append(isFirst ? "\n{" : ",\n{");
    bool isFirstCell = true;
    for (qsizetype i = 0; i < line.ends.size(); ++i) {
        const QByteArrayView cell = line.cell(i);
        if (cell.isEmpty())
            continue;
        if (!isFirstCell)
            out->append(',');
        isFirstCell = false;
        out->append(m_keys.at(i));
        addString(cell, out);
    }
    out->append('}');
}

void JsonText::end(QByteArray *out) const
{
    out->append("\n]\n}\n");
}

} // namespace Tokendesk
