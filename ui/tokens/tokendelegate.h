// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens/cellpainter.h"
#include <QPointer>
#include <QStyledItemDelegate>

class QTableView;

namespace Tokendesk {

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
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGroup(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const TokenGroup &group) const;
    void setHoveredRow(int row);
    void updateRow(int row) const;

    CellWords m_words;
    mutable CellPainter m_cells; // painting is const for Qt, but fills its caches
    TokenColors m_colors;
    QPointer<QTableView> m_view;
    int m_hoveredRow = -1;
};

} // namespace Tokendesk
