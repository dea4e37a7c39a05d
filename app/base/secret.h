// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <memory>

namespace Tokendesk {

/// Token text, password or session cookie: cannot be printed, compared by accident or turned into a QString.
/// Copies share one locked, undumped buffer that is overwritten when the last copy goes.
class Secret {
public:
    Secret() = default;
    /// Takes the bytes over and overwrites the given array (when nobody else shares it).
    static Secret take(QByteArray &&bytes);

    bool isEmpty() const;
    qsizetype size() const;
    /// The bytes themselves, valid as long as a copy of this Secret lives. The word that reviewers search for.
    QByteArrayView reveal() const;
    /// Compares in a time that depends on the sizes only.
    bool sameAs(const Secret &other) const;
    bool startsWith(QByteArrayView prefix) const;

    bool operator==(const Secret &) const = delete;

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

QDebug operator<<(QDebug, const Secret &) = delete;

/// Overwrites the bytes of an array in place, without detaching; clears it afterwards.
void wipe(QByteArray &bytes);
/// The same for text. Only as good as the number of copies that were made of it.
void wipe(QString &text);

} // namespace Tokendesk
