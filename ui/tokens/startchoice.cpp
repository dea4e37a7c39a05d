// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/startchoice.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/text/plaintext.h"
#include <QSignalBlocker>
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr int mostStarts = 50; // tokens offered to begin with; any other by "clone" in the table
constexpr quint32 mostSearched = 100000;

} // namespace

StartChoice::StartChoice(const Context &context, QWidget *parent) : QComboBox(parent), m_context(context)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
}

/// The tokens of the account, those used last first.
void StartChoice::fill(const AccountId &account)
{
    const QSignalBlocker quiet(this);
    clear();
    addItem(tr("Nothing"), -1);
    const TokenTable *table = m_context.desk->tokens()->table();
    std::vector<std::pair<qint64, quint32>> rows;
    for (quint32 row = 0; row < std::min(table->count(), mostSearched); ++row) {
        if (table->id(row).account == account)
            rows.emplace_back(table->lastUsed(row) < TokenTable::never ? -table->lastUsed(row) : 0, row);
    }
    std::sort(rows.begin(), rows.end());
    for (size_t i = 0; i < std::min<size_t>(rows.size(), mostStarts); ++i) {
        const quint32 row = rows[i].second;
        const QString name = table->name(row).isEmpty() ? table->prefix(row) : table->name(row);
        add(name, table->id(row));
    }
}

void StartChoice::add(const QString &name, const TokenId &token)
{
    addItem(tr("Clone %1").arg(plainText(name)), QVariant::fromValue(token));
}

void StartChoice::choose(const TokenId &token)
{
    int index = 1;
    while (index < count() && !(itemData(index).value<TokenId>() == token))
        ++index;
    const TokenTable *table = m_context.desk->tokens()->table();
    if (const auto row = table->row(token); row && index == count())
        add(table->name(*row), token);
    setCurrentIndex(index);
}

std::optional<Token> StartChoice::token() const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const auto row = table->row(currentData().value<TokenId>());
    return row ? std::optional(table->token(*row)) : std::nullopt;
}

} // namespace Tokendesk
