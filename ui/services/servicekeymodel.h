// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicewords.h"
#include "ui/services/titledmodel.h"

namespace Tokendesk {

/// The keys of one service account as rows, in words.
class ServiceKeyModel : public TitledModel {
    Q_OBJECT
public:
    enum Column { State, Key, Created, LastUsed, Ends };

    explicit ServiceKeyModel(const Context &context, QObject *parent = nullptr);

    void setService(const std::optional<ServiceAccount> &service);
    const ServiceKey &at(int row) const;
    const ServiceWords &words() const;
    bool isKept(int row) const; ///< Its text is in the keychain.
    StatusPill::Look look(int row) const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    int count() const override;
    QStringList titles() const override;

private:
    QString text(int row, Column column) const;

    Context m_context;
    ServiceWords m_words;
    ServiceAccount m_service;
};

} // namespace Tokendesk
