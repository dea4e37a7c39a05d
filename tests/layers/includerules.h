// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Tokendesk {

/// One #include line, as it stands in a file.
struct Include {
    int line = 0;
    QString header;
    bool system = false; ///< <header> instead of "header"
};

QList<Include> includesOf(const QString &text);

/// What the layers have against this include, empty when nothing. File and header are paths from the project's root;
/// qtHeaders is the folder in which Qt's own headers lie, one folder a module.
QString objectionTo(const QString &file, const Include &include, const QString &qtHeaders);

} // namespace Tokendesk
