// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instance/instancerequest.h"
#include <algorithm>
#include <array>
#include <cctype>

namespace Tokendesk {

namespace {

constexpr QByteArrayView greeting = "tokendesk 1 ";

struct Word {
    InstanceRequest::Kind kind;
    QByteArrayView text;
};
constexpr std::array words{
    Word{InstanceRequest::Kind::Raise, "raise"},
    Word{InstanceRequest::Kind::Toggle, "toggle"},
    Word{InstanceRequest::Kind::Quick, "quick"},
    Word{InstanceRequest::Kind::StayHidden, "hidden"},
};

/// It becomes an environment variable: only what compositors write into theirs.
bool isActivation(QByteArrayView text)
{
    return text.size() <= 128 && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || QByteArrayView("-_.:/+=").contains(c);
    });
}

} // namespace

QByteArray InstanceRequest::line() const
{
    const auto word = std::find_if(words.cbegin(), words.cend(), [this](const Word &w) { return w.kind == kind; });
    QByteArray text = greeting.toByteArray();
    text.append(word->text);
    if (!activation.isEmpty() && isActivation(activation))
        text += ' ' + activation;
    return text + '\n';
}

std::optional<InstanceRequest> InstanceRequest::read(QByteArrayView line)
{
    if (line.size() > longest || !line.startsWith(greeting) || !line.endsWith('\n'))
        return std::nullopt;
    const QByteArrayView rest = line.sliced(greeting.size()).chopped(1);
    const qsizetype space = rest.indexOf(' ');
    const QByteArrayView text = space < 0 ? rest : rest.first(space);
    const QByteArrayView activation = space < 0 ? QByteArrayView() : rest.sliced(space + 1);
    const auto word = std::find_if(words.cbegin(), words.cend(), [text](const Word &w) { return w.text == text; });
    if (word == words.cend() || !isActivation(activation) || (space >= 0 && activation.isEmpty()))
        return std::nullopt;
    return InstanceRequest{word->kind, activation.toByteArray()};
}

} // namespace Tokendesk
