// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/error.h"
#include "app/base/result.h"
#include "app/domain/scope.h"
#include "app/registry/profileproblem.h"
#include <QByteArray>
#include <QHash>
#include <QJsonValue>
#include <QUrl>
#include <QUrlQuery>
#include <optional>

namespace Tokendesk {

/// Which of an account's credentials a call takes.
enum class Access { Token, Session };

/// One call: where, how, with what. Bodies and paths are templates: {name} stands for a value of that name.
struct CallFacts {
    QByteArray method;
    QString path;
    QJsonValue body; ///< Undefined if the call has none.
    QList<Access> access; ///< In order of preference.
};

struct PagingFacts {
    enum class Kind { None, Offset, Page, Cursor };
    Kind kind = Kind::None;
    int size = 100; ///< Rows a page.
    int first = 0; ///< Number of the first page.
    QString sizeParameter;
    QString positionParameter;
    QStringList total; ///< Pointers to the number of all rows.
    QStringList next; ///< Pointers to the next cursor.
};

/// A call that answers with rows.
struct ListFacts {
    CallFacts call;
    QString items; ///< Pointer to the array.
    PagingFacts paging;
    QUrlQuery query;
    QStringList filters; ///< Query names that the registry understands.
    QHash<QString, QStringList> fields; ///< Our name of a field -> pointers, the first that is there counts.
};

struct IdentityFacts {
    CallFacts call;
    QStringList userId;
    QStringList name;
    QStringList email;
};

/// An OAuth 2.0 authorization server and how a desktop program of ours is known there (RFC 6749, 8252, 8628, 7009).
/// Addresses are absolute or relative to the registry's; those left out are read from the metadata document.
struct OAuthFacts {
    QString metadata; ///< Of the document of RFC 8414 or OpenID discovery; empty: there is none.
    QString issuer; ///< Empty: the registry's address.
    QString clientId;
    QStringList scopes;
    QString authorization;
    QString token;
    QString device; ///< RFC 8628.
    QString revocation; ///< RFC 7009; empty: none.
    QString redirectPath; ///< Of the loopback address that the server expects: RFC 8252 leaves only the port to us.
    bool jsonBody = false; ///< Takes JSON where the RFCs ask for a form.
    bool namesIssuer = false; ///< Its callbacks carry iss (RFC 9207), if no metadata document says it.
    QHash<QString, QString> parameters; ///< More to send when asking for authorization, such as prompt=consent.
};

/// What a sign-in by password asks for after the password.
struct SecondStepFacts {
    QStringList when; ///< Pointers: true there means that a code is wanted. Empty: never.
    QStringList ticket; ///< Pointers to what the next call has to show: {ticket}.
    QStringList cookies; ///< Names of the cookies that the next call has to show.
    CallFacts code; ///< With {code}: a one-time code.
    CallFacts recovery; ///< With {code}: one of the codes for when the device is lost. No path: the same call.
};

struct LoginFacts {
    /// A password brings a cookie with SessionPassword, a token with TokenPassword.
    enum class Flow { Paste, BrowserPoll, SessionPassword, TokenPassword, DeviceCode, AuthorizationCode };
    /// One form of the start answer and what to do with it.
    struct Shape {
        QStringList code; ///< What the exchange wants; its presence picks the shape.
        QStringList userCode;
        QStringList page; ///< The address to open, from the answer.
        QString pageTemplate; ///< Or made from the codes, relative to the registry's address.
        QJsonValue exchange; ///< Body template of the exchange.
    };
    Flow flow = Flow::Paste;
    CallFacts start;
    QList<Shape> shapes;
    CallFacts exchange;
    QHash<QString, QString> exchangeQuery; ///< Name -> template: of an exchange that is a GET.
    QList<int> pendingStatus;
    QStringList outcome; ///< Pointers to the word that says how it stands; empty: the status says it.
    QStringList doneWords;
    QStringList pendingWords;
    int interval = 2; ///< Seconds between two polls.
    int timeout = 300; ///< Seconds until we give up.
    QStringList token; ///< Pointers to the token in the exchange's answer.
    QString tokenName; ///< What the registry calls the token that it makes; finds it in the list.
    QStringList refreshToken; ///< Pointers, beside the token.
    QStringList expiresIn; ///< Pointers to the token's life in seconds.
    bool sendsBasic = false; ///< User and password go into the Authorization header too.
    SecondStepFacts secondStep;
    CallFacts refresh; ///< With {refreshToken}, where it is not OAuth's.
    OAuthFacts oauth;
    IdentityFacts identity; ///< Of a password login's answer; its call is not used.
    CallFacts signOut;
};

struct TokenFormat {
    enum class Kind { Live, Test, Legacy, Service };
    QString prefix;
    Kind kind = Kind::Live;
    int length = 0; ///< Of the whole token; 0: any.
    QString alphabet; ///< Of what follows the prefix, as a character class; empty: any.
};

struct ExpiryFacts {
    enum class Form { None, Seconds, Days, Rfc3339 };
    Form form = Form::None; ///< None: the registry has no expiry.
    int minDays = 1;
    int maxDays = 365;
    QList<int> choices; ///< Days.
    int defaultDays = 0; ///< 0: no end.
    bool optional = false; ///< A token without an end can be made.
};

struct ErrorFacts {
    QStringList message; ///< Pointers.
    QStringList code;
    QHash<QString, Error::Kind> codes;
    bool unauthorizedMayMeanLimit = false; ///< 401 is also what this registry says when a limit is used up.
};

struct RateLimitFacts {
    QByteArray limit;
    QByteArray remaining;
    QByteArray reset;
    QList<QByteArray> retryAfter; ///< Header names.
    QStringList retryAfterField; ///< Pointers to seconds in the body.
};

struct Snippet {
    QString title;
    QString text; ///< {base} stands for the registry's address, {token} for the token itself.
    QString note; ///< What else there is to do, in a sentence.
};

/// The file in which the registry's own tool keeps its token.
struct CliFileFacts {
    enum class Form { Json, Npmrc };
    QString path; ///< "~/..."; empty if there is none.
    Form form = Form::Json;
    QStringList token; ///< Pointers; an npmrc has its keys by address.
    QStringList registry;
    QStringList otherSecrets; ///< What else must not lie there once the token is gone.
    bool goesWithToken = false; ///< The tool looks at its variable only while there is no file.
};

/// What `tokendesk run` gives to a program. {token}, {base} and {authority} (host and port, with the path) are filled
/// in, in names too.
struct RunFacts {
    QStringList programs; ///< Names of the registry's own tools: which account they mean without being told.
    QList<std::pair<QString, QString>> variables;
};

/// All facts of one registry, read from its JSON file and checked. Registries differ in facts, not in code.
struct RegistryProfile {
    QString id;
    QString name;
    QUrl baseUrl;
    QString markLetter;
    QString markColor; ///< "#rrggbb"
    QString tokensPage; ///< Web page for tokens, relative to the address; empty if there is none.

    QByteArray tokenHeader;
    QByteArray tokenScheme; ///< "Bearer"; empty: the bare token.
    QStringList sessionCookies; ///< Names, the first that is there counts.
    bool sessionSendsOrigin = false;

    QList<TokenFormat> tokenFormats;
    QList<LoginFacts> logins;
    QHash<Access, IdentityFacts> whoami;
    QList<ScopeFacts> scopes;
    bool scopesEmptyMeansAll = false;
    QList<ScopePreset> presets;
    ExpiryFacts expiry;

    int nameMin = 0;
    int nameMax = 100;
    std::optional<ListFacts> list;
    std::optional<CallFacts> create;
    QStringList createdSecret; ///< Pointers to the token text in create's answer.
    std::optional<CallFacts> revoke;
    QString revokeConsequence; ///< What the registry's documents say that revoking does.
    std::optional<CallFacts> update;
    QHash<QString, ListFacts> records; ///< Other lists: "auditEvents", "serviceAccounts", "organisations".
    QHash<QString, CallFacts> calls; ///< Other calls.

    ErrorFacts errors;
    RateLimitFacts rateLimit;
    QString environment; ///< The variable that the registry's own tools read.
    RunFacts run;
    CliFileFacts cliFile;
    QList<Snippet> snippets;

    const ScopeFacts *scope(const QString &id) const;
    /// The scopes that the given ones bring along, without them.
    QStringList impliedBy(const QStringList &scopes) const;
    const LoginFacts *login(LoginFacts::Flow flow) const;
    const LoginFacts *passwordLogin() const; ///< The first that asks for a password.
    /// The first whose tokens can be renewed: by OAuth, or by a call of the registry's own.
    const LoginFacts *renewableLogin() const;
};

/// Reads a profile from the text of its file. Returns it only if nothing is wrong; problems are appended with file =
/// name.
std::optional<RegistryProfile> readProfile(
    const QByteArray &json, const QString &name, QList<ProfileProblem> *problems);

} // namespace Tokendesk
