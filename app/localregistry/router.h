// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"

namespace Tokendesk::LocalRegistry {

/// Finds the handler of a method and path.
class Router {
public:
    void add(const QByteArray &method, const QByteArray &path, Handler handler); ///< "{}" stands for one segment.
    Reply answer(const Request &request, Backend &backend) const;

private:
    struct Route {
        QByteArray method;
        QList<QByteArray> path;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace Tokendesk::LocalRegistry
