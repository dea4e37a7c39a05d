// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicewords.h"
#include <QAbstractTableModel>

namespace Tokendesk {

/// The keys of one service account as rows, in words.
class ServiceKeyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { State, Key, Created, LastUsed, Ends };
    static constexpr int columns = Ends + 1;

    explicit ServiceKeyModel(const Context &context, QObject *parent = nullptr);

    void setService(const std::optional<ServiceAccount> &service);
    const ServiceKey &at(int row) const;
    const ServiceWords &words() const;
    bool isKept(int row) const; ///< Its text is in the keychain.
    StatusPill::Look look(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, Column column) const;

    Context m_context;
    ServiceWords m_words;
    ServiceAccount m_service;
};

} // namespace Tokendesk
