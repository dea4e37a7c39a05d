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
    QStringList words; // account and token in turn
    QDataStream in(settings->kept(place, version));
    in >> words;
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        const TokenId id{words.at(i), words.at(i + 1)};
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
    QStringList words;
    for (const TokenId &id : std::as_const(m_tokens))
        words << id.account << id.id;
    QByteArray kept;
    QDataStream out(&kept, QIODevice::WriteOnly);
    out << words;
    m_settings->keep(place, version, kept);
    emit changed();
}

} // namespace Tokendesk
