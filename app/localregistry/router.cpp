// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/router.h"
#include "app/localregistry/pagehtml.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

bool matches(const QList<QByteArray> &pattern, const QList<QByteArray> &path, QStringList &parts)
{
    if (pattern.size() != path.size())
        return false;
    parts.clear();
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern.at(i) == "{}" && !path.at(i).isEmpty())
            parts.append(QString::fromUtf8(QByteArray::fromPercentEncoding(path.at(i))));
        else if (pattern.at(i) != path.at(i))
            return false;
    }
    return true;
}

Reply notFound(const Request &request)
{
    if (request.path.startsWith("/api/auth/"))
        return text(404, {});
    if (request.path.startsWith("/api/"))
        return json(404, {{u"error"_s, u"Not found"_s}, {u"path"_s, QString::fromUtf8(request.path)}});
    return notePage(404, Note::NotFound);
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_routes.append({method, path.split('/'), handler});
}

Reply Router::answer(const Request &request, Backend &backend) const
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    const QList<QByteArray> path = request.path.split('/');
    QStringList parts;
    for (const Route &route : m_routes) {
        if (route.method != method || !matches(route.path, path, parts))
            continue;
        Connection &db = backend.database.here();
        const Reply reply = route.handler({request, backend, db, parts, backend.now()});
        return db.takeFailed() ? errorText(500, u"Internal Server Error"_s) : reply;
    }
    return notFound(request);
}

} // namespace Tokendesk::LocalRegistry
