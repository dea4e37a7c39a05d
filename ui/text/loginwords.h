// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registryprofile.h"
#include "ui/text/errortext.h"

namespace Tokendesk {

/// How a way to sign in is called, and what it is like.
struct LoginWords {
    QString title; ///< Of its segment: "Browser".
    const char *name; ///< Of its segment, for tests and the accessible tree.
    QString explained; ///< Empty where the form says it.
    QString go; ///< Of the button that begins it.
};
LoginWords loginWords(LoginFacts::Flow flow);

/// Why a sign-in came to nothing, and what to do now. Each ending of each way has words of its own.
QString loginFailureText(LoginFacts::Flow flow, const Error &error, const ErrorContext &about);

} // namespace Tokendesk
