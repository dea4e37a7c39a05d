// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/reportpaper.h"
#include "ui/theme/theme.h"
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QStyle>
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal screenDots = 96;
constexpr qreal margin = 15; // millimetres
constexpr qreal bodyPoints = 9;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::ReportPaper)
};

QFont sized(qreal points, bool strong = false)
{
    QFont font = baseFont();
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QPageSize usualPage()
{
    return QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

ReportPaper::ReportPaper(QIODevice *device, const QString &title, const QString &foot) : m_writer(device), m_foot(foot)
{
    m_writer.setResolution(dotsPerInch);
    m_writer.setPageSize(usualPage());
    m_writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Tokendesk " TOKENDESK_VERSION));
    m_painter.begin(&m_writer);
    m_painter.setRenderHint(QPainter::Antialiasing);
}

ReportPaper::~ReportPaper()
{
    if (m_pages > 0)
        endPage();
    m_painter.end();
}

QPainter *ReportPaper::painter()
{
    return &m_painter;
}

QFont ReportPaper::font() const
{
    return sized(bodyPoints);
}

qreal ReportPaper::line() const
{
    return QFontMetricsF(font(), const_cast<QPdfWriter *>(&m_writer)).height();
}

qreal ReportPaper::pixel() const
{
    return dotsPerInch / screenDots;
}

Qt::LayoutDirection ReportPaper::direction() const
{
    return QGuiApplication::layoutDirection();
}

int ReportPaper::pages() const
{
    return m_pages;
}

void ReportPaper::beginPage(const QString &text)
{
    if (m_pages > 0) {
        endPage();
        m_writer.newPage();
    }
    ++m_pages;
    m_y = 0;
    const QFont heading = sized(bodyPoints * 1.6, true);
    const qreal high = QFontMetricsF(heading, &m_writer).height();
    write({0, 0, qreal(m_writer.width()), high}, text, heading, Qt::black);
    m_y = high + line() / 2;
}

void ReportPaper::endPage()
{
    const QFont small = sized(bodyPoints * 0.8);
    const qreal high = QFontMetricsF(small, &m_writer).height();
    const QRectF foot(0, m_writer.height() - high, m_writer.width(), high);
    const QColor grey = Palette::light().dim;
    m_painter.setPen(QPen(grey, pixel() / 2));
    m_painter.drawLine(foot.topLeft(), foot.topRight());
    const qreal number = foot.width() * 0.12;
    QRectF words = foot.adjusted(0, 0, -number, 0);
    QRectF page = foot.adjusted(words.width(), 0, 0, 0);
    if (direction() == Qt::RightToLeft) {
        words.moveRight(foot.right());
        page.moveLeft(foot.left());
    }
    write(words, m_foot, small, grey);
    m_painter.drawText(page, int(QStyle::visualAlignment(direction(), Qt::AlignRight) | Qt::AlignVCenter),
        Words::tr("Page %1").arg(QLocale().toString(m_pages)));
}

void ReportPaper::write(const QRectF &rect, const QString &text, const QFont &font, const QColor &color)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QFontMetricsF metrics(font, &m_writer);
    m_painter.drawText(rect,
        int(QStyle::visualAlignment(direction(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void ReportPaper::beginSection(const QString &title)
{
    m_section = title;
    m_titles.clear();
    beginPage(title);
}

/// Goes on on a new page, with the table's head again, where this one is full.
void ReportPaper::need(qreal height)
{
    if (m_y + height <= m_writer.height() - 2 * line())
        return;
    beginPage(Words::tr("%1, continued", "a section of a report").arg(m_section));
    if (!m_titles.isEmpty())
        writeRow(m_titles, sized(bodyPoints, true), Qt::black);
}

void ReportPaper::addParagraph(const QString &text, bool strong, bool dim)
{
    m_titles.clear();
    const QFont font = sized(bodyPoints, strong);
    const QRectF room(0, 0, m_writer.width(), m_writer.height());
    const int flags = int(QStyle::visualAlignment(direction(), Qt::AlignLeft) | Qt::AlignTop) | Qt::TextWordWrap;
    const qreal high = QFontMetricsF(font, &m_writer).boundingRect(room, flags, text).height();
    need(high);
    m_painter.setFont(font);
    m_painter.setPen(dim ? Palette::light().dim : QColor(Qt::black));
    m_painter.drawText(QRectF(0, m_y, m_writer.width(), high + 1), flags, text);
    m_y += high + line() / 3;
}

void ReportPaper::beginTable(const QStringList &titles, const QList<qreal> &shares)
{
    m_titles.clear();
    m_shares = shares;
    need(4 * line());
    m_titles = titles;
    writeRow(titles, sized(bodyPoints, true), Qt::black);
}

void ReportPaper::addRow(const QStringList &cells)
{
    need(rowHeight(cells, font()));
    writeRow(cells, font(), Qt::black);
}

qreal ReportPaper::columnWidth(qsizetype column) const
{
    return m_writer.width() * m_shares.value(column);
}

qreal ReportPaper::rowHeight(const QStringList &cells, const QFont &font)
{
    const QFontMetricsF metrics(font, &m_writer);
    qreal high = metrics.height();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QRectF room(0, 0, columnWidth(i) - columnGap(), m_writer.height());
        if (metrics.horizontalAdvance(cells.at(i)) > room.width())
            high = std::max(high, metrics.boundingRect(room, cellFlags(cells.at(i), font, room), cells.at(i)).height());
    }
    return high + 0.4 * line();
}

qreal ReportPaper::columnGap() const
{
    return line() / 2;
}

/// Lines break between words, and within one only if it is longer than a line.
int ReportPaper::cellFlags(const QString &text, const QFont &font, const QRectF &cell)
{
    const QFontMetricsF metrics(font, &m_writer);
    const QStringList words = text.split(u' ');
    const bool fit = std::all_of(words.cbegin(), words.cend(),
        [&](const QString &word) { return metrics.horizontalAdvance(word) <= cell.width(); });
    return int(QStyle::visualAlignment(direction(), Qt::AlignLeft) | Qt::AlignTop)
        | (fit ? Qt::TextWordWrap : Qt::TextWrapAnywhere);
}

void ReportPaper::writeRow(const QStringList &cells, const QFont &font, const QColor &color)
{
    const qreal high = rowHeight(cells, font);
    const qreal above = 0.2 * line();
    m_painter.setFont(font);
    m_painter.setPen(color);
    qreal x = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QRectF cell(x, m_y + above, columnWidth(i) - columnGap(), high);
        if (direction() == Qt::RightToLeft)
            cell.moveRight(m_writer.width() - x);
        m_painter.drawText(cell, cellFlags(cells.at(i), font, cell), cells.at(i));
        x += columnWidth(i);
    }
    m_y += high;
    m_painter.setPen(QPen(Palette::light().line, pixel() / 2));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_writer.width(), m_y));
}

QRectF ReportPaper::takeRoom(qreal lines)
{
    m_titles.clear();
    need(lines * line());
    const QRectF room(0, m_y, m_writer.width(), lines * line());
    m_y += room.height() + line() / 2;
    return room;
}

} // namespace Tokendesk
