// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tokentablemodel.h"
#include "ui/tokens/tokencolors.h"
#include "ui/tokens/tokensprites.h"
#include <QPointer>
#include <QStyledItemDelegate>
#include <memory>

class QTableView;

namespace Tokendesk {
class GlyphText;
class TokenLook;
class TokenWords;

/// Paints the cells of a TokenTableModel in a QTableView and answers their tool tips.
class TokenDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int rowHeight = 36;

    /// All three outlive it.
    TokenDelegate(const TokenLook *look, const TokenWords *words, const Clock *clock, QObject *parent = nullptr);
    ~TokenDelegate() override;

    void setColors(const TokenColors &colors);
    /// The column that shows the registry's mark before its text: Account, or Registry where that is shown.
    void setMarkColumn(TokenColumn column);
    /// Sets the view up for it: fixed rows, whole-row hover and selection, no grid.
    void attachTo(QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Plain text; empty if the cell says it all.
    QString toolTip(const QModelIndex &index) const;

private:
    struct Cell {
        QPainter *painter;
        QRectF box; ///< Without the margins.
        Qt::LayoutDirection direction;
        QModelIndex index;
    };
    struct Chip {
        QString text;
        bool risky;
    };
    struct Fonts;

    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroup(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const TokenGroup &group) const;
    void paintCell(const Cell &cell) const;
    void paintState(const Cell &cell) const;
    void paintMarked(const Cell &cell) const;
    void paintChips(const Cell &cell) const;
    void paintChip(const Cell &cell, const QRectF &box, const Chip &chip) const;
    void paintText(const Cell &cell, const GlyphText &font, const QColor &color, const QString &text) const;
    qreal contentWidth(const QModelIndex &index) const;
    qreal chipWidth(const Chip &chip) const;
    QList<Chip> chips(const QModelIndex &index) const;
    QString dateWord(const QModelIndex &index) const;
    QString stateWord(const QModelIndex &index) const;
    QString scopesToolTip(const QModelIndex &index) const;
    void useFont(const QFont &font) const;
    void setHoveredRow(int row);
    void updateRow(int row) const;
    qint64 now() const;

    const TokenLook *m_look;
    const TokenWords *m_words;
    const Clock *m_clock;
    TokenColors m_colors;
    TokenColumn m_markColumn = TokenColumn::Account;
    QPointer<QTableView> m_view;
    int m_hoveredRow = -1;
    mutable std::unique_ptr<Fonts> m_fonts;
    mutable TokenSprites m_sprites;
};

} // namespace Tokendesk
