// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/recentcopies.h"
#include "app/state/settings.h"
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype most = 10;
constexpr int version = 2;
const QString place = u"recentCopies"_s;

} // namespace

RecentCopies::RecentCopies(Settings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    QList<std::pair<AccountId, QString>> ids;
    QDataStream(settings->kept(place, version)) >> ids;
    for (const auto &[account, token] : std::as_const(ids)) {
        const TokenId id{account, token};
        if (!id.isNull() && m_tokens.size() < most)
            m_tokens.append(id);
    }
}

const QList<TokenId> &RecentCopies::tokens() const
{
    return m_tokens;
}

void RecentCopies::add(const TokenId &token)
{
    m_tokens.removeOne(token);
    m_tokens.prepend(token);
    m_tokens.resize(std::min(most, m_tokens.size()));
    QList<std::pair<AccountId, QString>> ids;
    for (const TokenId &id : std::as_const(m_tokens))
        ids.append({id.account, id.id});
    QByteArray kept;
    QDataStream(&kept, QIODevice::WriteOnly) << ids;
    m_settings->keep(place, version, kept);
    emit changed();
}

} // namespace Tokendesk
