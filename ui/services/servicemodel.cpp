// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicemodel.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServiceModel::ServiceModel(const Context &context, QObject *parent) : TitledModel(parent), m_words(context)
{
}

void ServiceModel::setServices(const QList<ServiceAccount> &services)
{
    beginResetModel();
    m_services = services;
    endResetModel();
}

const ServiceAccount &ServiceModel::at(int row) const
{
    return m_services.at(row);
}

const ServiceWords &ServiceModel::words() const
{
    return m_words;
}

StatusPill::Look ServiceModel::look(int row) const
{
    return ServiceWords::state(m_services.at(row));
}

int ServiceModel::count() const
{
    return int(m_services.size());
}

QStringList ServiceModel::titles() const
{
    return {tr("State"), tr("Name"), tr("Owner"), tr("Rights"), tr("Keys"), tr("Last used"), tr("Next end"),
        tr("Description")};
}

QString ServiceModel::text(const ServiceAccount &service, Column column) const
{
    switch (column) {
    case State:
        return ServiceWords::state(service).text;
    case Name:
        return plainText(service.name);
    case Owner:
        return m_words.owner(service);
    case Rights:
        return m_words.rights(service);
    case Keys:
        return ServiceWords::keys(service);
    case LastUsed:
        return m_words.lastUse(service);
    case NextEnd:
        return m_words.nextEnd(service);
    case Description:
        return plainText(service.description);
    }
    return {};
}

QVariant ServiceModel::order(const ServiceAccount &service, Column column) const
{
    if (column == Keys)
        return service.keys.size();
    if (column == LastUsed)
        return ServiceWords::lastUseOf(service);
    if (column == NextEnd)
        return ServiceWords::nextEndOf(service);
    return text(service, column).toCaseFolded();
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ServiceAccount &service = m_services.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(service, column);
    case Qt::ToolTipRole:
        return column == State ? QVariant() : QVariant(toToolTip(text(service, column)));
    case Qt::DecorationRole:
        if (column == Name)
            return Icons::get(u"robot"_s, &Palette::dim);
        return column == Owner && m_words.isOrphan(service) ? Icons::get(u"warning"_s, &Palette::warning) : QVariant();
    case SortRole:
        return order(service, column);
    case IdRole:
        return service.id;
    default:
        return {};
    }
}

} // namespace Tokendesk
