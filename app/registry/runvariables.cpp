// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/runvariables.h"
#include "app/registry/snippettext.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

QList<FilledVariable> runVariables(const RegistryProfile &profile, const QUrl &address, const Secret &token)
{
    // Host and port, with the path, but without a slash at its end: as npm has it.
    const QString authority = address.authority(QUrl::FullyEncoded) + address.path(QUrl::FullyEncoded);
    QList<FilledVariable> filled;
    for (const auto &[name, value] : profile.run.variables) {
        const QString wanted = QString(name).replace(u"{authority}"_s, authority);
        const SnippetText text({{}, QString(value).replace(u"{authority}"_s, authority), {}}, address);
        filled.append({wanted.toUtf8(), text.filled(token), text.holdsValue()});
    }
    return filled;
}

} // namespace Tokendesk
