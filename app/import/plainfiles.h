// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/credentialfind.h"

/// Files that others wrote: what there is to know of them, reading them whole, and rewriting them so that there is
/// always a whole one. Blocks; used from a thread of its own.
namespace Tokendesk::PlainFiles {

/// More than any such file has.
constexpr qint64 largest = 1024 * 1024;

PlainFile look(const QString &path, const QString &home);
/// The text, or why not.
tl::expected<QByteArray, FindProblem> read(const QString &path);
/// All or nothing, by a second file that takes the first one's place and mode. Error kind: Storage.
Result<void> write(const QString &path, const QByteArray &text, int mode);
Result<void> remove(const QString &path);
Result<void> setMode(const QString &path, int mode);
QByteArray hashOf(const QByteArray &text);

} // namespace Tokendesk::PlainFiles
