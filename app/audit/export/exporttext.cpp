// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/exporttext.h"
#include <algorithm>
#include <utility>

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

ExportText::ExportText(const QStringList &columns, const Marks &marks)
    : m_columns(columns), m_marks(marks), m_opens(size_t(columns.size()))
{
}

const QStringList &ExportText::columns() const
{
    return m_columns;
}

void ExportText::setOpen(size_t column, const QByteArray &open)
{
    m_opens[column] = open;
}

void ExportText::grow(size_t more)
{
    constexpr size_t least = size_t(1) << 16;
    m_bytes.resize(std::max({least, m_bytes.size() * 2, m_size + more}));
}

void ExportText::swap(std::vector<char> *bytes, size_t *size)
{
    m_bytes.swap(*bytes);
    *size = std::exchange(m_size, 0);
}

void ExportText::add(QByteArrayView utf8)
{
    m_piece.resize(0); // keeps its room
    appendCell(m_column++, utf8, &m_piece);
    put(m_piece);
}

void ExportText::add(QStringView cell)
{
    add(cell.toUtf8());
}

QByteArray ExportText::cells(size_t first, std::initializer_list<QByteArray> utf8) const
{
    QByteArray piece;
    for (const QByteArray &cell : utf8)
        appendCell(first++, cell, &piece);
    return piece;
}

void ExportText::endRow()
{
    Q_ASSERT(m_column == m_opens.size());
    if (m_size > 0 && m_bytes[m_size - 1] == m_marks.cellEnd.back()) // a row without cells has none
        --m_size;
    put(m_marks.rowEnd);
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

CsvText::CsvText(const QStringList &columns)
    : ExportText(columns, {.rowStart = {}, .rowEnd = "\r\n", .rowsApart = {}, .cellEnd = ","})
{
}

void CsvText::appendCell(size_t, QByteArrayView utf8, QByteArray *piece) const
{
    addCell(utf8, piece);
    piece->append(',');
}

void CsvText::begin(const ExportHead &head)
{
    QString what = u"Tokendesk %1; %2"_s.arg(head.version, head.what);
    if (!head.scope.isEmpty())
        what += u"; of: "_s + head.scope;
    if (!head.filter.isEmpty())
        what += u"; filter: "_s + head.filter;
    what += u"; made: %1; times: %2"_s.arg(exportTime(head.made, head.zone), QString::fromUtf8(head.zone.id()));
    // All rows have as many cells.
    QStringList first(columns().size());
    first[0] = what;
    for (const QStringList &row : {first, columns()}) {
        beginRow();
        for (const QString &cell : row)
            add(cell);
        endRow();
    }
}

void CsvText::end()
{
}

JsonText::JsonText(const QStringList &columns)
    : ExportText(columns, {.rowStart = "\n{", .rowEnd = "}", .rowsApart = ",", .cellEnd = "\","})
{
    for (const QString &column : columns) {
        QByteArray key;
        addString(column.toUtf8(), &key);
        setOpen(m_keys.size(), key + ":\"");
        m_keys.push_back(key + ':');
    }
}

void JsonText::appendCell(size_t column, QByteArrayView utf8, QByteArray *piece) const
{
    if (utf8.isEmpty())
        return;
    piece->append(m_keys[column]);
    addString(utf8, piece);
    piece->append(',');
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

void JsonText::begin(const ExportHead &head)
{
    const QList<std::pair<const char *, QString>> facts{{"tokendesk", head.version}, {"what", head.what},
        {"scope", head.scope}, {"filter", head.filter}, {"made", exportTime(head.made, head.zone)},
        {"timeZone", QString::fromUtf8(head.zone.id())}};
    QByteArray out = "{\n";
    for (const auto &[key, value] : facts) {
        out.append('"').append(key).append("\": ");
        addString(value.toUtf8(), &out);
        out.append(",\n");
    }
    out.append("\"rows\": [");
    put(out);
}

void JsonText::end()
{
    put("\n]\n}\n");
}

} // namespace Tokendesk
