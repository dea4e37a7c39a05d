// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/server.h"
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <memory>

/// What came back; status 0 when the connection gave no whole answer.
struct Got {
    int status = 0;
    QByteArray body;
    QMultiHash<QByteArray, QByteArray> headers; ///< Names in lower case.

    QByteArray header(const QByteArray &lowerName) const
    {
        return headers.value(lowerName);
    }
    QJsonObject object() const;
    QJsonArray array() const;
    QString text(const QString &field) const
    {
        return object().value(field).toString();
    }
};

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// A plain HTTP client with a cookie jar, as far from the desktop's own as it can be.
class RegistryClient {
public:
    explicit RegistryClient(quint16 port);

    Got get(const QByteArray &path, const HeaderList &headers = {});
    Got post(const QByteArray &path, const QJsonObject &body, const HeaderList &headers = {});
    Got patch(const QByteArray &path, const QJsonObject &body, const HeaderList &headers = {});
    Got remove(const QByteArray &path, const HeaderList &headers = {});
    Got postForm(const QByteArray &path, const QMap<QByteArray, QByteArray> &fields, const HeaderList &headers = {});
    /// Empty type: no Content-Type header.
    Got send(const QByteArray &method, const QByteArray &path, const QByteArray &body, const QByteArray &type,
        const HeaderList &headers = {});

    void setBearer(const QByteArray &token);
    void setOrigin(const QByteArray &origin); ///< Sent with each request; empty: none.
    QByteArray ownOrigin() const;
    QMap<QByteArray, QByteArray> cookies;

private:
    void keepCookies(const Got &got);

    quint16 m_port;
    QByteArray m_bearer;
    QByteArray m_origin;
};

/// What the server's socket says to these bytes, until it closes.
QByteArray rawExchange(quint16 port, const QByteArray &bytes);

Tokendesk::LocalRegistry::Options testOptions(Tokendesk::LocalRegistry::Dialect dialect);

/// A running registry with two users: user@example.org and admin@example.org, password "long-password".
class TestRegistry {
public:
    explicit TestRegistry(const Tokendesk::LocalRegistry::Options &options);
    explicit TestRegistry(Tokendesk::LocalRegistry::Dialect dialect);

    RegistryClient client() const;
    RegistryClient signedIn(const QString &email);
    RegistryClient withToken(const QStringList &scopes, std::optional<std::chrono::seconds> lifetime = {});
    Tokendesk::LocalRegistry::Server server;
};

void addDialects(); ///< Test rows "seed" and "live" in a column "dialect".
