// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace Tokendesk {

/// Where something stands in a text.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype size() const
    {
        return end - start;
    }
    bool operator==(const TextRange &) const = default;
};

/// One member of an object in a JSON text: for changing it and nothing else, not even a space.
struct JsonMember {
    TextRange value; ///< With its quotes, if it is a text.
    TextRange whole; ///< What has to go so that the rest is JSON again: with one comma.
};

/// pointer: RFC 6901. The text has to be valid JSON. Nothing if there is no such member, or if it is in an array.
std::optional<JsonMember> jsonMember(const QByteArray &text, const QString &pointer);
/// The text with one more member, first in the object that the pointer's last part belongs to.
std::optional<QByteArray> withJsonMember(const QByteArray &text, const QString &pointer, const QByteArray &value);

} // namespace Tokendesk
