// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"
#include "app/localregistry/users.h"
#include <QJsonObject>

namespace Tokendesk::LocalRegistry {

/// Something that a dialect handed out and wants to see again: a token of the list, what a sign-in gave, the ticket of
/// a half sign-in. Of the text only the hash is kept.
struct Issued {
    enum class Kind { Token, Access, Refresh, Ticket };
    qint64 row = 0;
    Kind kind = Kind::Token;
    QString id;
    QString owner; ///< Of a user.
    QString org; ///< Slug; empty: the person's own.
    QString name;
    QString start; ///< The first characters, for lists.
    QStringList scopes;
    QJsonObject extra; ///< What only this dialect keeps.
    qint64 created = 0;
    QVariant expires;
    QVariant used;
};

/// Which of them, newest first.
struct IssuedPage {
    int limit = -1;
    qint64 offset = 0;
    qint64 before = 0; ///< Only rows older than this one; 0: from the newest.
};

void prepareIssued(Connection &db); ///< The table, if it is not there.
/// Fills in id (unless there is one) and row.
void addIssued(Connection &db, Issued &issued, const QByteArray &text);
std::optional<Issued> issuedByText(Connection &db, Issued::Kind kind, const QByteArray &text, qint64 now);
/// The tokens of a person or, if org is not empty, of an organisation.
QList<Issued> issuedTokens(Connection &db, const QString &owner, const QString &org, const IssuedPage &page);
qint64 issuedCount(Connection &db, const QString &owner, const QString &org);
bool takeBack(Connection &db, const QString &owner, const QString &org, const QString &id);
void takeBackRow(Connection &db, qint64 row);

/// How many requests a minute are left after this one, and when the minute is over (milliseconds).
struct Minute {
    int limit = 0;
    int remaining = 0; ///< Below zero: too many.
    qint64 reset = 0;
};
Minute countUse(const Call &call, const Issued &issued, int usualLimit);

struct Membership {
    QString slug;
    QString name;
    QString role;
};
QList<Membership> membershipsOf(Connection &db, const QString &owner);

/// The text after "Bearer " or in the named header; empty if there is none.
QByteArray bearerOf(const Call &call);

} // namespace Tokendesk::LocalRegistry
