// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace Tokendesk {

/// What a PDF viewer that is not Qt makes of a file: poppler's tools.
struct PdfPages {
    QStringList texts{}; ///< One a page.
    QList<QImage> pictures{}; ///< In grey, as a printer without colours has them.

    /// Leaves the pictures as "<name>-1.png" in the folder.
    static PdfPages of(const QString &file, const QString &folder, const QString &name);
    /// Pages that have ink where a printer has none: something is cut off there.
    QList<int> pagesOverTheEdge(int millimetres = 8) const;
};

} // namespace Tokendesk
