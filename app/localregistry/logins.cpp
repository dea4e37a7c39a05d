// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/logins.h"
#include "app/localregistry/tokenaudit.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 hour = 3'600'000;
constexpr int tokenDays = 90;

std::optional<Login> loginWhere(Connection &db, const QString &column, const QVariant &value, qint64 now)
{
    const auto found
        = db.row(u"SELECT code, proof, status, owner, expires FROM logins WHERE %1 = ? AND expires > ?"_s.arg(column),
            {value, now});
    if (!found)
        return {};
    Login login{found->at(0).toString(), found->at(1).toByteArray(), Login::Status::Pending, found->at(3).toString(),
        found->at(4).toLongLong()};
    const QString status = found->at(2).toString();
    if (status == "approved"_L1)
        login.status = Login::Status::Approved;
    else if (status == "refused"_L1)
        login.status = Login::Status::Refused;
    else if (status == "used"_L1)
        login.status = Login::Status::Used;
    return login;
}

} // namespace

void startLogin(Connection &db, const QString &code, const QByteArray &proof, qint64 now)
{
    db.atomically([&] {
        db.change(u"DELETE FROM logins WHERE expires < ?"_s, {now - hour});
        db.change(u"INSERT INTO logins (code, proof, created, expires) VALUES (?, ?, ?, ?)"_s,
            {code, proof, now, now + loginSeconds * 1000});
    });
}

std::optional<Login> loginByCode(Connection &db, const QString &code, qint64 now)
{
    return loginWhere(db, u"code"_s, code, now);
}

std::optional<Login> loginByProof(Connection &db, const QByteArray &proof, qint64 now)
{
    return loginWhere(db, u"proof"_s, proof, now);
}

bool settleLogin(Connection &db, const Login &login, const User &user, bool approved)
{
    return db.change(u"UPDATE logins SET status = ?, owner = ? WHERE code = ? AND status = 'pending'"_s,
               {approved ? u"approved"_s : u"refused"_s, user.id, login.code})
        == 1;
}

std::optional<MadeToken> redeemLogin(const Call &call, const Login &login, const QStringList &scopes)
{
    std::optional<MadeToken> made;
    const bool done = call.db.atomically([&] {
        const int taken = call.db.change(
            u"UPDATE logins SET status = 'used' WHERE code = ? AND status = 'approved'"_s, {login.code});
        if (taken != 1)
            return;
        NewToken wanted{login.owner, u"CLI Token"_s, u"login"_s, {}, scopes, tokenDays * day,
            call.backend.options.requestsPerWindow, call.backend.isLive() ? day : hour};
        made = makeToken(call.db, wanted, call.backend.options.dialect, call.now);
        auditCreated(call, made->row, login.owner);
    });
    return done ? made : std::nullopt;
}

} // namespace Tokendesk::LocalRegistry
