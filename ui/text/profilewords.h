// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

/// A sentence of a registry's profile in the person's language, if it is one of the built-in profiles'; else as it is.
QString profileText(const QString &text);

} // namespace Tokendesk
