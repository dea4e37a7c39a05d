// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebardelegate.h"
#include "ui/parts/registrymark.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include "ui/window/accountstate.h"
#include "ui/window/sidebarmodel.h"
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int smallSymbol = 14;

int lineHeight(const QStyleOptionViewItem &option)
{
    return std::max(30, option.fontMetrics.height() + 12);
}

int helpHeight(const QStyleOptionViewItem &option)
{
    return std::max(22, option.fontMetrics.height() + 4);
}

/// The row's first line, without the edges.
QRect firstLine(const QStyleOptionViewItem &option)
{
    return {option.rect.left() + Metrics::step, option.rect.top(), option.rect.width() - 2 * Metrics::step,
        lineHeight(option)};
}

/// Where the words begin, behind mark or icon.
int indent()
{
    return RegistryMark::side + Metrics::step;
}

AccountStateLook lookOf(const QModelIndex &index)
{
    return accountStateLook(AccountState::Kind(index.data(SideBarModel::StateRole).toInt()));
}

bool isKind(const QModelIndex &index, SideBarModel::Kind kind)
{
    return index.data(SideBarModel::KindRole).toInt() == int(kind);
}

bool needsHelp(const QModelIndex &index)
{
    return isKind(index, SideBarModel::Kind::Account) && lookOf(index).needsHelp;
}

/// Whether state and deed stand in one line of this width.
bool fitInOneLine(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int words = option.fontMetrics.horizontalAdvance(index.data(SideBarModel::StateWordRole).toString())
        + option.fontMetrics.horizontalAdvance(index.data(SideBarModel::DeedRole).toString());
    return indent() + smallSymbol + Metrics::halfStep + words + 3 * Metrics::step <= width - 2 * Metrics::step;
}

int aligned(const QStyleOptionViewItem &option, Qt::Alignment alignment)
{
    return int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine;
}

} // namespace

SideBarDelegate::SideBarDelegate(const Context &context, QObject *parent)
    : QStyledItemDelegate(parent), m_context(context)
{
}

QSize SideBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int height = lineHeight(option);
    if (isKind(index, SideBarModel::Kind::Section))
        height += Metrics::step;
    if (needsHelp(index)) {
        const int width = option.widget ? option.widget->width() : 0;
        height += (fitInOneLine(option, index, width) ? 1 : 2) * helpHeight(option) + Metrics::halfStep;
    }
    return {160, height};
}

QRect SideBarDelegate::deedRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!needsHelp(index))
        return {};
    const QRect line = firstLine(option);
    const int width = option.fontMetrics.horizontalAdvance(index.data(SideBarModel::DeedRole).toString()) + 2;
    const bool oneLine = fitInOneLine(option, index, option.widget ? option.widget->width() : option.rect.width());
    const int top = line.bottom() + 1 + (oneLine ? 0 : helpHeight(option));
    const int left = oneLine ? line.right() - width : line.left() + indent();
    const int room = std::min(width, line.right() - left);
    return QStyle::visualRect(option.direction, option.rect, {left, top, room, helpHeight(option)});
}

void SideBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isKind(index, SideBarModel::Kind::Section)) {
        paintSection(painter, option, index.data().toString());
        painter->restore();
        return;
    }
    paintGround(painter, option);
    const Palette &palette = currentPalette();
    const bool selected = option.state & QStyle::State_Selected;
    const bool isAccount = isKind(index, SideBarModel::Kind::Account);
    const bool isPage = isKind(index, SideBarModel::Kind::Page);
    const bool empty = !isAccount && !isPage && index.data(SideBarModel::CountRole).toInt() == 0;
    const QColor ink = selected ? palette.accent : empty ? palette.faint : palette.text;
    const QRect line = firstLine(option);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int side = RegistryMark::side;
    const QRect symbol = placed({line.left(), line.center().y() - side / 2 + 1, side, side});
    if (isAccount) {
        const MarkFacts mark = m_context.look->markOf(index.data(SideBarModel::MarkRole).toString());
        RegistryMark::paint(painter, symbol, mark.letter, mark.color);
    } else {
        Icons::paint(painter, symbol.adjusted(1, 1, -1, -1), index.data(SideBarModel::IconRole).toString(), ink);
    }
    const int trailing = isPage ? 0 : paintTrailing(painter, option, line, index);
    QFont font = option.font;
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(ink);
    const int start = line.left() + indent();
    const QRect text = placed({start, line.top(), line.right() - trailing - Metrics::step - start, line.height()});
    painter->drawText(text, aligned(option, Qt::AlignLeft),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    if (needsHelp(index))
        paintHelp(painter, option, index);
    painter->restore();
}

void SideBarDelegate::paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QString &title) const
{
    QFont font = captionFont();
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    painter->setFont(font);
    painter->setPen(currentPalette().faint);
    const QRect line = option.rect.adjusted(Metrics::step, Metrics::step, -Metrics::step, 0);
    painter->drawText(
        line, aligned(option, Qt::AlignLeft), QFontMetrics(font).elidedText(title, Qt::ElideRight, line.width()));
}

void SideBarDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option) const
{
    const Palette &palette = currentPalette();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
    if (!selected && !focused && !(option.state & QStyle::State_MouseOver))
        return;
    painter->setPen(focused ? QPen(palette.accent, Metrics::focusWidth) : QPen(Qt::NoPen));
    painter->setBrush(selected ? palette.accentSoft : palette.hover);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Metrics::radius, Metrics::radius);
}

/// Counter, and for accounts what the state is; the width that it takes.
int SideBarDelegate::paintTrailing(
    QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QModelIndex &index) const
{
    const Palette &palette = currentPalette();
    const bool selected = option.state & QStyle::State_Selected;
    const bool isAccount = isKind(index, SideBarModel::Kind::Account);
    const auto state = AccountState::Kind(index.data(SideBarModel::StateRole).toInt());
    const bool checking = isAccount && state == AccountState::Kind::Checking;
    const QString text = checking ? index.data(SideBarModel::StateWordRole).toString()
                                  : QLocale().toString(index.data(SideBarModel::CountRole).toInt());
    const int width = option.fontMetrics.horizontalAdvance(text) + Metrics::halfStep;
    painter->setFont(option.font);
    painter->setPen(selected ? palette.accent : palette.faint);
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect, {line.right() - width, line.top(), width, line.height()}),
        aligned(option, Qt::AlignRight), text);
    if (!isAccount || state != AccountState::Kind::Valid)
        return width;
    const AccountStateLook look = lookOf(index);
    const QRect symbol(line.right() - width - smallSymbol - Metrics::halfStep, line.center().y() - smallSymbol / 2 + 1,
        smallSymbol, smallSymbol);
    Icons::paint(
        painter, QStyle::visualRect(option.direction, option.rect, symbol), look.icon, palette.*inkOf(look.tone));
    return width + smallSymbol + Metrics::halfStep;
}

void SideBarDelegate::paintHelp(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = currentPalette();
    const AccountStateLook look = lookOf(index);
    const QRect line = firstLine(option);
    const QRect help(line.left() + indent(), line.bottom() + 1, line.width() - indent(), helpHeight(option));
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const QColor ink = palette.*inkOf(look.tone);
    Icons::paint(painter, placed({help.left(), help.center().y() - smallSymbol / 2 + 1, smallSymbol, smallSymbol}),
        look.icon, ink);
    painter->setFont(option.font);
    painter->setPen(ink);
    const QRect words = placed(help.adjusted(smallSymbol + Metrics::halfStep, 0, 0, 0));
    painter->drawText(
        words, aligned(option, Qt::AlignLeft), option.fontMetrics.elidedText(look.word, Qt::ElideRight, words.width()));
    const QRect deed = deedRect(option, index);
    painter->setPen(palette.accent);
    painter->drawText(deed, aligned(option, Qt::AlignLeft),
        option.fontMetrics.elidedText(index.data(SideBarModel::DeedRole).toString(), Qt::ElideRight, deed.width()));
}

} // namespace Tokendesk
