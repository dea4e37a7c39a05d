// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/textscan.h"
#include <cstring>

namespace Tokendesk {

constexpr size_t textScanBlock = 64;
constexpr size_t textScanReach = 64; ///< How far behind a block its probes may look.
constexpr size_t textScanAhead = 2048; ///< The processor's own prefetching stops at the end of every page of memory.
constexpr size_t maxTextScanProbes = 8; ///< Needles up to this size need no second look at what the probes found.

/// One pass over the text in blocks of 64 bytes, without a branch for each hit, so that a frequent needle costs
/// hardly more than a rare one. Lanes compares 64 bytes at once; each scanner has its own, and so its own copy of
/// this code: nothing here may be shared with code for another processor.
template <typename Lanes>
class TextScanLoop {
public:
    explicit TextScanLoop(const TextScan &scan) : m_scan(scan), m_lines{scan.lines}
    {
        const size_t reach = scan.needleSize < textScanReach ? scan.needleSize : textScanReach;
        m_probeCount = reach < maxTextScanProbes ? reach : maxTextScanProbes;
        for (size_t i = 0; i < m_probeCount; ++i) {
            const size_t offset = i % 2 == 0 ? i / 2 : reach - 1 - i / 2; // ends first: they differ most
            m_probes[i] = {offset, Lanes::all(scan.needle[offset])};
        }
        m_newline = Lanes::all('\n');
        const size_t headSize = scan.needleSize < sizeof m_head ? scan.needleSize : sizeof m_head;
        std::memcpy(&m_head, scan.needle, headSize);
        std::memset(&m_headMask, 0xff, headSize);
    }

    void run()
    {
        const size_t at = runProbes(m_scan.text, 0, m_scan.textSize, textScanBlock + textScanReach);
        // The rest is read from a copy with zeros behind it, because blocks and probes reach beyond the end.
        char rest[textScanBlock * 4] = {};
        const size_t restSize = m_scan.textSize - at;
        if (restSize > 0)
            std::memcpy(rest, m_scan.text + at, restSize);
        runProbes(rest, at, (restSize + textScanBlock - 1) / textScanBlock * textScanBlock, textScanBlock);
        *m_lines.word = m_lines.bits;
    }

private:
    struct Probe {
        size_t offset;
        typename Lanes::Bytes value;
    };

    template <size_t count = 1>
    size_t runProbes(const char *text, size_t origin, size_t size, size_t margin)
    {
        if constexpr (count < maxTextScanProbes) {
            if (count < m_probeCount)
                return runProbes<count + 1>(text, origin, size, margin);
        }
        return m_scan.needleSize <= count ? runBlocks<count, true>(text, origin, size, margin)
                                          : runBlocks<count, false>(text, origin, size, margin);
    }

    /// All state is copied into locals: beside stores into the result the compiler could not keep members in registers.
    /// Whether the probes are sure is known while compiling: as a branch it would be guessed wrong at every other hit.
    template <size_t count, bool isSure>
    size_t runBlocks(const char *text, size_t origin, size_t size, size_t margin)
    {
        Probe probes[count];
        for (size_t i = 0; i < count; ++i)
            probes[i] = m_probes[i];
        const typename Lanes::Bytes newline = m_newline;
        Lines lines = m_lines;
        size_t at = 0;
        for (; at + margin <= size; at += textScanBlock) {
            const char *block = text + at;
            __builtin_prefetch(block + textScanAhead);
            auto same = Lanes::equal(block + probes[0].offset, probes[0].value);
#pragma GCC unroll 8
            for (size_t i = 1; i < count; ++i)
                same = Lanes::both(same, Lanes::equal(block + probes[i].offset, probes[i].value));
            std::uint64_t hits = Lanes::mask(same);
            if constexpr (!isSure) {
                if (hits != 0)
                    hits = verified(hits, origin + at);
            }
            lines.close(hits, Lanes::mask(Lanes::equal(block, newline)));
        }
        m_lines = lines;
        return at;
    }

    std::uint64_t verified(std::uint64_t candidates, size_t at) const
    {
        std::uint64_t hits = 0;
        for (; candidates != 0; candidates &= candidates - 1) {
            const size_t start = at + size_t(__builtin_ctzll(candidates));
            if (start + m_scan.needleSize <= m_scan.textSize && isNeedle(m_scan.text + start, start))
                hits |= candidates & (~candidates + 1);
        }
        return hits;
    }

    bool isNeedle(const char *candidate, size_t start) const
    {
        if (start + sizeof m_head <= m_scan.textSize) {
            std::uint64_t head = 0;
            std::memcpy(&head, candidate, sizeof head);
            if (((head ^ m_head) & m_headMask) != 0)
                return false;
            if (m_scan.needleSize <= sizeof head)
                return true;
        }
        return std::memcmp(candidate, m_scan.needle, m_scan.needleSize) == 0;
    }

    /// Turns hits in blocks into one bit for each line.
    struct Lines {
        std::uint64_t *word; ///< Where the next whole word of bits goes.
        std::uint64_t bits = 0; ///< Of the lines behind it.
        unsigned count = 0;
        std::uint64_t carry = 0; ///< The line that goes on in the next block has a hit.

        /// Within a line all bits of ~newlines are ones, so adding a hit anywhere in it carries into its newline's
        /// bit. What carries out of the block belongs to the line that goes on in the next one.
        void close(std::uint64_t hits, std::uint64_t newlines)
        {
            std::uint64_t sum = 0;
            const bool overflow = __builtin_add_overflow(~newlines, hits, &sum);
            const bool overflowAgain = __builtin_add_overflow(sum, carry, &sum);
            carry = std::uint64_t(overflow) | std::uint64_t(overflowAgain);
            const std::uint64_t closed = Lanes::gather(sum & newlines, newlines);
            const unsigned shift = count;
            bits |= closed << shift;
            count += unsigned(__builtin_popcountll(newlines));
            if (count >= 64) {
                *word++ = bits;
                bits = (closed >> 1) >> (63 - shift);
                count -= 64;
            }
        }
    };

    const TextScan &m_scan;
    Probe m_probes[maxTextScanProbes] = {};
    size_t m_probeCount = 0;
    typename Lanes::Bytes m_newline = {};
    Lines m_lines;
    std::uint64_t m_head = 0; ///< The first eight bytes of the needle, and which of them it has.
    std::uint64_t m_headMask = 0;
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
