// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QStyledItemDelegate>

namespace Tokendesk {

/// A row of quick copy: whose it is, its name, its account, and when it ends.
class QuickDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit QuickDelegate(const Context &context, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// "in 12 days", "no end", "expired"
    QString endText(const QModelIndex &index) const;

private:
    Context m_context;
};

} // namespace Tokendesk
