// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/callbackrequest.h"
#include <QHash>

namespace Tokendesk {

namespace {

/// The target of "GET TARGET HTTP/1.1"; empty for any other line.
QByteArray targetIn(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const bool isGet
        = words.size() == 3 && words.at(0) == "GET" && (words.at(2) == "HTTP/1.1" || words.at(2) == "HTTP/1.0");
    return isGet ? words.at(1) : QByteArray();
}

/// A page of another site that was rebound to 127.0.0.1 comes with that site's name.
bool hasOnlyHost(const QList<QByteArray> &lines, const QByteArray &host)
{
    int hosts = 0;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon < 0 || lines.at(i).first(colon).compare("host", Qt::CaseInsensitive) != 0)
            continue;
        ++hosts;
        if (lines.at(i).mid(colon + 1).trimmed() != host)
            return false;
    }
    return hosts == 1;
}

QByteArray decoded(QByteArray text)
{
    text.replace('+', ' '); // application/x-www-form-urlencoded
    return QByteArray::fromPercentEncoding(text);
}

/// RFC 6749 3.1: no parameter may stand there twice.
std::optional<QHash<QByteArray, QByteArray>> parametersIn(const QByteArray &query)
{
    QHash<QByteArray, QByteArray> parameters;
    const QList<QByteArray> items = query.split('&');
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = decoded(equals < 0 ? item : item.first(equals));
        if (parameters.contains(name))
            return {};
        parameters.insert(name, equals < 0 ? QByteArray() : decoded(item.mid(equals + 1)));
    }
    return parameters;
}

} // namespace

std::optional<CallbackRequest> CallbackRequest::read(
    const QByteArray &head, const QByteArray &host, const QByteArray &path)
{
    QByteArray text = head;
    const QList<QByteArray> lines = text.replace("\r\n", "\n").split('\n');
    const QByteArray target = targetIn(lines.constFirst());
    const qsizetype mark = target.indexOf('?');
    if (mark < 0 || target.first(mark) != path || !hasOnlyHost(lines, host))
        return {};
    auto parameters = parametersIn(target.mid(mark + 1));
    if (!parameters)
        return {};
    CallbackRequest request;
    request.code = Secret::take(parameters->take("code"));
    request.state = Secret::take(parameters->take("state"));
    request.issuer = QString::fromUtf8(parameters->take("iss"));
    request.error = QString::fromUtf8(parameters->take("error")).left(60);
    if (request.code.isEmpty() == request.error.isEmpty())
        return {};
    return request;
}

} // namespace Tokendesk
