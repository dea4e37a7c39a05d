// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/scopes.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

QStringList allScopes()
{
    return {u"skills:read"_s, u"skills:publish"_s, u"skills:admin"_s};
}

} // namespace

QStringList normalScopes(const QStringList &asked)
{
    QStringList normal;
    const QStringList known = allScopes();
    for (const QString &scope : asked) {
        const QString trimmed = scope.trimmed();
        if (known.contains(trimmed) && !normal.contains(trimmed))
            normal.append(trimmed);
    }
    if (!normal.contains(known.first()))
        normal.append(known.first());
    return normal;
}

QStringList effectiveScopes(const QStringList &held, Dialect dialect)
{
    if (held.contains(u"skills:admin"_s) || (held.isEmpty() && dialect == Dialect::Live))
        return allScopes();
    if (held.contains(u"skills:publish"_s) && dialect == Dialect::Seed)
        return {u"skills:read"_s, u"skills:publish"_s};
    return held;
}

bool covers(const QStringList &held, const QStringList &given, Dialect dialect)
{
    const QStringList have = effectiveScopes(held, dialect);
    const QStringList want = effectiveScopes(given, dialect);
    return std::all_of(want.begin(), want.end(), [&have](const QString &scope) { return have.contains(scope); });
}

} // namespace Tokendesk::LocalRegistry
