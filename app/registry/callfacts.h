// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QStringList>
#include <utility>

namespace Tokendesk {

/// Which of an account's credentials a call takes.
enum class Access { Token, Session };

/// One call: where, how, with what. Path, query, headers and body are templates: {name} stands for a value of that
/// name. A query item, header or member of the body whose value is not there is left out.
struct CallFacts {
    QByteArray method; ///< Empty: there is no such call.
    QString path;
    QList<std::pair<QString, QString>> query;
    QList<std::pair<QByteArray, QString>> headers;
    QJsonValue body = QJsonValue::Undefined; ///< Undefined if the call has none.
    bool asForm = false; ///< The body goes as application/x-www-form-urlencoded.
    QList<Access> access; ///< In order of preference; empty: the call needs no credential.
    QString needsRole; ///< What a person has to be for it, as the registry spells it; empty: anybody may.
    QString needsScope; ///< What a token has to carry for it; empty: none.

    bool isOffered() const
    {
        return !method.isEmpty();
    }
    bool takes(const QString &value) const; ///< {value} stands somewhere in it.
};

struct PagingFacts {
    enum class Kind { None, Offset, Page, Cursor };
    Kind kind = Kind::None;
    int size = 100; ///< Rows a page: the most that the registry gives.
    int first = 0; ///< Number of the first page.
    QString sizeParameter;
    QString positionParameter;
    QStringList total; ///< Pointers to the number of all rows.
    QStringList pages; ///< Pointers to the number of all pages.
    QStringList next; ///< Pointers to the next cursor.
    QStringList more; ///< Pointers to a flag: false says that this page is the last.
};

/// A call that answers with rows.
struct ListFacts {
    CallFacts call;
    QStringList items; ///< Pointers to the array; the first that is one counts.
    PagingFacts paging;
    QHash<QString, QStringList> fields; ///< Our name of a field -> pointers, the first that is there counts.
    QStringList activeWords; ///< Of the field "status": this person may sign in.
    QStringList disabledWords; ///< Of the field "status": still known, and may not.
};

/// A call that changes something, and what its answer tells.
struct DeedFacts : CallFacts {
    QString consequence; ///< What it does, in a sentence of the registry's documents.
    QStringList item; ///< Pointers to the object that describes what was made; empty: the answer itself.
    QStringList secret; ///< Pointers to the text of the key that was made.
    QStringList keyId; ///< Pointers to its id.
    QStringList scopesIgnored; ///< What is there in the answer tells that this server took no notice of scopes.
};

/// Where an answer names the organisations of whoever asked.
struct OrganisationFacts {
    QStringList items; ///< Pointers to an array of organisations, or to a single one.
    QStringList id; ///< What {organisation} stands for in calls.
    QStringList name;
    QStringList role;
    QStringList managers; ///< Roles that may manage tokens; empty: ask and see.
};

struct IdentityFacts {
    CallFacts call;
    QStringList userId;
    QStringList name;
    QStringList email;
    QStringList scopes; ///< What the credential may do.
    OrganisationFacts organisations;
    bool forbiddenProves = false; ///< 403 says that the credential is good, only not for this call.

    /// The answer names somebody; otherwise the call only proves that the credential is good.
    bool saysWho() const
    {
        return !userId.isEmpty() || !name.isEmpty() || !email.isEmpty();
    }
};

} // namespace Tokendesk
