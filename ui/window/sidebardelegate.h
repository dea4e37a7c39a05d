// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QStyledItemDelegate>

namespace Tokendesk {

/// Paints a row of the side bar: mark or icon, name and counter; below an account that needs help its state and, like
/// a link, what helps.
class SideBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SideBarDelegate(const Context &context, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Where to click for what helps; empty if the row offers nothing.
    QRect deedRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

private:
    void paintSection(QPainter *painter, const QStyleOptionViewItem &option, const QString &title) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    int paintTrailing(
        QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QModelIndex &index) const;
    void paintHelp(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Context m_context;
};

} // namespace Tokendesk
