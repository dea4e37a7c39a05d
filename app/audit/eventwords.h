// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokentabletext.h"
#include <QHash>
#include <vector>

namespace Tokendesk {

/// Words of events, each different one once, by number; number 0 is the empty word. With each goes a second one, such
/// as the id of somebody with a name.
class EventWords {
public:
    EventWords();

    quint32 number(const QString &shown, const QString &id = {}); ///< May be new.
    quint32 count() const
    {
        return m_text.lines().count();
    }
    QString shown(quint32 number) const
    {
        return m_text.name(number);
    }
    QString id(quint32 number) const
    {
        return m_text.prefix(number);
    }
    QByteArray shownUtf8(quint32 number) const
    {
        return m_text.nameUtf8(number);
    }
    QByteArray idUtf8(quint32 number) const
    {
        return m_text.prefixUtf8(number);
    }
    /// The numbers of the words that hold this text, which is folded; of all if it is empty.
    RowSet with(const QByteArray &folded) const;
    /// The id that goes with this word, or is it; empty: there is none, or there are several.
    QString idOf(const QString &word) const;
    size_t bytes() const;

private:
    size_t slotOf(const QString &shown, const QString &id, quint32 hash) const;
    void grow();

    TokenTableText m_text;
    std::vector<quint32> m_hashes; ///< By number.
    std::vector<quint32> m_slots; ///< Open hash of numbers + 1, a power of two in size.
};

} // namespace Tokendesk
