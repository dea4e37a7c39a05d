// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendelegate.h"
#include "app/base/clock.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/icons.h"
#include "ui/tokens/glyphtext.h"
#include "ui/tokens/statesymbol.h"
#include "ui/tokens/tokenlook.h"
#include <QFontDatabase>
#include <QFontInfo>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QFont scaled(const QFont &base, qreal factor, QFont::Weight weight = QFont::Normal)
{
    QFont font = base;
    font.setPixelSize(qMax(1, qRound(QFontInfo(base).pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

QFont monospace(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(qMax(1, qRound(QFontInfo(base).pixelSize() * 0.92)));
    return font;
}

constexpr qreal margin = 9;
constexpr qreal gap = 8;
constexpr qreal pillHeight = 22;
constexpr qreal pillPadding = 8;
constexpr qreal symbolSize = 14;
constexpr qreal symbolGap = 5;
constexpr qreal chipHeight = 20;
constexpr qreal chipPadding = 6;
constexpr qreal chipGap = 4;
constexpr qreal chipRadius = 4;
constexpr qreal markSize = 18;
constexpr qreal markRadius = 5;
constexpr qreal focusWidth = 3;
constexpr int tooNarrow = 48; // from here on a cell cannot hold its smallest part

struct Tint {
    QColor strong;
    QColor soft;
};

Tint tintOf(TokenState state, const TokenColors &colors)
{
    switch (state) {
    case TokenState::Active:
        return {colors.good, colors.goodSoft};
    case TokenState::EndsSoon:
    case TokenState::NeverUsed:
        return {colors.warning, colors.warningSoft};
    case TokenState::EndsTomorrow:
    case TokenState::Expired:
        return {colors.bad, colors.badSoft};
    case TokenState::Paused:
    case TokenState::NoExpiry:
    case TokenState::Unknown:
        break;
    }
    return {colors.idle, colors.idleSoft};
}

/// A part of the cell, counted from its leading side, on the side where the direction puts it.
QRectF placed(const QRectF &box, qreal start, qreal width, qreal height, Qt::LayoutDirection direction)
{
    const qreal left = direction == Qt::RightToLeft ? box.right() - start - width : box.left() + start;
    return {left, qRound(box.center().y() - height / 2) + 0.0, width, height};
}

QRectF after(const QRectF &box, qreal start, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? box.adjusted(0, 0, -start, 0) : box.adjusted(start, 0, 0, 0);
}

QColor inkOn(const QColor &color)
{
    return qGray(color.rgb()) > 150 ? QColor(Qt::black) : QColor(Qt::white);
}

bool isDateColumn(TokenColumn column)
{
    return column == TokenColumn::Created || column == TokenColumn::LastUsed || column == TokenColumn::Expires;
}

bool isRevoking(const QModelIndex &index)
{
    return index.data(TokenTableModel::RevokingRole).toBool();
}

bool isReview(const QModelIndex &index)
{
    return index.data(TokenTableModel::ReviewRole).toBool();
}

} // namespace

/// The sizes beside the window's font that the cells use.
struct TokenDelegate::Fonts {
    explicit Fonts(const QFont &font)
        : base(font), plain(font), name(scaled(font, 1, QFont::Medium)), pill(scaled(font, 0.92, QFont::Medium)),
          chip(scaled(font, 0.88)), mono(monospace(font)), mark(scaled(font, 0.84, QFont::Bold))
    {
    }

    QFont base;
    GlyphText plain;
    GlyphText name;
    GlyphText pill;
    GlyphText chip;
    GlyphText mono;
    GlyphText mark;
};

TokenDelegate::TokenDelegate(const TokenLook *look, const TokenWords *words, const Clock *clock, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_words(words), m_clock(clock)
{
}

TokenDelegate::~TokenDelegate() = default;

void TokenDelegate::setColors(const TokenColors &colors)
{
    m_colors = colors;
    m_sprites.clear();
    if (!m_view)
        return;
    QPalette palette = m_view->palette();
    palette.setColor(QPalette::Base, colors.surface);
    m_view->setPalette(palette);
    m_view->viewport()->update();
}

void TokenDelegate::setMarkColumn(TokenColumn column)
{
    m_markColumn = column;
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
    useFont(option.font);
    if (const QVariant group = index.data(TokenTableModel::GroupRole); group.isValid())
        return paintGroup(painter, option, index, group.value<TokenGroup>());
    paintBackground(painter, option, index);
    const Cell cell{painter, QRectF(option.rect).adjusted(margin, 0, -margin, -1), option.direction, index};
    if (option.rect.width() >= tooNarrow)
        return paintCell(cell);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintCell(cell);
    painter->restore();
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    useFont(option.font);
    if (index.data(TokenTableModel::GroupRole).isValid())
        return {0, rowHeight};
    return {qCeil(contentWidth(index) + 2 * margin), rowHeight};
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
    if (isDateColumn(column)) {
        const qint64 date = index.data(TokenTableModel::DateRole).toLongLong();
        return date < TokenTable::never ? m_words->moment(date) : QString();
    }
    switch (column) {
    case TokenColumn::State:
        return m_words->stateExplained(TokenState(index.data(TokenTableModel::StateRole).toInt()), isReview(index));
    case TokenColumn::Scopes:
        return scopesToolTip(index);
    default:
        break;
    }
    const bool cut = m_view && contentWidth(index) + 2 * margin > m_view->columnWidth(index.column());
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
    const QRectF box = row.adjusted(margin, 0, -margin, 0);
    const bool open = index.data(TokenTableModel::GroupOpenRole).toBool();
    const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    Icons::paint(painter, placed(box, 0, symbolSize, symbolSize, option.direction), open ? u"chevron-down"_s : closed,
        m_colors.dim);
    const QRectF text = after(box, symbolSize + gap, option.direction);
    const QString title = plainText(m_words->group(group));
    painter->setPen(m_colors.text);
    m_fonts->name.draw(painter, text, title, option.direction);
    painter->setPen(m_colors.dim);
    m_fonts->plain.draw(painter, after(text, std::ceil(m_fonts->name.width(title)) + gap, option.direction),
        QLocale().toString(group.count), option.direction);
    if (isCurrent)
        painter->fillRect(placed(row, 0, focusWidth, rowHeight, option.direction), m_colors.accent);
    painter->restore();
}

void TokenDelegate::paintCell(const Cell &cell) const
{
    const auto column = TokenColumn(cell.index.column());
    if (column == m_markColumn)
        return paintMarked(cell);
    if (isDateColumn(column)) {
        const qint64 date = cell.index.data(TokenTableModel::DateRole).toLongLong();
        const QColor &color = date < TokenTable::never ? m_colors.dim : m_colors.faint;
        return paintText(cell, m_fonts->plain, color, dateWord(cell.index));
    }
    switch (column) {
    case TokenColumn::State:
        return paintState(cell);
    case TokenColumn::Name:
        return paintText(cell, m_fonts->name, m_colors.text, cell.index.data().toString());
    case TokenColumn::Scopes:
        return paintChips(cell);
    case TokenColumn::Prefix: {
        const QString prefix = cell.index.data().toString();
        return paintText(cell, m_fonts->mono, m_colors.dim, prefix.isEmpty() ? prefix : prefix + u'…');
    }
    default:
        return paintText(cell, m_fonts->plain, m_colors.dim, cell.index.data().toString());
    }
}

void TokenDelegate::paintState(const Cell &cell) const
{
    const auto state = TokenState(cell.index.data(TokenTableModel::StateRole).toInt());
    const QString word = stateWord(cell.index);
    const qreal wanted = std::ceil(2 * pillPadding + symbolSize + symbolGap + m_fonts->pill.width(word));
    const QRectF box = placed(cell.box, 0, qMin(wanted, cell.box.width()), pillHeight, cell.direction);
    const QString key = QString::number(int(state)) + QString::number(int(cell.direction)) + word;
    m_sprites.draw(cell.painter, box, key, [&](QPainter *painter, const QRectF &pill) {
        const Tint tint = tintOf(state, m_colors);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint.soft);
        painter->drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
        const QRectF symbol = placed(pill, pillPadding, symbolSize, symbolSize, cell.direction);
        paintStateSymbol(painter, state, symbol, tint.strong);
        painter->setPen(tint.strong);
        const QRectF content = pill.adjusted(pillPadding, 0, -pillPadding, 0);
        m_fonts->pill.draw(painter, after(content, symbolSize + symbolGap, cell.direction), word, cell.direction);
    });
}

void TokenDelegate::paintMarked(const Cell &cell) const
{
    const QString registry = cell.index.data(TokenTableModel::RegistryIdRole).toString();
    const QRectF box = placed(cell.box, 0, markSize, markSize, cell.direction);
    m_sprites.draw(cell.painter, box, u"mark "_s + registry, [&](QPainter *painter, const QRectF &square) {
        const MarkFacts mark = m_look->markOf(registry);
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark.color);
        painter->drawRoundedRect(square, markRadius, markRadius);
        painter->setPen(inkOn(mark.color));
        const qreal side = (markSize - m_fonts->mark.width(mark.letter)) / 2;
        m_fonts->mark.draw(painter, square.adjusted(side, 0, 0, 0), mark.letter, Qt::LeftToRight);
    });
    cell.painter->setPen(m_colors.dim);
    m_fonts->plain.draw(
        cell.painter, after(cell.box, markSize + gap, cell.direction), cell.index.data().toString(), cell.direction);
}

void TokenDelegate::paintChips(const Cell &cell) const
{
    const QList<Chip> all = chips(cell.index);
    qreal start = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Chip rest{u'+' + QLocale().toString(all.size() - i), false};
        const qreal width = chipWidth(all.at(i));
        const bool isLast = i + 1 == all.size();
        const qreal room = cell.box.width() - start - (isLast ? 0 : chipGap + chipWidth(rest));
        if (width > room && i > 0) {
            const bool fits = start + chipWidth(rest) <= cell.box.width();
            return fits ? paintChip(cell, placed(cell.box, start, chipWidth(rest), chipHeight, cell.direction), rest)
                        : void();
        }
        const qreal shown = qMin(width, qMin(qMax(room, 2 * chipHeight), cell.box.width() - start));
        paintChip(cell, placed(cell.box, start, shown, chipHeight, cell.direction), all.at(i));
        start += shown + chipGap;
    }
}

void TokenDelegate::paintChip(const Cell &cell, const QRectF &box, const Chip &chip) const
{
    const QString key = (chip.risky ? u"risk "_s : u"chip "_s) + QString::number(int(cell.direction)) + chip.text;
    m_sprites.draw(cell.painter, box, key, [&](QPainter *painter, const QRectF &frame) {
        painter->setPen(chip.risky ? m_colors.bad : m_colors.strongLine);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), chipRadius, chipRadius);
        painter->setPen(chip.risky ? m_colors.bad : m_colors.dim);
        m_fonts->chip.draw(painter, frame.adjusted(chipPadding, 0, -chipPadding, 0), chip.text, cell.direction);
    });
}

void TokenDelegate::paintText(const Cell &cell, const GlyphText &font, const QColor &color, const QString &text) const
{
    cell.painter->setPen(color);
    font.draw(cell.painter, cell.box, text, cell.direction);
}

qreal TokenDelegate::contentWidth(const QModelIndex &index) const
{
    const auto column = TokenColumn(index.column());
    const qreal before = column == m_markColumn ? markSize + gap : 0;
    if (isDateColumn(column))
        return m_fonts->plain.width(dateWord(index));
    switch (column) {
    case TokenColumn::State:
        return 2 * pillPadding + symbolSize + symbolGap + m_fonts->pill.width(stateWord(index));
    case TokenColumn::Name:
        return m_fonts->name.width(index.data().toString());
    case TokenColumn::Prefix:
        return m_fonts->mono.width(index.data().toString() + u'…');
    case TokenColumn::Scopes: {
        qreal width = 0;
        for (const QList<Chip> all = chips(index); const Chip &chip : all)
            width += chipWidth(chip) + chipGap;
        return width;
    }
    default:
        return before + m_fonts->plain.width(index.data().toString());
    }
}

qreal TokenDelegate::chipWidth(const Chip &chip) const
{
    return std::ceil(m_fonts->chip.width(chip.text)) + 2 * chipPadding;
}

QList<TokenDelegate::Chip> TokenDelegate::chips(const QModelIndex &index) const
{
    if (index.data(TokenTableModel::UnrestrictedRole).toBool())
        return {{m_words->allRights(), true}};
    const QString registry = index.data(TokenTableModel::RegistryIdRole).toString();
    const QStringList scopes = index.data(TokenTableModel::ScopesRole).toStringList();
    QList<Chip> chips;
    chips.reserve(scopes.size());
    for (const QString &scope : scopes)
        chips.append({m_look->scopeTitle(registry, scope), m_look->riskOf(registry, scope) == Risk::High});
    return chips;
}

QString TokenDelegate::dateWord(const QModelIndex &index) const
{
    const qint64 date = index.data(TokenTableModel::DateRole).toLongLong();
    return TokenColumn(index.column()) == TokenColumn::Expires ? m_words->ends(date, now(), isReview(index))
                                                               : m_words->when(date, now());
}

QString TokenDelegate::stateWord(const QModelIndex &index) const
{
    return m_words->state(TokenState(index.data(TokenTableModel::StateRole).toInt()),
        index.data(TokenTableModel::ExpiresRole).toLongLong(), now(), isReview(index));
}

QString TokenDelegate::scopesToolTip(const QModelIndex &index) const
{
    const QString registry = index.data(TokenTableModel::RegistryIdRole).toString();
    QStringList lines;
    for (const QStringList scopes = index.data(TokenTableModel::ScopesRole).toStringList();
         const QString &scope : scopes) {
        const QString meaning = m_look->scopeMeaning(registry, scope);
        lines.append(meaning.isEmpty() ? scope : scope + u": "_s + meaning);
    }
    return lines.join(u'\n');
}

void TokenDelegate::useFont(const QFont &font) const
{
    if (!m_fonts || m_fonts->base != font) {
        m_fonts = std::make_unique<Fonts>(font);
        m_sprites.clear();
    }
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

qint64 TokenDelegate::now() const
{
    return m_clock->now().toSecsSinceEpoch();
}

} // namespace Tokendesk
