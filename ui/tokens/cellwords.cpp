// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/cellwords.h"
#include "app/base/clock.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/tokenlook.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

bool isReview(const QModelIndex &index)
{
    return index.data(TokenTableModel::ReviewRole).toBool();
}

} // namespace

CellWords::CellWords(const TokenLook *look, const TokenWords *words, const Clock *clock)
    : m_look(look), m_words(words), m_clock(clock)
{
}

QList<CellWords::Chip> CellWords::chips(const QModelIndex &index) const
{
    if (index.data(TokenTableModel::UnrestrictedRole).toBool())
        return {{m_words->allRights(), true}};
    const QString registry = index.data(TokenTableModel::RegistryIdRole).toString();
    const QStringList scopes = index.data(TokenTableModel::ScopesRole).toStringList();
    QList<Chip> chips;
    chips.reserve(scopes.size());
    for (const QString &scope : scopes)
        chips.append({m_look->scopeTitle(registry, scope), m_look->riskOf(registry, scope) == Risk::High});
    return chips;
}

QString CellWords::date(const QModelIndex &index) const
{
    const qint64 date = index.data(TokenTableModel::DateRole).toLongLong();
    return TokenColumn(index.column()) == TokenColumn::Expires ? m_words->ends(date, now(), isReview(index))
                                                               : m_words->when(date, now());
}

QString CellWords::state(const QModelIndex &index) const
{
    return m_words->state(TokenState(index.data(TokenTableModel::StateRole).toInt()),
        index.data(TokenTableModel::ExpiresRole).toLongLong(), now(), isReview(index));
}

QString CellWords::scopesExplained(const QModelIndex &index) const
{
    const QString registry = index.data(TokenTableModel::RegistryIdRole).toString();
    QStringList lines;
    for (const QStringList scopes = index.data(TokenTableModel::ScopesRole).toStringList();
         const QString &scope : scopes) {
        const QString meaning = m_look->scopeMeaning(registry, scope);
        lines.append(meaning.isEmpty() ? scope : scope + u": "_s + meaning);
    }
    return lines.join(u'\n');
}

qint64 CellWords::now() const
{
    return m_clock->now().toSecsSinceEpoch();
}

QString CellWords::group(const TokenGroup &group) const
{
    return plainText(m_words->group(group));
}

QString CellWords::explained(const QModelIndex &index) const
{
    const auto column = TokenColumn(index.column());
    if (isDateColumn(column)) {
        const qint64 date = index.data(TokenTableModel::DateRole).toLongLong();
        return date < TokenTable::never ? m_words->moment(date) : QString();
    }
    if (column == TokenColumn::State)
        return m_words->stateExplained(TokenState(index.data(TokenTableModel::StateRole).toInt()), isReview(index));
    return column == TokenColumn::Scopes ? scopesExplained(index) : QString();
}

bool isDateColumn(TokenColumn column)
{
    return column == TokenColumn::Created || column == TokenColumn::LastUsed || column == TokenColumn::Expires;
}

} // namespace Tokendesk
