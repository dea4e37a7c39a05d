// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/cookies.h"
#include "app/localregistry/random.h"

namespace Tokendesk::LocalRegistry {

QByteArray cookieOf(const Request &request, const QByteArray &name)
{
    const QList<QByteArray> headers = request.headers.values("cookie");
    for (const QByteArray &header : headers) {
        const QList<QByteArray> pairs = header.split(';');
        for (const QByteArray &pair : pairs) {
            const QByteArray trimmed = pair.trimmed();
            if (trimmed.startsWith(name + '='))
                return QByteArray::fromPercentEncoding(trimmed.mid(name.size() + 1));
        }
    }
    return {};
}

QByteArray signedValue(const QByteArray &secret, const QByteArray &value)
{
    return value + '.' + sealOf(secret, value).toBase64();
}

QByteArray checkedValue(const QByteArray &secret, const QByteArray &signedText)
{
    const qsizetype dot = signedText.lastIndexOf('.');
    if (dot <= 0)
        return {};
    const QByteArray value = signedText.left(dot);
    return sameBytes(signedValue(secret, value), signedText) ? value : QByteArray();
}

std::pair<QByteArray, QByteArray> setCookie(const QByteArray &name, const QByteArray &value, std::optional<int> seconds)
{
    const QByteArray age = seconds ? "; Max-Age=" + QByteArray::number(*seconds) : QByteArray();
    return {"Set-Cookie", name + '=' + value.toPercentEncoding() + age + "; Path=/; HttpOnly; SameSite=Lax"};
}

std::pair<QByteArray, QByteArray> clearCookie(const QByteArray &name)
{
    return setCookie(name, {}, 0);
}

} // namespace Tokendesk::LocalRegistry
