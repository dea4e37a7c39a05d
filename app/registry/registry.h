// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/base/clock.h"
#include "app/domain/ratelimit.h"
#include "app/domain/token.h"
#include "app/http/httpmessage.h"
#include "app/registry/registryprofile.h"
#include "app/registry/tokenjson.h"
#include <QObject>

namespace Tokendesk {
class HttpClient;
class TokenListing;

/// What an account can show at its registry; each may be empty.
struct Credentials {
    Secret token{};
    Secret session{}; ///< The whole cookie: name=value.
    Secret refreshToken{}; ///< Good for one use: see TokenRefresher.
    QDateTime expires{}; ///< Of the token; invalid if nothing was said.

    bool isEmpty() const
    {
        return token.isEmpty() && session.isEmpty();
    }
};

/// What a person wants a new token to be.
struct TokenWish {
    QString name;
    QStringList scopes;
    int days = 0; ///< 0: no end.
    bool unrestricted = false; ///< Said explicitly: send no scopes although the registry then grants everything.
    QString organisation{}; ///< Organisation::id; needed where tokens belong to organisations.
    QHash<QString, QStringList> extras{}; ///< Answers to the profile's wishes, by id: a text, or a list's entries.
    QHash<QString, Secret> secrets{}; ///< And those that are never kept: a password, a one-time code.
};

/// What is wrong with a wish before anything is sent: the name of the part, such as "expires" or a wish's id; empty if
/// nothing is.
QString flawOf(const TokenWish &wish, const RegistryProfile &profile);

struct CreatedToken {
    Token token;
    Secret secret;
};

/// What to change of a token; what is not set stays.
struct TokenChange {
    std::optional<QString> name;
    std::optional<bool> enabled;
    std::optional<int> days;
};

/// The questions that any registry answers, asked as its profile says. One per account; stateless but for its address.
/// Error kinds: those of HttpClient, and NotSignedIn, NeedsSession, Forbidden, NotFound, Rejected, ScopesRefused,
/// TooManyRequests, ServerFault, UnreadableReply, NotOffered.
class Registry : public QObject {
    Q_OBJECT
public:
    Registry(HttpClient *http, const Clock *clock, const RegistryProfile &profile, const QUrl &address,
        QObject *parent = nullptr);

    const RegistryProfile &profile() const;
    QUrl address() const;
    Origin origin() const;

    /// Who the credential belongs to. A session is asked before a token.
    Answer<Identity> whoami(const Credentials &credentials);
    /// Starts at once; deletes itself when it is over. Where tokens belong to organisations, those of these are listed;
    /// if none are named, whoami is asked which there are.
    TokenListing *list(const Credentials &credentials, const QList<Organisation> &organisations = {});
    /// One POST. Never adds rights: a wish without scopes is sent only if it says unrestricted.
    /// Whatever leaves it open whether a token was made has Error::mayHaveArrived.
    Answer<CreatedToken> create(const Credentials &credentials, const TokenWish &wish);
    /// organisation: that of the token, where tokens belong to organisations.
    Answer<void> revoke(const Credentials &credentials, const QString &tokenId, const QString &organisation = {});
    Answer<Token> update(const Credentials &credentials, const QString &tokenId, const TokenChange &change,
        const QString &organisation = {});

    /// For the logins and listings: one call of the profile, sent with the first of the account's credentials that it
    /// takes. Answers with JSON of a 2xx; everything else is an Error.
    Answer<QJsonValue> call(const CallFacts &facts, const Credentials &credentials, const TemplateValues &values = {},
        const QUrlQuery &query = {});
    /// The same, but the reply itself, whatever its status.
    Answer<HttpReply> ask(const CallFacts &facts, const Credentials &credentials, const TemplateValues &values = {},
        const QUrlQuery &query = {});
    /// A request of the caller's own, such as to the registry's OAuth server: no credential of ours is added.
    Answer<HttpReply> send(const HttpRequest &request);
    QDateTime now() const;
    /// As the last answer that told anything told it.
    const RateLimit &rateLimit() const;
    Tokendesk::Error errorIn(const HttpReply &reply) const;
    /// The request that call() would send; NeedsSession if the credentials do not fit.
    Result<HttpRequest> request(const CallFacts &facts, const Credentials &credentials, const TemplateValues &values,
        const QUrlQuery &query) const;
    Result<QJsonValue> read(const Result<HttpReply> &reply, bool isWrite) const;

signals:
    void rateLimitChanged(const Tokendesk::RateLimit &limit);

private:
    void noteLimit(const HttpReply &reply);
    QUrl urlOf(const CallFacts &facts, const TemplateValues &values, const QUrlQuery &query) const;
    std::optional<Credential> credential(Access access, const Credentials &credentials) const;
    Result<CreatedToken> createdFrom(const QJsonValue &answer, const TokenWish &wish) const;

    HttpClient *m_http; // outlives us: both belong to Desk
    const Clock *m_clock;
    RegistryProfile m_profile;
    QUrl m_address;
    RateLimit m_limit;
};

} // namespace Tokendesk
