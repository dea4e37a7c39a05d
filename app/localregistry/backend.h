// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/database.h"
#include "app/localregistry/message.h"
#include "app/localregistry/options.h"
#include "app/localregistry/signinlimit.h"
#include <QDateTime>
#include <QStringList>
#include <atomic>

namespace Tokendesk::LocalRegistry {

/// What all requests share.
struct Backend {
    Options options;
    Database database;
    QByteArray secret; ///< Signs cookies and forms; lives in the database.
    SignInLimit signIns;
    std::atomic<qint64> clockOffset{0};
    std::atomic<qint64> lastSweep{0};

    qint64 now() const
    {
        return QDateTime::currentMSecsSinceEpoch() + clockOffset;
    }
    bool isLive() const
    {
        return options.dialect == Dialect::Live;
    }
};

/// One request on its way through a route.
struct Call {
    const Request &request;
    Backend &backend;
    Connection &db;
    QStringList parts; ///< What stood where the route's path has {}.
    qint64 now;
};

using Handler = Reply (*)(const Call &);

} // namespace Tokendesk::LocalRegistry
