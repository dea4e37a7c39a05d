// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/credentialfind.h"
#include "app/registry/profilebook.h"
#include <functional>

/// Reads credentials out of the text of a file, as the registries' profiles describe it. What it finds has no facts of
/// the file yet. A "${NAME}" in place of a token is no secret.
namespace Tokendesk::CredentialText {

/// The file that the registry's own tool keeps.
Findings inToolFile(const QByteArray &text, const RegistryProfile &profile, const ProfileBook &profiles);
/// NAME=value lines: the variables of all registries, and whatever else looks like one of their tokens.
Findings inDotEnv(const QByteArray &text, const ProfileBook &profiles);
/// The address that a variable beside the token names, or the registry's own.
QUrl addressFor(const RegistryProfile &profile, const std::function<QString(const QString &)> &valueOf);
/// "tank_…": the prefix that all tokens of this form share.
QString shownAs(QByteArrayView token, const ProfileBook &profiles);
/// Why a token cannot look like that, or cannot be kept: reason and detail.
std::optional<FindProblem> flawOf(QByteArrayView text);
/// Names of variables that hold the registry's token.
QStringList tokenVariables(const RegistryProfile &profile);

} // namespace Tokendesk::CredentialText
