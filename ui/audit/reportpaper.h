// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QPdfWriter>

class QIODevice;

namespace Tokendesk {

/// Paper of a report, filled from the top: headings, paragraphs, rows of tables. Each page ends with the same foot and
/// its number.
class ReportPaper {
public:
    ReportPaper(QIODevice *device, const QString &title, const QString &foot);
    ~ReportPaper();
    Q_DISABLE_COPY_MOVE(ReportPaper)

    void beginSection(const QString &title); ///< On a new page.
    void addParagraph(const QString &text, bool strong = false, bool dim = false);
    /// Columns by their share of the width. What is too long goes on in the next line.
    void beginTable(const QStringList &titles, const QList<qreal> &shares);
    void addRow(const QStringList &cells);
    /// Room of that many lines over the whole width, to be painted into.
    QRectF takeRoom(qreal lines);
    QPainter *painter();
    qreal line() const; ///< Height of a line of text.
    qreal pixel() const; ///< Of a screen of 96 dpi, here.
    Qt::LayoutDirection direction() const;
    QFont font() const;
    int pages() const;

private:
    void beginPage(const QString &heading);
    void endPage();
    void need(qreal height);
    void write(const QRectF &rect, const QString &text, const QFont &font, const QColor &color);
    qreal columnWidth(qsizetype column) const;
    qreal columnGap() const;
    int cellFlags(const QString &text, const QFont &font, const QRectF &cell);
    qreal rowHeight(const QStringList &cells, const QFont &font);
    void writeRow(const QStringList &cells, const QFont &font, const QColor &color);

    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_foot;
    QString m_section;
    QStringList m_titles;
    QList<qreal> m_shares;
    qreal m_y = 0;
    int m_pages = 0;
};

} // namespace Tokendesk
