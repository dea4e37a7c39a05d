// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/accessiblerows.h"
#include "app/desk.h"
#include "app/models/tokentablemodel.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"

namespace Tokendesk {

AccessibleRows::AccessibleRows(const Context &context, TokenTableModel *model, QObject *parent)
    : QIdentityProxyModel(parent), m_context(context), m_model(model)
{
    setSourceModel(model);
}

QVariant AccessibleRows::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole || !index.isValid())
        return QIdentityProxyModel::data(index, role);
    if (const QVariant group = index.data(TokenTableModel::GroupRole); group.isValid()) {
        const auto facts = group.value<TokenGroup>();
        const bool open = index.data(TokenTableModel::GroupOpenRole).toBool();
        const QString title = plainText(m_context.words->group(facts));
        return open ? tr("%1, %n token(s), open", nullptr, int(facts.count)).arg(title)
                    : tr("%1, %n token(s), closed", nullptr, int(facts.count)).arg(title);
    }
    const Token token = m_model->tokenAt(index.row());
    const QString registry = index.data(TokenTableModel::RegistryIdRole).toString();
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    return plainText(m_context.words->sentence(
        token, m_context.look->registryName(registry), m_context.look->scopeTitles(registry, token.scopes), now));
}

} // namespace Tokendesk
