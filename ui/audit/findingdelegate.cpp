// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/findingdelegate.h"
#include "ui/audit/findingmodel.h"
#include "ui/parts/rowframe.h"
#include "ui/parts/statuspill.h"
#include "ui/text/findingwords.h"
#include "ui/theme/theme.h"
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace Tokendesk {

namespace {

/// So that all titles begin at one edge.
int widestPill(const QFontMetrics &font)
{
    int widest = 0;
    for (const Severity severity : {Severity::Info, Severity::Low, Severity::Medium, Severity::High})
        widest = std::max(widest, StatusPill::sizeOf(FindingWords::look(severity), font).width());
    return widest;
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, Metrics::rowHeight(option.fontMetrics)};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = currentPalette();
    painter->save();
    paintRowFrame(painter, option, index);
    const QRect inner = option.rect.adjusted(Metrics::step, 0, -Metrics::step, 0);
    const int pill = widestPill(option.fontMetrics);
    const auto placed = [&option, &inner](const QRect &rect) {
        return QStyle::visualRect(option.direction, inner, rect);
    };
    const auto severity = Severity(index.data(FindingModel::SeverityRole).toInt());
    StatusPill::paint(painter, placed({inner.left(), inner.top(), pill, inner.height()}), FindingWords::look(severity),
        option.font, option.direction);
    painter->setFont(option.font);
    painter->setPen(palette.text);
    const QRect text = placed(inner.adjusted(pill + Metrics::step, 0, 0, 0));
    painter->drawText(text,
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace Tokendesk
