// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/chart.h"
#include <QList>
#include <QStringList>

class QIODevice;

namespace Tokendesk {

/// A printable report of the audit: one section a page, charts included, readable in grey. Everything in it is words
/// already; never a secret.
struct AuditReportFacts {
    struct Section {
        QString title;
        QString remark{}; ///< Above the table; may be empty.
        QStringList titles{};
        QList<qreal> shares{}; ///< Of the width.
        QList<QStringList> rows{};
    };
    QString title;
    QString foot; ///< Filter, time with zone, version.
    QString score;
    QString sentence;
    QStringList reasons{};
    QList<Chart> charts{};
    QList<Section> sections{};
};

/// Writes it as PDF. False: it is not open for writing.
bool writeAuditReport(const AuditReportFacts &facts, QIODevice *device);

} // namespace Tokendesk
