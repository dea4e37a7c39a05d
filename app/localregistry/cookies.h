// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/message.h"

namespace Tokendesk::LocalRegistry {

inline constexpr char sessionCookie[] = "better-auth.session_token";
inline constexpr char dataCookie[] = "better-auth.session_data";
inline constexpr char forgetCookie[] = "better-auth.dont_remember";
inline constexpr char formCookie[] = "tokendesk.form"; ///< Binds a sign-in form to the browser it was shown in.

QByteArray cookieOf(const Request &request, const QByteArray &name); ///< Decoded; empty when there is none.
/// "value.signature"
QByteArray signedValue(const QByteArray &secret, const QByteArray &value);
/// The value when its signature is ours, else empty.
QByteArray checkedValue(const QByteArray &secret, const QByteArray &signedText);

std::pair<QByteArray, QByteArray> setCookie(
    const QByteArray &name, const QByteArray &value, std::optional<int> seconds);
std::pair<QByteArray, QByteArray> clearCookie(const QByteArray &name);

} // namespace Tokendesk::LocalRegistry
