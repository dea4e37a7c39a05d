// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QFont>
#include <QRawFont>
#include <QTextLayout>
#include <array>

class QPainter;

namespace Tokendesk {

/// Draws one line of text in one font, fast: printable ASCII straight from a table of glyphs, without the shaping that
/// makes item views slow; everything else as Qt does it. Characters that could disguise the line are shown as boxes.
class GlyphText {
public:
    explicit GlyphText(const QFont &font);

    qreal width(const QString &text) const;
    /// On the leading side of the box, in its middle, cut off with an ellipsis if it is too long.
    void draw(QPainter *painter, const QRectF &box, const QString &text, Qt::LayoutDirection direction) const;

private:
    static constexpr char16_t first = 0x20;
    static constexpr char16_t last = 0x7e;
    static constexpr char16_t ellipsis = 0x2026; // in the table too, behind the others
    static constexpr size_t tableSize = last - first + 2;

    static size_t placeOf(QChar c);
    bool isSimple(const QString &text) const;
    void drawGlyphs(QPainter *painter, const QRectF &box, const QString &text, Qt::LayoutDirection direction) const;
    void drawShaped(QPainter *painter, const QRectF &box, const QString &text, Qt::LayoutDirection direction) const;
    qreal baseline(const QRectF &box) const;

    QFont m_font;
    QRawFont m_raw;
    std::array<quint32, tableSize> m_glyphs = {};
    std::array<qreal, tableSize> m_advances = {};
    bool m_complete = false;
    qreal m_capHeight = 0;
    mutable QCache<QString, QTextLayout> m_shaped{500};
};

} // namespace Tokendesk
