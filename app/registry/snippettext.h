// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/registry/registryprofile.h"

namespace Tokendesk {

/// The lines of a registry's profile that put its token to use, for one address and one token.
class SnippetText {
public:
    SnippetText(const Snippet &snippet, const QUrl &address);

    bool holdsValue() const; ///< The token itself stands in it, not only the name of a variable.
    QString shown() const; ///< With dots where the token stands.
    /// The text to paste, with the token in its place. Wiped as any secret; no longer copy is left on the way.
    Secret filled(const Secret &token) const;

private:
    QString m_text;
};

} // namespace Tokendesk
