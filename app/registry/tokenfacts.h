// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace Tokendesk {

struct TokenFormat {
    enum class Kind { Live, Test, Legacy, Service };
    QString prefix;
    Kind kind = Kind::Live;
    int length = 0; ///< Of the whole token; 0: any.
    QString alphabet; ///< Of what follows the prefix, as a character class; empty: any.
};

struct ExpiryFacts {
    /// Which template value carries the end: none, {expiresInSeconds}, {expiresInDays}, {expires} as a moment,
    /// {expiresDate} as a day, {expiresText} as the registry spells a span.
    enum class Form { None, Seconds, Days, Rfc3339, Date, Text };
    Form form = Form::None; ///< None: the registry has no expiry.
    QString text; ///< How a span is spelled, "{days}d"; form Text only.
    int minDays = 1;
    int maxDays = 365;
    QList<int> choices; ///< Days.
    bool onlyChoices = false; ///< The registry takes no other spans.
    int defaultDays = 0; ///< 0: no end.
    bool optional = false; ///< A token without an end can be made.
};

/// Something else that a person may or must say when a token is made. Asked in this order.
struct WishFacts {
    enum class Kind {
        Text,
        CidrList, ///< Network addresses, "192.0.2.0/24"; sent as a list.
        Password, ///< Of the account: a secret, asked at creation and never kept.
        OneTimeCode, ///< The same, from an app.
    };
    QString id; ///< {id} in the call's template.
    Kind kind = Kind::Text;
    QString title; ///< "Package scope"
    QString meaning; ///< What it does, in a sentence.
    QString example; ///< "@myorg/*"
    bool required = false;
    int longest = 200; ///< Characters, or entries of a list.

    bool isSecret() const
    {
        return kind == Kind::Password || kind == Kind::OneTimeCode;
    }
};

/// A yes-or-no that a registry says in place of scopes, such as npm's "readonly".
struct ScopeFlag {
    QString name; ///< {name} in create's template, and the field of the list that holds it.
    QStringList yes; ///< What the flag means when it is set.
    QStringList no;
};

struct ErrorFacts {
    QStringList message; ///< Pointers.
    QStringList code;
    QHash<QString, Error::Kind> codes;
    QHash<int, Error::Kind> statuses; ///< What a status means here, where it is not what it usually means.
    bool unauthorizedMayMeanLimit = false; ///< 401 is also what this registry says when a limit is used up.
};

struct RateLimitFacts {
    QByteArray limit;
    QByteArray remaining;
    QByteArray reset;
    bool resetIsTime = false; ///< reset is a moment in Unix seconds and says how long to wait if nothing else does.
    QList<QByteArray> retryAfter; ///< Header names.
    QStringList retryAfterField; ///< Pointers to seconds in the body.
};

} // namespace Tokendesk
