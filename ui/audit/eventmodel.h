// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/eventcolumns.h"
#include "ui/context.h"
#include <QAbstractTableModel>

namespace Tokendesk {

/// Events as rows: numbers over EventColumns, in words. Resets once per filter; nothing is copied.
class EventModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Action, Actor, Target, Details, Source, ColumnCount };
    explicit EventModel(const Context &context, QObject *parent = nullptr);

    void setQuery(const EventQuery &query);
    const EventQuery &query() const;
    void setOnly(const QList<quint32> &events); ///< Just these; empty: as the query says.
    bool hasOnly() const;
    void refresh(); ///< There are other events now.
    const std::vector<quint32> &events() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(quint32 event, int column) const;
    QString toolTip(quint32 event, int column) const;

    Context m_context;
    EventQuery m_query;
    QList<quint32> m_only;
    std::vector<quint32> m_rows;
};

} // namespace Tokendesk
