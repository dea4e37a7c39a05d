// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicewords.h"
#include "ui/services/titledmodel.h"

namespace Tokendesk {

/// The service accounts of one registry as rows, in words.
class ServiceModel : public TitledModel {
    Q_OBJECT
public:
    enum Column { State, Name, Owner, Rights, Keys, LastUsed, NextEnd, Description };
    enum Role { SortRole = Qt::UserRole + 1, IdRole };

    explicit ServiceModel(const Context &context, QObject *parent = nullptr);

    void setServices(const QList<ServiceAccount> &services);
    const ServiceAccount &at(int row) const;
    const ServiceWords &words() const;
    StatusPill::Look look(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    int count() const override;
    QStringList titles() const override;

private:
    QString text(const ServiceAccount &service, Column column) const;
    QVariant order(const ServiceAccount &service, Column column) const;

    ServiceWords m_words;
    QList<ServiceAccount> m_services;
};

} // namespace Tokendesk
