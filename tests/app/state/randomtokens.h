// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QRandomGenerator>
#include <QUuid>

namespace Tokendesk {

/// Tokens as registries might list them, the odd ones included; the same for the same seed.
class RandomTokens {
public:
    explicit RandomTokens(quint32 seed) : m_random(seed)
    {
    }

    QList<Token> tokens(const AccountId &account, int count, const QDateTime &now)
    {
        QList<Token> result;
        result.reserve(count);
        for (int i = 0; i < count; ++i)
            result.append(token(account, i, now));
        return result;
    }
    int below(int limit)
    {
        return int(m_random.bounded(limit));
    }

private:
    Token token(const AccountId &account, int number, const QDateTime &now)
    {
        Token token;
        token.id = {account, below(3) == 0 ? QStringLiteral("id-%1").arg(number) : uuid(number)};
        token.name = name();
        token.prefix = pick({QStringLiteral("tank_"), QStringLiteral("npm_aB"), QString(), QStringLiteral("sr_live_Ü")})
            + QString::number(below(1000), 36);
        for (int i = below(4); i > 0; --i)
            token.scopes.append(pick({QStringLiteral("skills:read"), QStringLiteral("Package:Write"),
                QStringLiteral("größe:lesen"), QStringLiteral("admin")}));
        if (number % 3 == 2)
            token.organisation = number % 2 ? QStringLiteral("acme") : QStringLiteral("größe");
        if (number % 4 == 1)
            token.owner = QStringLiteral("person-%1").arg(number % 7);
        if (number % 8 == 1)
            token.ownerName = QStringLiteral("Owner %1").arg(number % 5);
        token.unrestricted = token.scopes.isEmpty() && below(2) == 0;
        token.enabled = below(10) != 0;
        token.created = date(now, -400, 0, 8);
        token.lastUsed = date(now, -90, 0, 2);
        token.lastUsedReported = below(2) == 0;
        token.expires = date(now, -20, 60, 2);
        token.expiresReported = below(2) == 0;
        token.secretStored = below(2) == 0;
        if (below(3) == 0)
            token.tags = {pick({QStringLiteral("ci"), QStringLiteral("größe")}), QStringLiteral("web")};
        if (!token.expires.isValid() && below(3) == 0)
            token.review = date(now, -20, 60, 2);
        return token;
    }
    static QString uuid(int number)
    {
        return QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces);
    }
    QString name()
    {
        const QStringList words{QStringLiteral("ci"), QStringLiteral("Deploy"), QStringLiteral("ÜBER"),
            QStringLiteral("straße"), QStringLiteral("web"), QStringLiteral("Ελλάδα"), QStringLiteral("令牌"),
            QStringLiteral("İstanbul"), QStringLiteral("a\nb\x1f"), QStringLiteral("prod")};
        QString name = pick(words);
        for (int i = below(3); i > 0; --i)
            name += u'-' + pick(words);
        return below(30) == 0 ? QString() : name;
    }
    QString pick(const QStringList &choices)
    {
        return choices.at(below(int(choices.size())));
    }
    QDateTime date(const QDateTime &now, int fromDay, int toDay, int oneInMissing)
    {
        if (below(oneInMissing) == 0)
            return {};
        if (below(50) == 0)
            return QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), Qt::UTC);
        return now.addDays(fromDay + below(toDay - fromDay)).addSecs(below(5));
    }

    QRandomGenerator m_random;
};

} // namespace Tokendesk
