// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventdelegate.h"
#include "ui/audit/eventmodel.h"
#include "ui/parts/rowframe.h"
#include "ui/text/eventlook.h"
#include "ui/theme/theme.h"
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace Tokendesk {

void EventDelegate::attachTo(QTableView *view)
{
    view->setItemDelegate(this);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    // All rows are the same; measuring a million would take minutes.
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight(view->fontMetrics()));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = currentPalette();
    paintRowFrame(painter, option, index);
    const QRect inner = option.rect.adjusted(Metrics::step, 0, -Metrics::step, -1);
    if (index.column() == EventModel::Action) {
        StatusPill::paint(
            painter, inner, eventLook(index.data(Qt::UserRole).toString()), option.font, option.direction);
        return;
    }
    const bool matters = index.column() == EventModel::Target || index.column() == EventModel::Actor;
    painter->setFont(option.font);
    painter->setPen(matters ? palette.text : palette.dim);
    painter->drawText(inner,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
}

} // namespace Tokendesk
