// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendelegate.h"
#include "ui/theme/icons.h"
#include "ui/tokens/cellplace.h"
#include "ui/tokens/glyphtext.h"
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qreal focusWidth = 3;
constexpr int tooNarrow = 48; // from here on a cell cannot hold its smallest part

bool isRevoking(const QModelIndex &index)
{
    return index.data(TokenTableModel::RevokingRole).toBool();
}

} // namespace

TokenDelegate::TokenDelegate(const TokenLook *look, const TokenWords *words, const Clock *clock, QObject *parent)
    : QStyledItemDelegate(parent), m_words(look, words, clock), m_cells(look, m_words)
{
}

TokenDelegate::~TokenDelegate() = default;

void TokenDelegate::setColors(const TokenColors &colors)
{
    m_colors = colors;
    m_cells.setColors(colors);
    if (!m_view)
        return;
    QPalette palette = m_view->palette();
    palette.setColor(QPalette::Base, colors.surface);
    m_view->setPalette(palette);
    m_view->viewport()->update();
}

void TokenDelegate::setMarkColumn(TokenColumn column)
{
    m_cells.setMarkColumn(column);
    if (m_view)
        m_view->viewport()->update();
}

void TokenDelegate::attachTo(QTableView *view)
{
    m_view = view;
    view->setItemDelegate(this);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    // Measuring rows takes 0.1 ms each; all are the same. No minimum size: setting one takes quadratic time.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(rowHeight);
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    setColors(m_colors);
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_cells.setFont(option.font);
    if (const QVariant group = index.data(TokenTableModel::GroupRole); group.isValid())
        return paintGroup(painter, option, index, group.value<TokenGroup>());
    paintBackground(painter, option, index);
    const CellPainter::Cell cell{
        painter, QRectF(option.rect).adjusted(cellMargin, 0, -cellMargin, -1), option.direction, index};
    if (option.rect.width() >= tooNarrow)
        return m_cells.paint(cell);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    m_cells.paint(cell);
    painter->restore();
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_cells.setFont(option.font);
    if (index.data(TokenTableModel::GroupRole).isValid())
        return {0, rowHeight};
    return {qCeil(m_cells.contentWidth(index) + 2 * cellMargin), rowHeight};
}

bool TokenDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.isValid() ? toolTip(index) : QString();
    // A tool tip guesses whether it is HTML; names from a registry must not be.
    QToolTip::showText(event->globalPos(),
        text.isEmpty() ? QString() : u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s, view);
    return true;
}

bool TokenDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Asked of the view for these two only: others come while it is being destroyed.
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::Leave)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (!m_view || watched != m_view->viewport())
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(m_view->rowAt(qRound(static_cast<QMouseEvent *>(event)->position().y())));
    else
        setHoveredRow(-1);
    return false;
}

QString TokenDelegate::toolTip(const QModelIndex &index) const
{
    if (index.data(TokenTableModel::GroupRole).isValid())
        return {};
    const auto column = TokenColumn(index.column());
    if (isDateColumn(column) || column == TokenColumn::State || column == TokenColumn::Scopes)
        return m_words.explained(index);
    if (column == TokenColumn::Account) // the registry is but a mark
        return u"%1 · %2"_s.arg(
            index.siblingAtColumn(int(TokenColumn::Registry)).data().toString(), index.data().toString());
    const bool cut = m_view && m_cells.contentWidth(index) + 2 * cellMargin > m_view->columnWidth(index.column());
    return cut ? index.data().toString() : QString();
}

void TokenDelegate::paintBackground(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, m_colors.selection);
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, m_colors.hover);
    if (isRevoking(index)) { // pressed in: darker, with a shadow along its upper edge
        painter->fillRect(option.rect, m_colors.idleSoft);
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), m_colors.strongLine);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_colors.line);
    const bool isCurrentRow = m_view && m_view->hasFocus() && m_view->currentIndex().row() == index.row();
    if (isCurrentRow && m_view->horizontalHeader()->visualIndex(index.column()) == 0)
        painter->fillRect(placed(QRectF(option.rect), 0, focusWidth, rowHeight, option.direction), m_colors.accent);
}

/// A group's head goes over the whole row, and each cell shows its part of it.
void TokenDelegate::paintGroup(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const TokenGroup &group) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    const QRectF row(-header->offset(), option.rect.top(), std::max(header->length(), header->width()), rowHeight - 1);
    const bool isCurrent = m_view->hasFocus() && m_view->currentIndex().row() == index.row();
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->fillRect(option.rect, isCurrent || index.row() == m_hoveredRow ? m_colors.hover : m_colors.idleSoft);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_colors.line);
    const QRectF box = row.adjusted(cellMargin, 0, -cellMargin, 0);
    const bool open = index.data(TokenTableModel::GroupOpenRole).toBool();
    const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    Icons::paint(painter, placed(box, 0, cellSymbolSize, cellSymbolSize, option.direction),
        open ? u"chevron-down"_s : closed, m_colors.dim);
    const QRectF text = after(box, cellSymbolSize + cellGap, option.direction);
    const QString title = m_words.group(group);
    painter->setPen(m_colors.text);
    m_cells.strong().draw(painter, text, title, option.direction);
    painter->setPen(m_colors.dim);
    m_cells.plain().draw(painter, after(text, std::ceil(m_cells.strong().width(title)) + cellGap, option.direction),
        QLocale().toString(group.count), option.direction);
    if (isCurrent)
        painter->fillRect(placed(row, 0, focusWidth, rowHeight, option.direction), m_colors.accent);
    painter->restore();
}

void TokenDelegate::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(std::exchange(m_hoveredRow, row));
    updateRow(row);
}

void TokenDelegate::updateRow(int row) const
{
    if (row >= 0)
        m_view->viewport()->update(0, m_view->rowViewportPosition(row), m_view->viewport()->width(), rowHeight);
}

} // namespace Tokendesk
