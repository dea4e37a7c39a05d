// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/textlines.h"
#include <QString>

namespace Tokendesk {

/// Names and prefixes of a TokenTable's rows. Kept folded for searching; what is shown is made from that and one bit
/// for each capital ASCII letter. Only a text that this cannot give back (capital umlauts, control characters) is
/// kept a second time as it was.
class TokenTableText {
public:
    /// "name<separator>prefix": no word of a query contains the separator, so none matches across the two.
    static constexpr char separator = '\x1f';

    QString name(quint32 row) const;
    QString prefix(quint32 row) const;
    QByteArray nameUtf8(quint32 row) const;
    QByteArray prefixUtf8(quint32 row) const;
    QByteArrayView foldedName(quint32 row) const;
    QByteArrayView foldedPrefix(quint32 row) const;
    const TextLines &lines() const
    {
        return m_lines;
    }
    size_t bytes() const;

    void reserve(size_t rows, size_t bytes);
    void append(const QString &name, const QString &prefix);
    TokenTableText kept(const RowSet &rows) const;

private:
    struct Original {
        quint32 row;
        QString name;
        QString prefix;
    };

    QByteArray shown(QByteArrayView folded) const;
    const Original *original(quint32 row) const;
    void growCapitals();
    void markCapitals(quint32 row, QByteArrayView shownLine);
    void copyRow(const TokenTableText &from, quint32 row);

    TextLines m_lines;
    std::vector<quint64> m_capitals; ///< One bit a byte of m_lines.
    std::vector<Original> m_originals; ///< By row.
};

} // namespace Tokendesk
