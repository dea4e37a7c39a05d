// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>

namespace Tokendesk {

using NameUsed = std::function<bool(const QString &name)>;

/// "ci-laptop-202611": use, this computer, month. Numbered if it is taken; never longer than the registry takes.
QString suggestedTokenName(const QString &use, const QDate &day, int longest, const NameUsed &used);
/// The next free one of the same family: "ci-deploy" gives "ci-deploy-2", that "ci-deploy-3".
QString nextName(const QString &name, int longest, const NameUsed &used);

} // namespace Tokendesk
