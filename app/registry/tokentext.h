// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

namespace Tokendesk {

/// A list of texts, or one text with blanks (OAuth's way) or commas between.
QStringList textsOf(const QJsonValue &value);
/// A few characters, even if a registry shows the whole token in their place.
QString shortPrefix(const QString &told);

} // namespace Tokendesk
