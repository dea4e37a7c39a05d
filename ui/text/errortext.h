// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/registry/profileproblem.h"
#include <QString>

namespace Tokendesk {

/// Whom an error is about, for its sentence.
struct ErrorContext {
    QString registry; ///< Name of the registry; may be empty.
    bool unauthorizedMayMeanLimit = false; ///< The registry's profile says so.
};

/// What happened and what to do, in one or two sentences. Plain text, with the registry's own words marked as such.
QString errorText(const Error &error, const ErrorContext &context = {});
/// For the log and the curious: kind, detail. Holds no secret.
QString errorDetails(const Error &error);
/// What is wrong with a registry file, where, and why.
QString profileProblemText(const ProfileProblem &problem);

} // namespace Tokendesk
