// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/titledmodel.h"

namespace Tokendesk {

int TitledModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

int TitledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(titles().size());
}

QVariant TitledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(titles().value(section)) : QVariant();
}

} // namespace Tokendesk
