// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textscan.h"
#include "app/state/textscanloop.h"
#include <QtEndian>
#ifdef __x86_64__
#include <emmintrin.h>
#endif

namespace Tokendesk {

namespace {

/// Eight bytes at once in an ordinary register: for every processor.
struct WordLanes {
    using Bytes = std::uint64_t; ///< One byte, eight times.

    static constexpr std::uint64_t lowBits = 0x7f7f7f7f7f7f7f7f;

    static Bytes all(char c)
    {
        return std::uint64_t{0x0101010101010101} * static_cast<unsigned char>(c);
    }
    static std::uint64_t equal(const char *block, Bytes value)
    {
        std::uint64_t result = 0;
        for (unsigned i = 0; i < 8; ++i) {
            const auto differing = qFromLittleEndian<std::uint64_t>(block + size_t(i) * 8) ^ value;
            const std::uint64_t zeroBytes = ~(((differing & lowBits) + lowBits) | differing | lowBits);
            // The multiplication moves the top bit of each byte into the top byte.
            result |= (((zeroBytes >> 7) * 0x0102040810204080) >> 56) << (i * 8);
        }
        return result;
    }
    static std::uint64_t both(std::uint64_t a, std::uint64_t b)
    {
        return a & b;
    }
    static std::uint64_t mask(std::uint64_t same)
    {
        return same;
    }
    static std::uint64_t gather(std::uint64_t value, std::uint64_t mask)
    {
        return gatheredBits<WordLanes>(value, mask);
    }
};

#ifdef __x86_64__
struct Sse2Lanes {
    using Bytes = __m128i;
    struct Same {
        __m128i quarter[4];
    };

    static Bytes all(char c)
    {
        return _mm_set1_epi8(c);
    }
    static Same equal(const char *block, Bytes value)
    {
        Same same;
        for (size_t i = 0; i < 4; ++i) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(block + i * sizeof(__m128i)));
            same.quarter[i] = _mm_cmpeq_epi8(bytes, value);
        }
        return same;
    }
    static Same both(Same a, const Same &b)
    {
        for (size_t i = 0; i < 4; ++i)
            a.quarter[i] = _mm_and_si128(a.quarter[i], b.quarter[i]);
        return a;
    }
    static std::uint64_t mask(const Same &same)
    {
        std::uint64_t result = 0;
        for (unsigned i = 0; i < 4; ++i)
            result |= std::uint64_t(std::uint32_t(_mm_movemask_epi8(same.quarter[i]))) << (i * 16);
        return result;
    }
    static std::uint64_t gather(std::uint64_t value, std::uint64_t mask)
    {
        return gatheredBits<Sse2Lanes>(value, mask);
    }
};
#endif

} // namespace

void scanPortably(const TextScan &scan)
{
    TextScanLoop<WordLanes>(scan).run();
}

#ifdef __x86_64__
void scanWithSse2(const TextScan &scan)
{
    TextScanLoop<Sse2Lanes>(scan).run();
}
#endif

TextScanner bestTextScanner()
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2"))
        return scanWithAvx2;
    return scanWithSse2;
#else
    return scanPortably;
#endif
}

} // namespace Tokendesk
