// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "app/state/tokenfilter.h"
#include "ui/context.h"
#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace Tokendesk {
class Actions;

/// What the command palette offers for what was typed: actions and tokens, best first.
class PaletteEntries : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole, IconRole, MarkRole };
    PaletteEntries(const Context &context, const Actions *actions, QObject *parent = nullptr);

    void search(const QString &text);
    QAction *action(const QModelIndex &index) const; ///< Null for a token.
    TokenId token(const QModelIndex &index) const; ///< Null for an action.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        QPointer<QAction> action;
        TokenId token;
        int score = 0;
    };
    void addActions(const QByteArray &wanted);
    void addTokens(const QString &text, const QByteArray &wanted);
    QVariant actionData(const QAction *action, int role) const;
    QVariant tokenData(const TokenId &token, int role) const;

    Context m_context;
    const Actions *m_actions;
    TokenFilter m_filter;
    QList<Entry> m_entries;
};

} // namespace Tokendesk
