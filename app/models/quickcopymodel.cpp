// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/quickcopymodel.h"
#include "app/base/clock.h"
#include "app/state/textfold.h"
#include "app/state/tokentable.h"
#include <algorithm>

namespace Tokendesk {

namespace {

// Kinds of closeness, far enough apart that no number of recent copies reaches the next one.
constexpr int byLetters = 10000;
constexpr int unpinned = 1000;
constexpr int notRecent = 100;
constexpr int inside = 50;

bool standInThisOrder(QByteArrayView letters, QByteArrayView text)
{
    auto letter = letters.cbegin();
    for (auto c = text.cbegin(); c != text.cend() && letter != letters.cend(); ++c) {
        if (*c == *letter)
            ++letter;
    }
    return letter == letters.cend();
}

QList<QByteArray> wordsOf(const QString &query)
{
    QList<QByteArray> words = foldedText(query).split(' ');
    words.removeAll(QByteArray());
    return words;
}

} // namespace

QuickCopyModel::QuickCopyModel(const TokenTable *table, const Clock *clock, QObject *parent)
    : QAbstractListModel(parent), m_table(table), m_clock(clock)
{
}

int QuickCopyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tokens.size());
}

QVariant QuickCopyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Token &token = m_tokens.at(index.row());
    const std::optional<AccountLabel> label = m_table->label(token.id.account);
    const TokenState state = stateAt(token, m_clock->now());
    switch (role) {
    case Qt::DisplayRole:
        return token.name;
    case IdRole:
        return QVariant::fromValue(token.id);
    case StateRole:
        return int(state);
    case ExpiresRole:
        return token.expires.isValid() ? token.expires.toSecsSinceEpoch()
            : token.expiresReported    ? TokenTable::never
                                       : TokenTable::notReported;
    case RegistryIdRole:
        return label ? label->registryId : QString();
    case RegistryNameRole:
        return label ? label->registryName : QString();
    case AccountRole:
        return label ? label->name : QString();
    case IsOverRole:
        return state == TokenState::Expired || state == TokenState::Paused;
    default:
        return {};
    }
}

void QuickCopyModel::setRecent(const QList<TokenId> &tokens)
{
    m_recent = tokens;
}

void QuickCopyModel::setQuery(const QString &query)
{
    m_query = query;
    reload();
}

/// Pinned before recent before others, by what is known of the row alone.
int QuickCopyModel::worthOf(quint32 row) const
{
    const qsizetype recent = m_recent.indexOf(m_table->id(row));
    return (m_table->isPinned(row) ? 0 : unpinned) + (recent < 0 ? notRecent : int(recent));
}

QList<QuickCopyModel::Found> QuickCopyModel::find() const
{
    const QList<QByteArray> words = wordsOf(m_query);
    QList<Found> found;
    for (quint32 row = 0; row < m_table->count(); ++row) {
        if (!m_table->isSecretStored(row))
            continue;
        const QByteArray name = foldedText(m_table->name(row));
        const AccountLabel &account = m_table->account(row);
        const QByteArray around = foldedText(account.name + u' ' + account.registryName);
        int worth = worthOf(row);
        const bool fits = std::all_of(words.cbegin(), words.cend(), [&](const QByteArray &word) {
            if (name.startsWith(word))
                return true;
            if (name.contains(word) || around.contains(word)) {
                worth += inside;
                return true;
            }
            worth += byLetters;
            return standInThisOrder(word, name);
        });
        if (fits)
            found.append({row, worth});
    }
    return found;
}

void QuickCopyModel::reload()
{
    QList<Found> found = find();
    const auto comesFirst = [this](const Found &a, const Found &b) {
        if (a.worth != b.worth)
            return a.worth < b.worth;
        const int names = QString::compare(m_table->name(a.row), m_table->name(b.row), Qt::CaseInsensitive);
        return names != 0 ? names < 0 : m_table->id(a.row) < m_table->id(b.row);
    };
    const auto end = found.begin() + std::min(qsizetype(most), found.size());
    std::partial_sort(found.begin(), end, found.end(), comesFirst);
    beginResetModel();
    m_tokens.clear();
    for (auto entry = found.begin(); entry != end; ++entry)
        m_tokens.append(m_table->token(entry->row));
    endResetModel();
}

} // namespace Tokendesk
