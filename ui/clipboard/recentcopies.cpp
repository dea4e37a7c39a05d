// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/recentcopies.h"
#include "app/state/settings.h"
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype most = 10;
constexpr int version = 1;
const QString place = u"recentCopies"_s;

} // namespace

RecentCopies::RecentCopies(Settings *settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const QJsonArray kept = QJsonDocument::fromJson(settings->kept(place, version)).array();
    for (const QJsonValue &value : kept) {
        const TokenId id{value[u"account"].toString(), value[u"token"].toString()};
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
    QJsonArray kept;
    for (const TokenId &id : std::as_const(m_tokens))
        kept.append(QJsonObject{{u"account"_s, id.account}, {u"token"_s, id.id}});
    m_settings->keep(place, version, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    emit changed();
}

} // namespace Tokendesk
