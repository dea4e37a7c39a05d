// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with AVX2 and BMI2 switched on: include nothing here whose inline functions other files use too, or the
// linker may pick this file's copies for processors that cannot run them.
#ifdef __x86_64__
#include "app/state/textscan.h"
#include "app/state/textscanloop.h"
#include <immintrin.h>

namespace Tokendesk {

namespace {

struct Avx2Lanes {
    using Bytes = __m256i;
    struct Same {
        __m256i low;
        __m256i high;
    };

    static Bytes all(char c)
    {
        return _mm256_set1_epi8(c);
    }
    static Same equal(const char *block, Bytes value)
    {
        const auto *halves = reinterpret_cast<const __m256i *>(block);
        return {_mm256_cmpeq_epi8(_mm256_loadu_si256(halves), value),
            _mm256_cmpeq_epi8(_mm256_loadu_si256(halves + 1), value)};
    }
    static Same both(const Same &a, const Same &b)
    {
        return {_mm256_and_si256(a.low, b.low), _mm256_and_si256(a.high, b.high)};
    }
    static std::uint64_t mask(const Same &same)
    {
        const auto low = std::uint32_t(_mm256_movemask_epi8(same.low));
        const auto high = std::uint32_t(_mm256_movemask_epi8(same.high));
        return low | std::uint64_t(high) << 32;
    }
    static std::uint64_t gather(std::uint64_t value, std::uint64_t mask)
    {
        return _pext_u64(value, mask);
    }
};

} // namespace

void scanWithAvx2(const TextScan &scan)
{
    TextScanLoop<Avx2Lanes>(scan).run();
}

} // namespace Tokendesk
#endif
