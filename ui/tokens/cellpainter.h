// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/cellwords.h"
#include "ui/tokens/tokencolors.h"
#include "ui/tokens/tokensprites.h"
#include <memory>

namespace Tokendesk {
class GlyphText;

/// Paints what is in the cells of a TokenTableModel. setFont() comes before all else.
class CellPainter {
public:
    struct Cell {
        QPainter *painter;
        QRectF box; ///< Without the margins.
        Qt::LayoutDirection direction;
        QModelIndex index;
    };

    /// The look outlives it.
    CellPainter(const TokenLook *look, CellWords words);
    ~CellPainter();
    Q_DISABLE_COPY_MOVE(CellPainter)

    void setColors(const TokenColors &colors);
    void setMarkColumn(TokenColumn column);
    void setFont(const QFont &font); ///< The window's; the cells use sizes beside it.

    void paint(const Cell &cell);
    qreal contentWidth(const QModelIndex &index) const;
    const GlyphText &plain() const;
    const GlyphText &strong() const;

private:
    struct Fonts;

    void paintState(const Cell &cell);
    void paintMarked(const Cell &cell);
    void paintChips(const Cell &cell);
    void paintChip(const Cell &cell, const QRectF &box, const CellWords::Chip &chip);
    void paintText(const Cell &cell, const GlyphText &font, const QColor &color, const QString &text) const;
    qreal chipWidth(const CellWords::Chip &chip) const;

    const TokenLook *m_look;
    CellWords m_words;
    TokenColors m_colors;
    TokenColumn m_markColumn = TokenColumn::Account;
    std::unique_ptr<Fonts> m_fonts;
    TokenSprites m_sprites;
};

} // namespace Tokendesk
