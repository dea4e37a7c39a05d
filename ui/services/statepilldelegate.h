// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/statuspill.h"
#include <QStyledItemDelegate>
#include <functional>

namespace Tokendesk {

/// Draws the state in the first column as the pill that it is elsewhere.
class StatePillDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using LookOf = std::function<StatusPill::Look(const QModelIndex &)>;
    explicit StatePillDelegate(LookOf lookOf, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    LookOf m_lookOf;
};

} // namespace Tokendesk
