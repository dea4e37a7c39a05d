// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickdelegate.h"
#include "app/desk.h"
#include "app/models/quickcopymodel.h"
#include "app/state/tokentable.h"
#include "ui/parts/registrymark.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/statesymbol.h"
#include <QPainter>

namespace Tokendesk {

namespace {

QColor inkOfState(TokenState state)
{
    const Palette &palette = currentPalette();
    switch (state) {
    case TokenState::Expired:
    case TokenState::EndsTomorrow:
        return palette.bad;
    case TokenState::EndsSoon:
    case TokenState::NeverUsed:
        return palette.warning;
    case TokenState::Active:
        return palette.good;
    default:
        return palette.idle;
    }
}

} // namespace

QuickDelegate::QuickDelegate(const Context &context, QObject *parent) : QStyledItemDelegate(parent), m_context(context)
{
}

QSize QuickDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, Metrics::rowHeight(option.fontMetrics)};
}

QString QuickDelegate::endText(const QModelIndex &index) const
{
    const auto state = TokenState(index.data(QuickCopyModel::StateRole).toInt());
    const qint64 expires = index.data(QuickCopyModel::ExpiresRole).toLongLong();
    if (state == TokenState::Expired || state == TokenState::Paused)
        return m_context.words->state(state, expires, 0);
    if (expires == TokenTable::never)
        return tr("no end");
    if (expires == TokenTable::notReported)
        return {};
    return m_context.words->when(expires, m_context.desk->clock()->now().toSecsSinceEpoch());
}

void QuickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = currentPalette();
    const bool isOver = index.data(QuickCopyModel::IsOverRole).toBool();
    const auto state = TokenState(index.data(QuickCopyModel::StateRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? palette.accentSoft : palette.hover);
        painter->drawRoundedRect(option.rect, Metrics::radius, Metrics::radius);
    }
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const auto alignedTo = [&option](Qt::AlignmentFlag side) {
        return QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
    };
    QRect left = option.rect.adjusted(Metrics::step, 0, -Metrics::step, 0);
    const int side = RegistryMark::side;
    const MarkFacts mark = m_context.look->markOf(index.data(QuickCopyModel::RegistryIdRole).toString());
    painter->setOpacity(isOver ? 0.6 : 1.0);
    RegistryMark::paint(
        painter, placed({left.left(), left.center().y() - side / 2 + 1, side, side}), mark.letter, mark.color);
    painter->setOpacity(1.0);
    left.setLeft(left.left() + side + Metrics::step + 2);

    const QString end = endText(index);
    const int endWidth = option.fontMetrics.horizontalAdvance(end);
    painter->setFont(option.font);
    painter->setPen(state == TokenState::Expired || state == TokenState::EndsTomorrow ? palette.bad
            : state == TokenState::EndsSoon                                           ? palette.warning
                                                                                      : palette.faint);
    painter->drawText(placed({left.right() - endWidth, left.top(), endWidth + 1, left.height()}),
        int(alignedTo(Qt::AlignRight)), end);
    left.setRight(left.right() - endWidth - Metrics::step);
    const int symbol = Metrics::iconSide(option.fontMetrics) - 2;
    paintStateSymbol(painter, state,
        placed({left.right() - symbol, left.center().y() - symbol / 2 + 1, symbol, symbol}), inkOfState(state));
    left.setRight(left.right() - symbol - Metrics::step);

    QFont strong = option.font;
    strong.setWeight(option.state & QStyle::State_Selected ? QFont::DemiBold : QFont::Normal);
    strong.setStrikeOut(state == TokenState::Expired);
    const QFontMetrics metrics(strong);
    const QString name
        = metrics.elidedText(plainText(index.data(Qt::DisplayRole).toString()), Qt::ElideMiddle, left.width() * 2 / 3);
    painter->setFont(strong);
    painter->setPen(isOver ? palette.dim : palette.text);
    painter->drawText(placed(left), int(alignedTo(Qt::AlignLeft)), name);
    left.setLeft(left.left() + metrics.horizontalAdvance(name) + Metrics::step);
    painter->setFont(option.font);
    painter->setPen(palette.dim);
    const QString account = plainText(index.data(QuickCopyModel::AccountRole).toString());
    painter->drawText(placed(left), int(alignedTo(Qt::AlignLeft)),
        option.fontMetrics.elidedText(account, Qt::ElideRight, left.width()));
    painter->restore();
}

} // namespace Tokendesk
