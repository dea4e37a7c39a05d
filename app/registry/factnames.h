// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/factreader.h"

namespace Tokendesk {

template <typename T>
using FactNames = std::initializer_list<std::pair<QLatin1StringView, T>>;

/// The value that a name stands for; a problem with the names that are allowed if there is none.
template <typename T>
T namedFact(FactReader &reader, const QString &key, const FactNames<T> &names, T otherwise,
    FactReader::Need need = FactReader::Need::Optional)
{
    const QString name = reader.text(key, need);
    if (name.isEmpty())
        return otherwise;
    QStringList allowed;
    for (const auto &[known, value] : names) {
        if (name == known)
            return value;
        allowed.append(known);
    }
    reader.refuse(key, ProfileProblem::Reason::NotAllowed, allowed.join(QLatin1String(", ")));
    return otherwise;
}

} // namespace Tokendesk
