// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/glyphtext.h"
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QVarLengthArray>
#include <algorithm>

namespace Tokendesk {

namespace {

/// Line breaks, and what makes a text read in another direction than it is written.
bool isDisguise(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || code == 0x2028 || code == 0x2029
        || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

QString undisguised(QString text)
{
    std::replace_if(text.begin(), text.end(), isDisguise, QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace

GlyphText::GlyphText(const QFont &font) : m_font(font), m_raw(QRawFont::fromFont(font))
{
    QString letters;
    for (char16_t c = first; c <= last; ++c)
        letters += QChar(c);
    letters += QChar(ellipsis);
    const QList<quint32> glyphs = m_raw.glyphIndexesForString(letters);
    const QList<QPointF> advances = m_raw.advancesForGlyphIndexes(glyphs);
    m_complete = size_t(glyphs.size()) == tableSize && !glyphs.contains(0);
    for (size_t i = 0; m_complete && i < tableSize; ++i) {
        m_glyphs[i] = glyphs.at(qsizetype(i));
        m_advances[i] = advances.at(qsizetype(i)).x();
    }
    const QFontMetricsF metrics(font);
    m_capHeight = metrics.capHeight();
}

qreal GlyphText::width(const QString &text) const
{
    if (!isSimple(text))
        return QFontMetricsF(m_font).horizontalAdvance(undisguised(text));
    qreal width = 0;
    for (const QChar c : text)
        width += m_advances[placeOf(c)];
    return width;
}

void GlyphText::draw(QPainter *painter, const QRectF &box, const QString &text, Qt::LayoutDirection direction) const
{
    if (text.isEmpty() || box.width() <= 0)
        return;
    if (isSimple(text))
        drawGlyphs(painter, box, text, direction);
    else
        drawShaped(painter, box, undisguised(text), direction);
}

size_t GlyphText::placeOf(QChar c)
{
    return c.unicode() == ellipsis ? tableSize - 1 : size_t(c.unicode() - first);
}

bool GlyphText::isSimple(const QString &text) const
{
    return m_complete && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() >= first && c.unicode() <= last) || c.unicode() == ellipsis;
    });
}

void GlyphText::drawGlyphs(
    QPainter *painter, const QRectF &box, const QString &text, Qt::LayoutDirection direction) const
{
    QVarLengthArray<quint32, 128> glyphs;
    QVarLengthArray<QPointF, 128> places;
    qreal x = 0;
    qsizetype fitting = 0; // glyphs that leave room for an ellipsis
    qreal fittingWidth = 0;
    const qreal ellipsisWidth = m_advances[tableSize - 1];
    for (const QChar c : text) {
        const size_t place = placeOf(c);
        if (x + m_advances[place] > box.width() + 0.01) {
            glyphs.resize(fitting);
            places.resize(fitting);
            glyphs.append(m_glyphs[tableSize - 1]);
            places.append({fittingWidth, 0});
            x = fittingWidth + ellipsisWidth;
            break;
        }
        glyphs.append(m_glyphs[place]);
        places.append({x, 0});
        x += m_advances[place];
        if (x + ellipsisWidth <= box.width()) {
            fitting = glyphs.size();
            fittingWidth = x;
        }
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setRawData(glyphs.constData(), places.constData(), int(glyphs.size()));
    const qreal left = direction == Qt::RightToLeft ? box.right() - x : box.left();
    painter->drawGlyphRun({left, baseline(box)}, run);
}

void GlyphText::drawShaped(
    QPainter *painter, const QRectF &box, const QString &text, Qt::LayoutDirection direction) const
{
    const QFontMetricsF metrics(m_font);
    const bool fits = metrics.horizontalAdvance(text) <= box.width();
    const QString shown = fits ? text : metrics.elidedText(text, Qt::ElideRight, box.width());
    QTextLayout *shaped = m_shaped.object(shown);
    if (!shaped) {
        shaped = new QTextLayout(shown, m_font);
        shaped->setCacheEnabled(true);
        shaped->beginLayout();
        shaped->createLine().setNumColumns(int(shown.size()));
        shaped->endLayout();
        m_shaped.insert(shown, shaped);
    }
    const QTextLine line = shaped->lineAt(0);
    const qreal width = line.naturalTextWidth();
    const qreal left
        = (direction == Qt::RightToLeft ? box.right() - width : box.left()) - line.naturalTextRect().left();
    shaped->draw(painter, {left, baseline(box) - line.ascent()});
}

/// Capitals stand in the middle: that looks centred, whatever room the font keeps above and below.
qreal GlyphText::baseline(const QRectF &box) const
{
    return qRound(box.center().y() + m_capHeight / 2);
}

} // namespace Tokendesk
