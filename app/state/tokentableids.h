// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/rowset.h"
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace Tokendesk {

/// Which token stands in which row of a TokenTable, both ways. An account is a number here.
/// UUIDs are kept as their 16 bytes: as text they would be a third of the table.
class TokenTableIds {
public:
    quint16 account(quint32 row) const
    {
        return m_accounts[row];
    }
    const std::vector<quint16> &accounts() const
    {
        return m_accounts;
    }
    QString id(quint32 row) const;
    std::optional<quint32> find(quint16 account, const QString &id) const;
    /// As if the ids were compared as text.
    bool less(quint32 a, quint32 b) const;
    quint32 count() const
    {
        return quint32(m_accounts.size());
    }
    size_t bytes() const;

    void reserve(size_t rows);
    /// Returns the older row of the same token, if there is one. From now on find() says the new row.
    std::optional<quint32> append(quint16 account, const QString &id);
    TokenTableIds kept(const RowSet &rows) const;
    /// Nobody has this account any more: the numbers behind it move up.
    void closeGap(quint16 account);

private:
    QByteArrayView packed(quint32 row) const;
    size_t slotOf(quint16 account, QByteArrayView packed) const;
    void appendPacked(quint16 account, QByteArrayView packed);
    void index(size_t rows);

    std::vector<char> m_packed;
    std::vector<quint32> m_starts = {0};
    std::vector<quint16> m_accounts;
    std::vector<quint32> m_slots; ///< Open hash of row numbers, a power of two in size.
};

} // namespace Tokendesk
