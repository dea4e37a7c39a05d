// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenordersort.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

/// What tokens of one group have in common.
enum class TokenGrouping { None, Account, Registry, Organisation, Owner, Scopes, EndMonth };

struct TokenGroup {
    QString id; ///< The same after a refresh. Scopes: "*" for all rights, "-" for none; "?" for an unknown person; "/"
                ///< for no organisation.
    QString text; ///< Account, registry, organisation, person or scopes; empty for months and for "no organisation".
    qint64 month = TokenTable::notReported; ///< EndMonth: when the month begins here, or never, or notReported.
    quint32 count = 0;
};

struct GroupedRows {
    std::vector<TokenGroup> groups; ///< By text or time; what has none comes last.
    RowOrder rows; ///< Those of the first group, then those of the second, each in the order they had.
};

/// Takes one pass over the rows, whatever the number of groups. Months are those of the local time zone.
GroupedRows groupedRows(const TokenTable &table, const RowOrder &rows, TokenGrouping grouping);

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::TokenGroup)
