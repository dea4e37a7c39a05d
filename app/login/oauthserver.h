// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/oauthanswer.h"

namespace Tokendesk {

/// The OAuth server of a registry, asked by the logins, TokenRenewal and the signing out. A request is sent exactly
/// once and never with a credential but the one in its body.
class OAuthServer : public QObject {
    Q_OBJECT
public:
    /// In the order of sending. The values may be secret.
    using Parameters = QList<std::pair<QByteArray, Secret>>;

    OAuthServer(Registry *registry, const OAuthFacts &facts, QObject *parent = nullptr);

    const OAuthFacts &facts() const;
    QString issuer() const;
    /// Asks for the metadata document at most once, and only if the profile leaves something to it.
    Answer<OAuthPlaces> places();
    /// POSTs the parameters and who we are, as a form or, where the profile says so, as JSON.
    Answer<HttpReply> post(const QUrl &place, const Parameters &parameters);
    /// RFC 7009. NotOffered if the server cannot.
    Answer<void> revoke(const Secret &token, const QByteArray &typeHint);

    static Secret plain(const QString &text); ///< A value that is no secret.

private:
    QUrl absolute(const QString &place) const;
    Result<OAuthPlaces> completed(const Result<OAuthPlaces> &found) const;
    Secret formBody(const Parameters &parameters) const;
    Secret jsonBody(const Parameters &parameters) const;

    Registry *m_registry;
    OAuthFacts m_facts;
    std::optional<OAuthPlaces> m_places;
};

} // namespace Tokendesk
