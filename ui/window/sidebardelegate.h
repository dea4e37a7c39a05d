// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QStyledItemDelegate>

namespace Tokendesk {

/// Paints a row of the side bar: mark or icon, name, and at the end a counter or a state.
class SideBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SideBarDelegate(const Context &context, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Context m_context;
};

} // namespace Tokendesk
