// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/rowframe.h"
#include "ui/theme/theme.h"
#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace Tokendesk {

namespace {

constexpr int barWidth = 3;

bool isFirst(const QAbstractItemView *view, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(view);
    return !table || table->horizontalHeader()->visualIndex(index.column()) == 0;
}

} // namespace

void paintRowFrame(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Palette &palette = currentPalette();
    const QRect &cell = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(cell, palette.accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, palette.hover);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), palette.line);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->hasFocus() || view->currentIndex().row() != index.row() || !isFirst(view, index))
        return;
    const QRect bar(cell.left(), cell.top(), barWidth, cell.height());
    painter->fillRect(QStyle::visualRect(option.direction, cell, bar), palette.accent);
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowFrame(painter, option, index);
    QStyleOptionViewItem words = option;
    words.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    QStyledItemDelegate::paint(painter, words, index);
}

} // namespace Tokendesk
