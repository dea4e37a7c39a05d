// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/export/exporttable.h"
#include "app/state/tokentable.h"
#include <memory>

namespace Tokendesk {

/// Rows of tokens, in the given order, from a table that nobody changes: the window goes on with its own.
class TokenExport : public ExportTable {
public:
    TokenExport(std::shared_ptr<const TokenTable> table, std::vector<quint32> rows, const QTimeZone &zone);

    QStringList columns() const override;
    quint32 count() const override;
    void read(quint32 row, ExportText *out) const override;

private:
    std::shared_ptr<const TokenTable> m_table;
    std::vector<quint32> m_rows;
    QTimeZone m_zone;
};

} // namespace Tokendesk
