// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Tokendesk {

/// Text as searching and sorting see it: UTF-8, composed, case-folded, control characters as spaces.
/// The same in every locale: a Turkish desktop finds "CI" by "ci" too.
QByteArray foldedText(QStringView text);

} // namespace Tokendesk
