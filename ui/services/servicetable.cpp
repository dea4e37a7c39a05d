// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicetable.h"
#include "ui/parts/rowframe.h"
#include "ui/theme/metrics.h"
#include <QHeaderView>
#include <QTableView>

namespace Tokendesk {

void prepareServiceTable(QTableView *table, StatePillDelegate::LookOf lookOf)
{
    table->setItemDelegate(new RowDelegate(table));
    table->setItemDelegateForColumn(0, new StatePillDelegate(std::move(lookOf), table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight(table->fontMetrics()));
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(6 * Metrics::step);
}

} // namespace Tokendesk
