// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/statepilldelegate.h"
#include "ui/parts/rowframe.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include <QPainter>

namespace Tokendesk {

StatePillDelegate::StatePillDelegate(LookOf lookOf, QObject *parent)
    : QStyledItemDelegate(parent), m_lookOf(std::move(lookOf))
{
}

void StatePillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRowFrame(painter, option, index);
    const QRect inside = option.rect.adjusted(Metrics::step, 0, -Metrics::halfStep, 0);
    StatusPill::paint(painter, inside, m_lookOf(index), captionFont(), option.direction);
}

QSize StatePillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize pill = StatusPill::sizeOf(m_lookOf(index), QFontMetrics(captionFont()));
    return {pill.width() + 2 * Metrics::step, qMax(pill.height(), Metrics::rowHeight(option.fontMetrics))};
}

} // namespace Tokendesk
