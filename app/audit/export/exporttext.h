// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/export/exporttable.h"
#include <cstring>
#include <vector>

namespace Tokendesk {

/// Turns cells into the bytes of a file. Quick where it is asked a million times: a row is a few pieces that are
/// copied one after the other, and a piece that many rows share is made only once, with cells().
class ExportText {
public:
    /// Without rowsApart rows are told apart by rowEnd alone.
    struct Marks {
        QByteArray rowStart;
        QByteArray rowEnd;
        QByteArray rowsApart;
        QByteArray cellEnd; ///< The last one of a row gives way to rowEnd.
    };
    ExportText(const QStringList &columns, const Marks &marks);
    virtual ~ExportText() = default;
    Q_DISABLE_COPY_MOVE(ExportText)

    virtual void begin(const ExportHead &head) = 0;
    virtual void end() = 0;

    void beginRow()
    {
        if (m_hasRows)
            put(m_marks.rowsApart);
        put(m_marks.rowStart);
        m_hasRows = true;
        m_column = 0;
    }
    void add(QByteArrayView utf8);
    void add(QStringView cell);
    /// For what needs no quotes, such as a time.
    void addPlain(QByteArrayView ascii)
    {
        put(m_opens[m_column]);
        put(ascii);
        put(m_marks.cellEnd);
        ++m_column;
    }
    /// What cells() made, so many of them.
    void addReady(QByteArrayView cells, size_t count)
    {
        put(cells);
        m_column += count;
    }
    void endRow();

    /// These cells, from that column on, as they will stand in a row.
    QByteArray cells(size_t first, std::initializer_list<QByteArray> utf8) const;

    size_t size() const
    {
        return m_size;
    }
    /// Hands out what is ready to be written, for what was handed out before: its room is used again.
    void swap(std::vector<char> *bytes, size_t *size);

protected:
    virtual void appendCell(size_t column, QByteArrayView utf8, QByteArray *piece) const = 0;
    void put(QByteArrayView bytes)
    {
        const auto more = size_t(bytes.size());
        if (m_size + more > m_bytes.size())
            grow(more);
        if (more > 0)
            std::memcpy(m_bytes.data() + m_size, bytes.data(), more);
        m_size += more;
    }
    const QStringList &columns() const;
    /// What stands before a plain cell, by column.
    void setOpen(size_t column, const QByteArray &open);

private:
    void grow(size_t more);

    QStringList m_columns;
    Marks m_marks;
    std::vector<QByteArray> m_opens;
    std::vector<char> m_bytes; ///< Room; m_size of it are used.
    size_t m_size = 0;
    size_t m_column = 0;
    bool m_hasRows = false;
    QByteArray m_piece;
};

/// RFC 4180. The first row says what this is, the second has the names of the columns. A cell that a spreadsheet would
/// calculate gets an apostrophe before it: text from a registry is no formula.
class CsvText : public ExportText {
public:
    explicit CsvText(const QStringList &columns);
    void begin(const ExportHead &head) override;
    void end() override;

    static void addCell(QByteArrayView cell, QByteArray *out);

protected:
    void appendCell(size_t column, QByteArrayView utf8, QByteArray *piece) const override;
};

/// One object: what this is, and the rows as objects, one a line. Empty cells are left out.
class JsonText : public ExportText {
public:
    explicit JsonText(const QStringList &columns);
    void begin(const ExportHead &head) override;
    void end() override;

    static void addString(QByteArrayView text, QByteArray *out);

protected:
    void appendCell(size_t column, QByteArrayView utf8, QByteArray *piece) const override;

private:
    std::vector<QByteArray> m_keys; ///< As they stand in the file: "\"time\":"
};

/// "2026-11-22T14:02:33+01:00"
QString exportTime(const QDateTime &time, const QTimeZone &zone);

} // namespace Tokendesk
