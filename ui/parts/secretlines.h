// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QFont>
#include <QPoint>

class QPainter;
class QRect;

namespace Tokendesk {

/// Where each character of a secret stands: its prefix, then blocks of four, broken into lines between blocks.
/// Draws one character at a time, so that no copy of the whole text comes into being.
class SecretLines {
public:
    SecretLines(const Secret &secret, int prefixLength, const QFont &font);

    int heightFor(int width) const;
    int widthOfOneLine() const;
    int widthOfBlock() const; ///< The narrowest that makes sense.
    void paint(QPainter *painter, const QRect &rect, bool revealed) const;
    /// Column and line of a character in a place of so many columns, at least four.
    QPoint cellOf(int index, int columns) const;

private:
    int columnsIn(int width) const;

    Secret m_secret;
    int m_prefix;
    QFont m_font;
    int m_charWidth;
    int m_lineHeight;
};

} // namespace Tokendesk
