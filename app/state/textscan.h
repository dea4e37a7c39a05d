// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace Tokendesk {

/// What a scanner looks for where. Lines end in '\n', the needle contains none and is not empty.
struct TextScan {
    const char *text;
    size_t textSize;
    const char *needle;
    size_t needleSize;
    std::uint64_t *lines; ///< Zeroed, one bit a line and one spare word: the bits of the lines that hold the needle.
};

using TextScanner = void (*)(const TextScan &scan);

void scanPortably(const TextScan &scan);
#ifdef __x86_64__
void scanWithSse2(const TextScan &scan);
void scanWithAvx2(const TextScan &scan); ///< Only where the processor has AVX2 and BMI2.
#endif

/// The fastest that this processor can run.
TextScanner bestTextScanner();

} // namespace Tokendesk
