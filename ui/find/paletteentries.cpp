// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/paletteentries.h"
#include "app/desk.h"
#include "app/state/fuzzymatch.h"
#include "app/state/textfold.h"
#include "app/state/tokenbook.h"
#include "ui/text/plaintext.h"
#include "ui/tokens/profilelook.h"
#include "ui/window/actions.h"
#include <QAction>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype mostTokens = 50;
/// With more tokens, letters with gaps would take longer than a key may; whole words are found among millions.
constexpr quint32 mostFuzzy = 50000;

} // namespace

PaletteEntries::PaletteEntries(const Context &context, const Actions *actions, QObject *parent)
    : QAbstractListModel(parent), m_context(context), m_actions(actions), m_filter(context.desk->tokens()->table())
{
    search({});
}

void PaletteEntries::search(const QString &text)
{
    const QByteArray wanted = foldedText(text.simplified()).replace(' ', QByteArray());
    beginResetModel();
    m_entries.clear();
    addActions(wanted);
    addTokens(text, wanted);
    std::stable_sort(
        m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.score > b.score; });
    endResetModel();
}

void PaletteEntries::addActions(const QByteArray &wanted)
{
    const QList<QAction *> actions = m_actions->all();
    for (QAction *action : actions) {
        if (!action->isVisible())
            continue;
        // What cannot be done now stands below what can.
        const int score = fuzzyScore(wanted, foldedText(actionName(action)));
        if (score > 0)
            m_entries.append({action, {}, action->isEnabled() ? score + 1 : 0});
    }
}

void PaletteEntries::addTokens(const QString &text, const QByteArray &wanted)
{
    const TokenTable *table = m_context.desk->tokens()->table();
    QList<Entry> tokens;
    if (wanted.isEmpty()) {
        m_filter.rows(u"is:pinned"_s, 0).forEach([&](quint32 row) {
            if (tokens.size() < mostTokens)
                tokens.append({nullptr, table->id(row), 1});
        });
    } else if (table->count() <= mostFuzzy) {
        for (quint32 row = 0; row < table->count(); ++row) {
            const int score = fuzzyScore(wanted, table->text().lines().at(row));
            if (score > 0)
                tokens.append({nullptr, table->id(row), score});
        }
    } else {
        m_filter.rows(queryText(QueryKind::Text, text.simplified()), 0).forEach([&](quint32 row) {
            if (tokens.size() < mostTokens)
                tokens.append({nullptr, table->id(row), fuzzyScore(wanted, table->text().lines().at(row))});
        });
    }
    const auto end = tokens.begin() + std::min(mostTokens, tokens.size());
    std::partial_sort(
        tokens.begin(), end, tokens.end(), [](const Entry &a, const Entry &b) { return a.score > b.score; });
    m_entries.append(QList<Entry>(tokens.begin(), end));
}

QAction *PaletteEntries::action(const QModelIndex &index) const
{
    return index.isValid() ? m_entries.at(index.row()).action : nullptr;
}

TokenId PaletteEntries::token(const QModelIndex &index) const
{
    return index.isValid() ? m_entries.at(index.row()).token : TokenId();
}

int PaletteEntries::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags PaletteEntries::flags(const QModelIndex &index) const
{
    const QAction *deed = action(index);
    if (!index.isValid() || (deed && !deed->isEnabled()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant PaletteEntries::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (!entry.token.isNull())
        return tokenData(entry.token, role);
    return entry.action ? actionData(entry.action, role) : QVariant();
}

QVariant PaletteEntries::actionData(const QAction *action, int role) const
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return actionName(action);
    case KeysRole:
        return keys;
    case Qt::DecorationRole:
        return action->icon();
    case Qt::AccessibleTextRole:
        return keys.isEmpty() ? actionName(action) : tr("%1, %2", "deed, its keys").arg(actionName(action), keys);
    default:
        return {};
    }
}

QVariant PaletteEntries::tokenData(const TokenId &token, int role) const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const std::optional<quint32> row = table->row(token);
    if (!row) // it has gone meanwhile
        return {};
    const AccountLabel &account = table->account(*row);
    const QString name = plainText(table->name(*row));
    const QString where
        = tr("%1 · %2", "registry, account").arg(plainText(account.registryName), plainText(account.name));
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case DetailRole:
        return where;
    case MarkRole:
        return account.registryId;
    case Qt::AccessibleTextRole:
        return tr("Token %1, %2").arg(name, where);
    default:
        return {};
    }
}

} // namespace Tokendesk
