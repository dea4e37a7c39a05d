// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/textlines.h"
#include <QHash>
#include <QStringList>

namespace Tokendesk {

/// The scope lists of a TokenTable's rows: each different list once, by number.
class TokenTableScopes {
public:
    const QStringList &at(quint32 number) const
    {
        return m_lists[number];
    }
    /// One line a list, its scopes with spaces between.
    const TextLines &lines() const
    {
        return m_lines;
    }
    quint32 count() const
    {
        return m_lines.count();
    }

    /// The number of the list, which may be new. Numbers are never taken back: accounts come again with the same lists.
    quint32 number(const QStringList &scopes);

private:
    std::vector<QStringList> m_lists;
    QHash<QStringList, quint32> m_numbers;
    TextLines m_lines;
};

} // namespace Tokendesk
