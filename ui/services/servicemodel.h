// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicewords.h"
#include <QAbstractTableModel>

namespace Tokendesk {

/// The service accounts of one registry as rows, in words.
class ServiceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Name, Owner, Rights, Keys, LastUsed, NextEnd, Description };
    static constexpr int columns = Description + 1;
    enum Role { SortRole = Qt::UserRole + 1, IdRole };

    explicit ServiceModel(const Context &context, QObject *parent = nullptr);

    void setServices(const QList<ServiceAccount> &services);
    const ServiceAccount &at(int row) const;
    const ServiceWords &words() const;
    StatusPill::Look look(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ServiceAccount &service, Column column) const;
    QVariant order(const ServiceAccount &service, Column column) const;

    ServiceWords m_words;
    QList<ServiceAccount> m_services;
};

} // namespace Tokendesk
