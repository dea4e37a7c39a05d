// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <optional>

namespace Tokendesk {

/// What a second start asks of the program that runs already: one short line of text, and nothing but these words.
struct InstanceRequest {
    enum class Kind { Raise, Toggle, Quick, StayHidden };
    /// Longer than any request that we write; a peer that sends more is not one of ours.
    static constexpr qsizetype longest = 256;

    Kind kind = Kind::Raise;
    QByteArray activation; ///< The desktop's permission to come to the front (Wayland); empty if it gave none.

    QByteArray line() const; ///< With its line feed.
    /// Nothing if the line is not exactly what line() writes.
    static std::optional<InstanceRequest> read(QByteArrayView line);

    bool operator==(const InstanceRequest &) const = default;
};

/// Written back once the request has been taken.
inline constexpr QByteArrayView instanceAnswer = "taken\n";

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::InstanceRequest)
