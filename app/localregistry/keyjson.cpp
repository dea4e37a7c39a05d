// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/keyjson.h"
#include "app/localregistry/isotime.h"

namespace Tokendesk::LocalRegistry {

namespace {

void appendText(QByteArray &to, const QString &text)
{
    to += '"';
    const QByteArray plain = text.toUtf8();
    for (const char letter : plain) {
        if (letter == '"' || letter == '\\')
            to += '\\';
        if (quint8(letter) < 0x20)
            to += "\\u00" + QByteArray::number(quint8(letter), 16).rightJustified(2, '0');
        else
            to += letter;
    }
    to += '"';
}

void appendTextField(QByteArray &to, const char *name, const QVariant &text)
{
    to += name;
    if (text.isNull())
        to += "null";
    else
        appendText(to, text.toString());
}

void appendTimeField(QByteArray &to, const char *name, const QVariant &time)
{
    to += name;
    if (time.isNull())
        to += "null";
    else
        to += '"' + isoTime(time.toLongLong()) + '"';
}

void appendPermissions(QByteArray &to, const QStringList &scopes)
{
    to += ",\"permissions\":";
    if (scopes.isEmpty()) {
        to += "null";
        return;
    }
    to += R"({"skills":[)";
    for (const QString &scope : scopes) {
        appendText(to, scope);
        to += ',';
    }
    to.back() = ']';
    to += '}';
}

} // namespace

void appendKey(QByteArray &to, const TokenRow &token, const QByteArray &text)
{
    appendTextField(to, "{\"id\":", token.id);
    to += R"(,"configId":"default")";
    appendTextField(to, ",\"name\":", token.name);
    appendTextField(to, ",\"start\":", token.start);
    appendTextField(to, ",\"prefix\":", token.prefix);
    appendTextField(to, ",\"referenceId\":", token.owner);
    to += token.enabled ? R"(,"enabled":true)" : R"(,"enabled":false)";
    appendPermissions(to, token.scopes);
    to += R"(,"metadata":null)";
    appendTimeField(to, ",\"expiresAt\":", token.expires);
    appendTimeField(to, ",\"lastRequest\":", token.used);
    appendTimeField(to, ",\"createdAt\":", token.created);
    appendTimeField(to, ",\"updatedAt\":", token.updated);
    to += R"(,"lastRefillAt":null,"rateLimitEnabled":true,"rateLimitTimeWindow":)" + QByteArray::number(token.period);
    to += R"(,"rateLimitMax":)" + QByteArray::number(token.max);
    to += R"(,"requestCount":)" + QByteArray::number(token.requests);
    to += R"(,"remaining":null,"refillInterval":null,"refillAmount":null)";
    if (!text.isEmpty())
        appendTextField(to, ",\"key\":", QString::fromLatin1(text));
    to += '}';
}

QByteArray keyJson(const TokenRow &token, const QByteArray &text)
{
    QByteArray whole;
    appendKey(whole, token, text);
    return whole;
}

} // namespace Tokendesk::LocalRegistry
