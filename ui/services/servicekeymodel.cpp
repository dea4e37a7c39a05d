// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicekeymodel.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/text/plaintext.h"

namespace Tokendesk {

ServiceKeyModel::ServiceKeyModel(const Context &context, QObject *parent)
    : TitledModel(parent), m_context(context), m_words(context)
{
}

void ServiceKeyModel::setService(const std::optional<ServiceAccount> &service)
{
    beginResetModel();
    m_service = service.value_or(ServiceAccount());
    // The first one, if we hold it and the registry does not tell of it.
    const TokenId unnamed = keptAs(m_service, {});
    if (service && !service->keysReported && m_context.desk->tokens()->hasSecret(unnamed))
        m_service.keys.append(ServiceKey{.id = unnamed.id, .name = tr("First key")});
    const QList<ServiceKey> made = m_context.desk->serviceKeys()->keysMadeHere(m_service.account, m_service.id);
    for (const ServiceKey &key : made) {
        if (!m_service.keysReported)
            m_service.keys.append(key);
    }
    endResetModel();
}

const ServiceKey &ServiceKeyModel::at(int row) const
{
    return m_service.keys.at(row);
}

const ServiceWords &ServiceKeyModel::words() const
{
    return m_words;
}

bool ServiceKeyModel::isKept(int row) const
{
    return m_context.desk->tokens()->hasSecret(keptAs(m_service, at(row).id));
}

StatusPill::Look ServiceKeyModel::look(int row) const
{
    return ServiceWords::state(at(row), isKept(row));
}

int ServiceKeyModel::count() const
{
    return int(m_service.keys.size());
}

QStringList ServiceKeyModel::titles() const
{
    return {tr("State"), tr("Key"), tr("Created"), tr("Last used"), tr("Ends")};
}

QString ServiceKeyModel::text(int row, Column column) const
{
    const ServiceKey &key = at(row);
    switch (column) {
    case State:
        return look(row).text;
    case Key:
        return ServiceWords::called(key);
    case Created:
        return m_words.created(key);
    case LastUsed:
        return m_words.lastUse(key);
    case Ends:
        return m_words.end(key);
    }
    return {};
}

QVariant ServiceKeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(index.row(), column);
    if (role == Qt::ToolTipRole && column == State)
        return isKept(index.row()) ? tr("Its text is in your keychain.")
                                   : tr("Its text is not in your keychain: it was made elsewhere.");
    if (role == Qt::ToolTipRole)
        return toToolTip(text(index.row(), column));
    return {};
}

} // namespace Tokendesk
