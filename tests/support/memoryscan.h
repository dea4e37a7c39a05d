// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Tokendesk {

/// A text that can be looked for in this process's memory without standing there for that reason: it is kept
/// disguised, and undisguised a letter at a time.
class MemoryScan {
public:
    /// A fresh random text of letters.
    explicit MemoryScan(int length);

    QByteArray text() const; ///< The text itself; whoever asks is among those that hold it.
    /// How often a quarter of the text or more stands in memory that can be written, in UTF-8 or UTF-16.
    /// -1 if the memory cannot be read.
    int count() const;

private:
    int countIn(const char *bytes, qsizetype size) const;
    bool standsAt(const char *bytes, qsizetype left, qsizetype part, int step) const;

    QByteArray m_disguised;
};

} // namespace Tokendesk
