// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QRectF>

class QColor;
class QPainter;

namespace Tokendesk {

/// Draws the symbol of a state into a square box, in one colour.
void paintStateSymbol(QPainter *painter, TokenState state, const QRectF &box, const QColor &color);

} // namespace Tokendesk
