// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QIdentityProxyModel>

namespace Tokendesk {
class TokenTableModel;

/// Adds to the plain values of TokenTableModel what needs words: the text that each cell shows and the sentence that a
/// screen reader says for it.
class AccessibleRows : public QIdentityProxyModel {
    Q_OBJECT
public:
    AccessibleRows(const Context &context, TokenTableModel *model, QObject *parent = nullptr);
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    Context m_context;
    TokenTableModel *m_model;
};

} // namespace Tokendesk
