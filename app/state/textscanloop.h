// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/textscan.h"
#include <cstring>

namespace Tokendesk {

constexpr size_t textScanBlock = 64;
constexpr size_t textScanReach = 64; ///< How far behind a block its probes may look.

/// One pass over the text in blocks of 64 bytes, without a branch for each hit, so that a frequent needle costs
/// hardly more than a rare one. Lanes compares 64 bytes at once; each scanner has its own, and so its own copy of
/// this code: nothing here may be shared with code for another processor.
template <typename Lanes>
class TextScanLoop {
public:
    explicit TextScanLoop(const TextScan &scan) : m_scan(scan)
    {
        const size_t reach = scan.needleSize < textScanReach ? scan.needleSize : textScanReach;
        const size_t wanted[] = {0, reach - 1, 1, reach - 2}; // ends first: they differ most
        m_probeCount = reach < 4 ? reach : 4;
        for (size_t i = 0; i < m_probeCount; ++i)
            m_probes[i] = {wanted[i], Lanes::all(scan.needle[wanted[i]])};
        m_newline = Lanes::all('\n');
    }

    void run()
    {
        const size_t margin = textScanBlock + textScanReach;
        size_t at = 0;
        switch (m_probeCount) {
        case 1:
            at = runBlocks<1>(m_scan.text, 0, m_scan.textSize, margin);
            break;
        case 2:
            at = runBlocks<2>(m_scan.text, 0, m_scan.textSize, margin);
            break;
        case 3:
            at = runBlocks<3>(m_scan.text, 0, m_scan.textSize, margin);
            break;
        default:
            at = runBlocks<4>(m_scan.text, 0, m_scan.textSize, margin);
            break;
        }
        // The rest is read from a copy with zeros behind it, because blocks and probes reach beyond the end.
        char rest[textScanBlock * 4] = {};
        const size_t restSize = m_scan.textSize - at;
        if (restSize == 0)
            return;
        std::memcpy(rest, m_scan.text + at, restSize);
        const size_t padded = (restSize + textScanBlock - 1) / textScanBlock * textScanBlock;
        switch (m_probeCount) {
        case 1:
            runBlocks<1>(rest, at, padded, textScanBlock);
            break;
        case 2:
            runBlocks<2>(rest, at, padded, textScanBlock);
            break;
        case 3:
            runBlocks<3>(rest, at, padded, textScanBlock);
            break;
        default:
            runBlocks<4>(rest, at, padded, textScanBlock);
            break;
        }
    }

private:
    struct Probe {
        size_t offset;
        typename Lanes::Bytes value;
    };

    template <size_t count>
    size_t runBlocks(const char *text, size_t origin, size_t size, size_t margin)
    {
        size_t at = 0;
        for (; at + margin <= size; at += textScanBlock) {
            const char *block = text + at;
            auto same = Lanes::equal(block + m_probes[0].offset, m_probes[0].value);
            for (size_t i = 1; i < count; ++i)
                same = Lanes::both(same, Lanes::equal(block + m_probes[i].offset, m_probes[i].value));
            std::uint64_t hits = Lanes::mask(same);
            const std::uint64_t newlines = Lanes::mask(Lanes::equal(block, m_newline));
            if (count == 4 && hits != 0 && m_scan.needleSize > 4)
                hits = verified(hits, origin + at);
            closeLines(hits, newlines);
        }
        return at;
    }

    std::uint64_t verified(std::uint64_t candidates, size_t at) const
    {
        std::uint64_t hits = 0;
        for (; candidates != 0; candidates &= candidates - 1) {
            const size_t start = at + size_t(__builtin_ctzll(candidates));
            if (start + m_scan.needleSize <= m_scan.textSize
                && std::memcmp(m_scan.text + start, m_scan.needle, m_scan.needleSize) == 0)
                hits |= candidates & (~candidates + 1);
        }
        return hits;
    }

    /// Within a line all bits of ~newlines are ones, so adding a hit anywhere in it carries into its newline's bit.
    /// What carries out of the block belongs to the line that goes on in the next one.
    void closeLines(std::uint64_t hits, std::uint64_t newlines)
    {
        const auto count = unsigned(__builtin_popcountll(newlines));
        if ((hits | m_carry) != 0) {
            std::uint64_t sum = 0;
            const bool overflow = __builtin_add_overflow(~newlines, hits, &sum);
            const bool overflowAgain = __builtin_add_overflow(sum, m_carry, &sum);
            m_carry = overflow || overflowAgain ? 1 : 0;
            put(Lanes::gather(sum & newlines, newlines), count);
        }
        m_line += count;
    }

    void put(std::uint64_t bits, unsigned count)
    {
        const unsigned shift = m_line % 64;
        std::uint64_t *word = m_scan.lines + m_line / 64;
        word[0] |= bits << shift;
        if (shift + count > 64)
            word[1] |= bits >> (64 - shift);
    }

    const TextScan &m_scan;
    Probe m_probes[4] = {};
    size_t m_probeCount = 0;
    typename Lanes::Bytes m_newline = {};
    size_t m_line = 0;
    std::uint64_t m_carry = 0;
};

/// Moves the bits of value at the set places of mask together, lowest first.
template <typename Lanes>
std::uint64_t gatheredBits(std::uint64_t value, std::uint64_t mask)
{
    std::uint64_t result = 0;
    for (unsigned place = 0; mask != 0; mask &= mask - 1, ++place)
        result |= std::uint64_t((value & mask & (~mask + 1)) != 0) << place;
    return result;
}

} // namespace Tokendesk
