// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditreport.h"
#include "ui/audit/chartpaint.h"
#include "ui/audit/reportpaper.h"
#include <QCoreApplication>
#include <QIODevice>

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::AuditReport)
};

constexpr qreal chartLines = 13;

/// Two beside each other.
void addCharts(const QList<Chart> &charts, ReportPaper *paper)
{
    for (qsizetype i = 0; i < charts.size(); i += 2) {
        const QRectF room = paper->takeRoom(chartLines);
        const qreal gap = 2 * paper->line();
        for (qsizetype j = i; j < std::min(i + 2, charts.size()); ++j) {
            QRectF half(room.left(), room.top(), (room.width() - gap) / 2, room.height());
            const bool leading = (j == i) == (paper->direction() == Qt::LeftToRight);
            if (!leading)
                half.moveRight(room.right());
            QPainter *painter = paper->painter();
            QFont strong = paper->font();
            strong.setWeight(QFont::DemiBold);
            painter->setFont(strong);
            painter->setPen(Qt::black);
            const bool rightToLeft = paper->direction() == Qt::RightToLeft;
            painter->drawText(
                half, int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextSingleLine, charts.at(j).title);
            ChartPaint paint = ChartPaint::onPaper(paper->font());
            paint.stripe *= paper->pixel();
            paint.paintAll(painter, charts.at(j), half.adjusted(0, 1.5 * paper->line(), 0, 0), paper->direction());
        }
    }
}

} // namespace

bool writeAuditReport(const AuditReportFacts &facts, QIODevice *device)
{
    if (!device->isWritable())
        return false; // a painter takes any device, and says nothing
    ReportPaper paper(device, facts.title, facts.foot);
    paper.beginSection(facts.title);
    paper.addParagraph(Words::tr("Health: %1 of 100.", "a number").arg(facts.score) + u' ' + facts.sentence, true);
    for (const QString &reason : facts.reasons)
        paper.addParagraph(reason);
    addCharts(facts.charts, &paper);
    for (const AuditReportFacts::Section &section : facts.sections) {
        paper.beginSection(section.title);
        if (!section.remark.isEmpty())
            paper.addParagraph(section.remark, false, true);
        if (section.rows.isEmpty())
            continue;
        paper.beginTable(section.titles, section.shares);
        for (const QStringList &row : section.rows)
            paper.addRow(row);
    }
    return true;
}

} // namespace Tokendesk
