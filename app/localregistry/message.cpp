// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/message.h"
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

QString fieldText(QByteArray encoded)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded.replace('+', ' ')));
}

} // namespace

Reply jsonBytes(int status, QByteArray bytes)
{
    return {status, "application/json", std::move(bytes), {}, {}, {}, false};
}

Reply json(int status, const QJsonObject &object)
{
    return jsonBytes(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Reply text(int status, QByteArray body)
{
    return {status, "text/plain; charset=UTF-8", std::move(body), {}, {}, {}, false};
}

Reply html(int status, const QString &page)
{
    return {status, "text/html; charset=utf-8", page.toUtf8(), {}, {}, {}, false};
}

Reply redirect(const QByteArray &location)
{
    Reply reply;
    reply.status = 303;
    return std::move(reply).with("Location", location);
}

Reply errorText(int status, const QString &error)
{
    return json(status, {{u"error"_s, error}});
}

Reply errorCode(int status, const QString &code, const QString &message)
{
    return json(status, {{u"code"_s, code}, {u"message"_s, message}});
}

QJsonValue textOrNull(const QVariant &text)
{
    return text.isNull() ? QJsonValue(QJsonValue::Null) : QJsonValue(text.toString());
}

QHash<QString, QString> readFields(const QByteArray &encoded)
{
    QHash<QString, QString> fields;
    const QList<QByteArray> parts = encoded.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype sign = part.indexOf('=');
        const QByteArray name = sign < 0 ? part : part.left(sign);
        if (!name.isEmpty())
            fields.insert(fieldText(name), sign < 0 ? QString() : fieldText(part.mid(sign + 1)));
    }
    return fields;
}

} // namespace Tokendesk::LocalRegistry
