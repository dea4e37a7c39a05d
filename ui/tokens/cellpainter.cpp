// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/cellpainter.h"
#include "ui/tokens/cellplace.h"
#include "ui/tokens/glyphtext.h"
#include "ui/tokens/statesymbol.h"
#include "ui/tokens/tokenlook.h"
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>

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

constexpr qreal pillHeight = 22;
constexpr qreal pillPadding = 8;
constexpr qreal symbolGap = 5;
constexpr qreal chipHeight = 20;
constexpr qreal chipPadding = 6;
constexpr qreal chipGap = 4;
constexpr qreal chipRadius = 4;
constexpr qreal markSize = 18;
constexpr qreal markRadius = 5;

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

QColor inkOn(const QColor &color)
{
    return qGray(color.rgb()) > 150 ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace

/// The sizes beside the window's font that the cells use.
struct CellPainter::Fonts {
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

CellPainter::CellPainter(const TokenLook *look, CellWords words) : m_look(look), m_words(words)
{
}

CellPainter::~CellPainter() = default;

void CellPainter::setColors(const TokenColors &colors)
{
    m_colors = colors;
    m_sprites.clear();
}

void CellPainter::setMarkColumn(TokenColumn column)
{
    m_markColumn = column;
}

void CellPainter::paint(const Cell &cell)
{
    const auto column = TokenColumn(cell.index.column());
    if (column == m_markColumn)
        return paintMarked(cell);
    if (isDateColumn(column)) {
        const qint64 date = cell.index.data(TokenTableModel::DateRole).toLongLong();
        const QColor &color = date < TokenTable::never ? m_colors.dim : m_colors.faint;
        return paintText(cell, m_fonts->plain, color, m_words.date(cell.index));
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

void CellPainter::paintState(const Cell &cell)
{
    const auto state = TokenState(cell.index.data(TokenTableModel::StateRole).toInt());
    const QString word = m_words.state(cell.index);
    const qreal wanted = std::ceil(2 * pillPadding + cellSymbolSize + symbolGap + m_fonts->pill.width(word));
    const QRectF box = placed(cell.box, 0, qMin(wanted, cell.box.width()), pillHeight, cell.direction);
    const QString key = QString::number(int(state)) + QString::number(int(cell.direction)) + word;
    m_sprites.draw(cell.painter, box, key, [&](QPainter *painter, const QRectF &pill) {
        const Tint tint = tintOf(state, m_colors);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tint.soft);
        painter->drawRoundedRect(pill, pillHeight / 2, pillHeight / 2);
        const QRectF symbol = placed(pill, pillPadding, cellSymbolSize, cellSymbolSize, cell.direction);
        paintStateSymbol(painter, state, symbol, tint.strong);
        painter->setPen(tint.strong);
        const QRectF content = pill.adjusted(pillPadding, 0, -pillPadding, 0);
        m_fonts->pill.draw(painter, after(content, cellSymbolSize + symbolGap, cell.direction), word, cell.direction);
    });
}

void CellPainter::paintMarked(const Cell &cell)
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
    m_fonts->plain.draw(cell.painter, after(cell.box, markSize + cellGap, cell.direction), cell.index.data().toString(),
        cell.direction);
}

void CellPainter::paintChips(const Cell &cell)
{
    const QList<CellWords::Chip> all = m_words.chips(cell.index);
    qreal start = 0;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const CellWords::Chip rest{u'+' + QLocale().toString(all.size() - i), false};
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

void CellPainter::paintChip(const Cell &cell, const QRectF &box, const CellWords::Chip &chip)
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

void CellPainter::paintText(const Cell &cell, const GlyphText &font, const QColor &color, const QString &text) const
{
    cell.painter->setPen(color);
    font.draw(cell.painter, cell.box, text, cell.direction);
}

qreal CellPainter::contentWidth(const QModelIndex &index) const
{
    const auto column = TokenColumn(index.column());
    const qreal before = column == m_markColumn ? markSize + cellGap : 0;
    if (isDateColumn(column))
        return m_fonts->plain.width(m_words.date(index));
    switch (column) {
    case TokenColumn::State:
        return 2 * pillPadding + cellSymbolSize + symbolGap + m_fonts->pill.width(m_words.state(index));
    case TokenColumn::Name:
        return m_fonts->name.width(index.data().toString());
    case TokenColumn::Prefix:
        return m_fonts->mono.width(index.data().toString() + u'…');
    case TokenColumn::Scopes: {
        qreal width = 0;
        for (const QList<CellWords::Chip> all = m_words.chips(index); const CellWords::Chip &chip : all)
            width += chipWidth(chip) + chipGap;
        return width;
    }
    default:
        return before + m_fonts->plain.width(index.data().toString());
    }
}

qreal CellPainter::chipWidth(const CellWords::Chip &chip) const
{
    return std::ceil(m_fonts->chip.width(chip.text)) + 2 * chipPadding;
}

void CellPainter::setFont(const QFont &font)
{
    if (!m_fonts || m_fonts->base != font) {
        m_fonts = std::make_unique<Fonts>(font);
        m_sprites.clear();
    }
}

const GlyphText &CellPainter::plain() const
{
    return m_fonts->plain;
}

const GlyphText &CellPainter::strong() const
{
    return m_fonts->name;
}

} // namespace Tokendesk
