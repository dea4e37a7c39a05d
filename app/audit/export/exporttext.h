// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/export/exporttable.h"

namespace Tokendesk {

/// Turns lines of cells into the bytes of a file.
class ExportText {
public:
    explicit ExportText(const QStringList &columns);
    virtual ~ExportText() = default;
    Q_DISABLE_COPY_MOVE(ExportText)

    virtual void begin(const ExportHead &head, QByteArray *out) const = 0;
    virtual void add(const ExportTable::Line &line, bool isFirst, QByteArray *out) const = 0;
    virtual void end(QByteArray *out) const = 0;

protected:
    QStringList m_columns;
};

/// RFC 4180. The first row says what this is, the second has the names of the columns. A cell that a spreadsheet would
/// calculate gets an apostrophe before it: text from a registry is no formula.
class CsvText : public ExportText {
public:
    using ExportText::ExportText;
    void begin(const ExportHead &head, QByteArray *out) const override;
    void add(const ExportTable::Line &line, bool isFirst, QByteArray *out) const override;
    void end(QByteArray *out) const override;

    static void addCell(QByteArrayView cell, QByteArray *out);
};

/// One object: what this is, and the rows as objects, one a line. Empty cells are left out.
class JsonText : public ExportText {
public:
    explicit JsonText(const QStringList &columns);
    void begin(const ExportHead &head, QByteArray *out) const override;
    void add(const ExportTable::Line &line, bool isFirst, QByteArray *out) const override;
    void end(QByteArray *out) const override;

    static void addString(QByteArrayView text, QByteArray *out);

private:
    QList<QByteArray> m_keys; ///< As they stand in the file: "\"time\":"
};

/// "2026-11-22T14:02:33+01:00"
QString exportTime(const QDateTime &time, const QTimeZone &zone);

} // namespace Tokendesk
