// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

namespace Tokendesk {
class ExportText;

/// What stands above the rows of an export.
struct ExportHead {
    QString what{}; ///< "events", "tokens", "findings", "changes"
    QString scope{}; ///< The organisation or account in a person's words; empty: all accounts.
    QString filter{}; ///< As it stands in the filter field; empty: none.
    QDateTime made{};
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< Of all times below.
    QString version = QStringLiteral(TOKENDESK_VERSION);
};

/// Rows to be written, read on another thread: holds all it needs itself. Never a secret.
class ExportTable {
public:
    ExportTable() = default;
    virtual ~ExportTable() = default;
    Q_DISABLE_COPY_MOVE(ExportTable)

    /// Words of the file format: "time", "action". Not translated.
    virtual QStringList columns() const = 0;
    virtual quint32 count() const = 0;
    /// Adds the row's cells, one for each column. Always to the same text.
    virtual void read(quint32 row, ExportText *text) const = 0;
};

/// A few rows whose cells are there already: findings, changes.
class ListExport : public ExportTable {
public:
    ListExport(const QStringList &columns, const QList<QStringList> &rows);

    QStringList columns() const override;
    quint32 count() const override;
    void read(quint32 row, ExportText *text) const override;

private:
    QStringList m_columns;
    QList<QStringList> m_rows;
};

} // namespace Tokendesk
