// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/acceptances.h"
#include <QCborArray>
#include <algorithm>

namespace Tokendesk {

namespace {

bool isSameThing(const Acceptance &a, const Acceptance &b)
{
    return a.kind == b.kind && a.account == b.account && a.subject == b.subject;
}

QDateTime timeFrom(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

} // namespace

QList<Acceptance> Acceptances::at(const QDateTime &now) const
{
    QList<Acceptance> valid;
    std::copy_if(m_list.cbegin(), m_list.cend(), std::back_inserter(valid),
        [&now](const Acceptance &acceptance) { return acceptance.until > now; });
    return valid;
}

void Acceptances::add(const Finding &finding, const QList<TokenId> &tokens, const QString &reason,
    const QDateTime &since, const QDateTime &until)
{
    Acceptance acceptance{.kind = finding.kind,
        .account = finding.account,
        .subject = finding.subject,
        .reason = reason,
        .since = since.toUTC(),
        .until = until.toUTC()};
    if (tokens.isEmpty() && finding.tokens.isEmpty())
        return put(acceptance);
    for (const TokenId &token : tokens) {
        acceptance.account = token.account;
        acceptance.subject = token.id;
        put(acceptance);
    }
}

void Acceptances::put(const Acceptance &acceptance)
{
    const auto known = std::find_if(m_list.begin(), m_list.end(),
        [&acceptance](const Acceptance &other) { return isSameThing(other, acceptance); });
    if (known == m_list.end())
        m_list.append(acceptance);
    else
        *known = acceptance;
}

bool Acceptances::remove(const Acceptance &acceptance)
{
    return m_list.removeIf([&acceptance](const Acceptance &other) { return isSameThing(other, acceptance); }) > 0;
}

QByteArray Acceptances::packed() const
{
    QCborArray rows;
    for (const Acceptance &one : m_list) {
        rows.append(QCborArray{wordOf(one.kind), one.account, one.subject, one.reason, one.since.toMSecsSinceEpoch(),
            one.until.toMSecsSinceEpoch()});
    }
    return rows.toCborValue().toCbor();
}

Acceptances Acceptances::unpacked(const QByteArray &bytes)
{
    Acceptances acceptances;
    const QCborArray rows = QCborValue::fromCbor(bytes).toArray();
    for (const QCborValue &value : rows) {
        const QCborArray row = value.toArray();
        if (const auto kind = findingKindOf(row.at(0).toString())) {
            acceptances.m_list.append({.kind = *kind,
                .account = row.at(1).toString(),
                .subject = row.at(2).toString(),
                .reason = row.at(3).toString(),
                .since = timeFrom(row.at(4)),
                .until = timeFrom(row.at(5))});
        }
    }
    return acceptances;
}

} // namespace Tokendesk
