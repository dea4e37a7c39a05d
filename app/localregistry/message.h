// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QVariant>
#include <functional>
#include <optional>
#include <utility>

namespace Tokendesk::LocalRegistry {

/// What a client asked, free of the HTTP library.
struct Request {
    QByteArray method;
    QByteArray path; ///< As sent, still percent-encoded, without the query.
    QHash<QString, QString> query;
    QMultiHash<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;
    quint16 port = 0; ///< The one we listen on.

    QByteArray header(const QByteArray &lowerName) const
    {
        return headers.value(lowerName);
    }
};

/// What goes back.
struct Reply {
    int status = 200;
    QByteArray type;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::function<QByteArray()> more; ///< When set, the body comes from here, piece by piece, until an empty one.
    std::optional<qsizetype> cutAfter; ///< A fault: close the connection after so many bytes of the body.
    bool drop = false; ///< A fault: close the connection without any answer.

    Reply &&with(QByteArray name, QByteArray value) &&
    {
        headers.append({std::move(name), std::move(value)});
        return std::move(*this);
    }
};

Reply json(int status, const QJsonObject &object);
Reply jsonBytes(int status, QByteArray bytes);
Reply text(int status, QByteArray body);
Reply html(int status, const QString &page);
Reply redirect(const QByteArray &location);
Reply errorText(int status, const QString &error); ///< {"error": ...}
Reply errorCode(int status, const QString &code, const QString &message); ///< {"code": ..., "message": ...}

QJsonValue textOrNull(const QVariant &text); ///< A database NULL would become an empty text otherwise.

/// name=value&name=value of a query or a form; a later value of the same name wins.
QHash<QString, QString> readFields(const QByteArray &encoded);

} // namespace Tokendesk::LocalRegistry
