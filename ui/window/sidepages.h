// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Tokendesk {

/// A page of the window besides the table of tokens, as the side bar offers it.
struct SidePage {
    QString id; ///< For Pages and object names.
    QString icon;
    QString title;
    QString explained; ///< What is done there.
};

QList<SidePage> sidePages();

} // namespace Tokendesk
