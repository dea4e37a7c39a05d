// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokentableids.h"
#include "app/state/textlines.h"
#include <QHashFunctions>
#include <bit>

namespace Tokendesk {

namespace {

constexpr quint32 freeSlot = ~quint32(0);
constexpr qsizetype uuidTextSize = 36;
constexpr char uuidTag = 'u';
constexpr char textTag = 't';

bool isDashPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'a' && c <= u'f' ? c.unicode() - u'a' + 10 : -1;
}

bool isCanonicalUuid(QStringView id)
{
    if (id.size() != uuidTextSize)
        return false;
    for (qsizetype i = 0; i < id.size(); ++i) {
        if (isDashPlace(i) ? id[i] != u'-' : hexValue(id[i]) < 0)
            return false;
    }
    return true;
}

QByteArray packedId(QStringView id)
{
    if (!isCanonicalUuid(id))
        return textTag + id.toUtf8();
    QByteArray packed(1, uuidTag);
    int high = -1;
    for (qsizetype i = 0; i < id.size(); ++i) {
        if (isDashPlace(i))
            continue;
        const int value = hexValue(id[i]);
        if (high >= 0)
            packed.append(char(high * 16 + value));
        high = high < 0 ? value : -1;
    }
    return packed;
}

QByteArray textOfId(QByteArrayView packed)
{
    const QByteArrayView content = packed.sliced(1);
    if (packed.front() == textTag)
        return content.toByteArray();
    QByteArray text = content.toByteArray().toHex();
    for (const qsizetype place : {8, 13, 18, 23})
        text.insert(place, '-');
    return text;
}

} // namespace

QString TokenTableIds::id(quint32 row) const
{
    return QString::fromUtf8(textOfId(packed(row)));
}

std::optional<quint32> TokenTableIds::find(quint16 account, const QString &id) const
{
    if (m_slots.empty())
        return std::nullopt;
    const quint32 row = m_slots[slotOf(account, packedId(id))];
    return row == freeSlot ? std::nullopt : std::optional(row);
}

bool TokenTableIds::less(quint32 a, quint32 b) const
{
    const QByteArrayView first = packed(a);
    const QByteArrayView second = packed(b);
    if (first.front() == second.front())
        return first.compare(second) < 0;
    return textOfId(first) < textOfId(second);
}

size_t TokenTableIds::bytes() const
{
    return m_packed.capacity() + (m_starts.capacity() + m_slots.capacity()) * sizeof(quint32)
        + m_accounts.capacity() * sizeof(quint16);
}

void TokenTableIds::reserve(size_t rows)
{
    m_starts.reserve(rows + 1);
    m_accounts.reserve(rows);
    index(rows);
}

std::optional<quint32> TokenTableIds::append(quint16 account, const QString &id)
{
    const quint32 row = count();
    if (size_t(row) + 1 > m_slots.size() / 4 * 3)
        index(std::max<size_t>(16, size_t(row) * 2));
    const QByteArray packed = packedId(id);
    const size_t slot = slotOf(account, packed);
    const quint32 older = m_slots[slot];
    appendPacked(account, packed);
    m_slots[slot] = row;
    return older == freeSlot ? std::nullopt : std::optional(older);
}

TokenTableIds TokenTableIds::kept(const RowSet &rows) const
{
    size_t bytes = 0;
    rows.forEach([this, &bytes](quint32 row) { bytes += size_t(packed(row).size()); });
    TokenTableIds result;
    result.m_packed.reserve(bytes);
    const quint32 count = rows.count();
    result.m_starts.reserve(count + 1);
    result.m_accounts.reserve(count);
    rows.forEach([this, &result](quint32 row) { result.appendPacked(m_accounts[row], packed(row)); });
    result.index(count);
    return result;
}

void TokenTableIds::closeGap(quint16 account)
{
    for (quint16 &number : m_accounts) {
        if (number > account)
            --number;
    }
    index(count());
}

QByteArrayView TokenTableIds::packed(quint32 row) const
{
    return {m_packed.data() + m_starts[row], qsizetype(m_starts[row + 1] - m_starts[row])};
}

size_t TokenTableIds::slotOf(quint16 account, QByteArrayView packed) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = qHashBits(packed.data(), size_t(packed.size()), account) & mask;
    while (m_slots[slot] != freeSlot && (m_accounts[m_slots[slot]] != account || this->packed(m_slots[slot]) != packed))
        slot = (slot + 1) & mask;
    return slot;
}

void TokenTableIds::appendPacked(quint16 account, QByteArrayView packed)
{
    makeRoom(m_packed, size_t(packed.size()));
    makeRoom(m_starts, 1);
    makeRoom(m_accounts, 1);
    m_packed.insert(m_packed.end(), packed.begin(), packed.end());
    m_starts.push_back(quint32(m_packed.size()));
    m_accounts.push_back(account);
}

void TokenTableIds::index(size_t rows)
{
    m_slots.assign(std::bit_ceil(rows + rows / 3 + 1), freeSlot);
    for (quint32 row = 0; row < count(); ++row)
        m_slots[slotOf(m_accounts[row], packed(row))] = row;
}

} // namespace Tokendesk
