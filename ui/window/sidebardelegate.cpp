// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardelegate.h"
#include "ui/parts/registrymark.h"
#include "ui/parts/tone.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include "ui/window/sidebarmodel.h"
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SideBarDelegate::SideBarDelegate(const Context &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{
}

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(30, option.fontMetrics.height() + 12)};
}

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = currentPalette();
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 0, -1, 0);
    if (selected || hovered) {
        painter->setPen(focused ? QPen(palette.accent, Metrics::focusWidth) : QPen(Qt::NoPen));
        painter->setBrush(selected ? palette.accentSoft : palette.hover);
        painter->drawRoundedRect(box, Metrics::radius, Metrics::radius);
    }
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QRect inner = option.rect.adjusted(Metrics::step, 0, -Metrics::step, 0);
    const int side = RegistryMark::side;
    const QRect symbol = placed({inner.left(), inner.center().y() - side / 2 + 1, side, side});
    const QColor ink = selected ? palette.accent : palette.text;
    if (const QVariant registry = index.data(SideBarModel::MarkRole); registry.isValid()) {
        const MarkFacts mark = m_context.look->markOf(registry.toString());
        RegistryMark::paint(painter, symbol, mark.letter, mark.color);
    } else {
        Icons::paint(painter, symbol.adjusted(1, 1, -1, -1), u"list"_s, ink);
    }
    const QString trailing = index.data(SideBarModel::TrailingRole).toString();
    const int trailingWidth = option.fontMetrics.horizontalAdvance(trailing) + Metrics::halfStep;
    const bool warns = index.data(SideBarModel::ToneRole).toInt() == int(Tone::Warning);
    painter->setPen(warns ? palette.warning : selected ? palette.accent : palette.faint);
    const auto aligned = [&option](Qt::Alignment alignment) {
        return QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter;
    };
    painter->setFont(option.font);
    painter->drawText(placed({inner.right() - trailingWidth, inner.top(), trailingWidth, inner.height()}),
        int(aligned(Qt::AlignRight)), trailing);
    QFont font = option.font;
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(ink);
    const int start = inner.left() + side + Metrics::step;
    const QRect textRect
        = placed({start, inner.top(), inner.right() - trailingWidth - Metrics::step - start, inner.height()});
    painter->drawText(textRect, int(aligned(Qt::AlignLeft)),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
    painter->restore();
}

} // namespace Tokendesk
