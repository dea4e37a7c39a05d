// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Tokendesk {

/// What lies under the words of a row, the same in every table and list: its ground, the line that ends it and, at its
/// beginning, a bar that says that the keys go here.
void paintRowFrame(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);

/// Words on such a row.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Tokendesk
