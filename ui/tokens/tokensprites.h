// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>
#include <functional>

class QPainter;

namespace Tokendesk {

/// Pictures of the pills, chips and marks that a page of tokens repeats: round corners are slow to paint.
class TokenSprites {
public:
    using Paint = std::function<void(QPainter *painter, const QRectF &box)>;

    /// Draws what paint would. The key says everything that its picture depends on, beside the size.
    void draw(QPainter *painter, const QRectF &box, const QString &key, const Paint &paint);
    /// Colours or fonts are others now.
    void clear();

private:
    QCache<QString, QPixmap> m_pictures{500};
};

} // namespace Tokendesk
