// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/dialects.h"
#include "app/localregistry/random.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

struct Shape {
    QByteArray prefix;
    int letters;
    QString id;
    int start; ///< Of the text, shown in lists; 0: the registry shows none.
};

Shape shapeOf(Dialect dialect)
{
    switch (dialect) {
    case Dialect::SkillReg:
        return {"sr_live_", 43, u"clx"_s + randomId(22).toLower(), 12};
    case Dialect::Tusky:
    case Dialect::TuskyV1:
        return {"tsk_live_", 40, u"key_"_s + randomId(12), 0};
    case Dialect::Apkg:
        return {"apkg_", 40, randomUuid(), 0};
    case Dialect::Npm:
        return {"npm_", 36, QString::fromLatin1(randomBytes(32).toHex()), 6};
    case Dialect::Seed:
    case Dialect::Live:
        break;
    }
    Q_ASSERT(false); // Tank's tokens are made elsewhere
    return {"tank_", 64, randomId(), 6};
}

} // namespace

MadeIssued makeDialectToken(const Backend &backend, Connection &db, const TokenOrder &order)
{
    const Shape shape = shapeOf(backend.options.dialect);
    const QByteArray text = (order.prefix.isEmpty() ? shape.prefix : order.prefix) + randomId(shape.letters).toLatin1();
    Issued token;
    token.id = shape.id;
    token.owner = order.owner;
    token.org = order.org;
    token.name = order.name;
    token.start = QString::fromLatin1(text.left(shape.start));
    token.scopes = order.scopes;
    token.extra = order.extra;
    token.created = backend.now();
    if (!order.lifetime.isNull())
        token.expires = token.created + order.lifetime.toLongLong();
    addIssued(db, token, text);
    return {token, text};
}

std::optional<User> userBySignIn(const Call &call, const QString &name, const QString &password)
{
    QString email = name;
    if (!name.contains(u'@'))
        email = call.db.value(u"SELECT email FROM users WHERE name = ? COLLATE NOCASE"_s, {name}).toString();
    return userByPassword(call.db, email, password, call.backend.options.passwordRounds);
}

} // namespace Tokendesk::LocalRegistry
