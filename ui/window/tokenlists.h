// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Tokendesk {

/// A ready-made list of the side bar: nothing but a query with a name.
struct TokenList {
    QString id; ///< For object names and what is kept for the list.
    QString icon;
    QString title;
    QString query;
    QString explained; ///< What stands in it and why that matters.
};

QList<TokenList> tokenLists();

} // namespace Tokendesk
