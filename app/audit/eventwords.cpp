// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/eventwords.h"
#include "app/state/textfold.h"
#include <QHashFunctions>
#include <QSet>

namespace Tokendesk {

namespace {

quint32 hashOf(const QString &shown, const QString &id)
{
    return quint32(qHashMulti(0, shown, id));
}

} // namespace

EventWords::EventWords() : m_slots(16)
{
    number({});
}

/// The slot of this word, or the free one where it belongs.
size_t EventWords::slotOf(const QString &shown, const QString &id, quint32 hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot] != 0) {
        const quint32 known = m_slots[slot] - 1;
        if (m_hashes[known] == hash && this->shown(known) == shown && this->id(known) == id)
            break;
        slot = (slot + 1) & mask;
    }
    return slot;
}

quint32 EventWords::number(const QString &shown, const QString &id)
{
    const quint32 hash = hashOf(shown, id);
    const size_t slot = slotOf(shown, id, hash);
    if (m_slots[slot] != 0)
        return m_slots[slot] - 1;
    m_text.append(shown, id);
    makeRoom(m_hashes, 1);
    m_hashes.push_back(hash);
    m_slots[slot] = count();
    const quint32 added = count() - 1;
    if (size_t(count()) * 4 > m_slots.size() * 3)
        grow();
    return added;
}

void EventWords::grow()
{
    std::vector<quint32> bigger(m_slots.size() * 2);
    const size_t mask = bigger.size() - 1;
    for (quint32 number = 0; number < count(); ++number) {
        size_t slot = m_hashes[number] & mask;
        while (bigger[slot] != 0)
            slot = (slot + 1) & mask;
        bigger[slot] = number + 1;
    }
    m_slots = std::move(bigger);
}

RowSet EventWords::with(const QByteArray &folded) const
{
    return folded.isEmpty() ? RowSet(count(), true) : m_text.lines().containing(folded);
}

QString EventWords::idOf(const QString &word) const
{
    QSet<QString> ids;
    const auto is = [&word](const QString &text) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    };
    if (!word.isEmpty()) {
        with(foldedText(word)).forEach([&](quint32 number) {
            if (is(shown(number)) || is(id(number)))
                ids.insert(id(number));
        });
    }
    return ids.size() == 1 ? *ids.cbegin() : QString();
}

size_t EventWords::bytes() const
{
    return m_text.bytes() + (m_hashes.capacity() + m_slots.capacity()) * sizeof(quint32);
}

} // namespace Tokendesk
