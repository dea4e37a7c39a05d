// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokentablescopes.h"
#include "app/state/textfold.h"

namespace Tokendesk {

quint32 TokenTableScopes::number(const QStringList &scopes)
{
    const auto known = m_numbers.constFind(scopes);
    if (known != m_numbers.constEnd())
        return *known;
    const quint32 added = count();
    m_lines.append(foldedText(scopes.join(u' ')));
    m_lists.push_back(scopes);
    m_numbers.insert(scopes, added);
    return added;
}

} // namespace Tokendesk
