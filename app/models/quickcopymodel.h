// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QAbstractListModel>

namespace Tokendesk {
class Clock;
class TokenTable;

/// The tokens that quick copy offers: those whose text we keep, pinned ones first, then what was copied last, then the
/// rest by name. A query narrows them: every word stands somewhere, or its letters stand in the name in this order.
class QuickCopyModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< TokenId
        StateRole, ///< int of TokenState
        ExpiresRole, ///< qint64 as in TokenTable
        RegistryIdRole, ///< QString
        RegistryNameRole,
        AccountRole, ///< QString, how a person knows it
        IsOverRole, ///< bool: the registry would refuse it
    };
    static constexpr int most = 50; ///< Nobody reads further; one more letter narrows better.

    QuickCopyModel(const TokenTable *table, const Clock *clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void setRecent(const QList<TokenId> &tokens);
    void setQuery(const QString &query);
    /// Looks again: the table or the time has changed.
    void reload();

private:
    struct Found {
        quint32 row;
        int worth; ///< Smaller comes first.
    };
    QList<Found> find() const;
    int worthOf(quint32 row) const;

    const TokenTable *m_table; // outlives us, as the clock does: both belong to Desk
    const Clock *m_clock;
    QList<TokenId> m_recent;
    QString m_query;
    QList<Token> m_tokens;
};

} // namespace Tokendesk
