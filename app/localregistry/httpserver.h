// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/localregistry/message.h"
#include <functional>
#include <memory>

namespace Tokendesk::LocalRegistry {

/// The socket side: HTTP/1.1 on 127.0.0.1 and nowhere else. The handler runs in several threads at once.
class HttpServer {
public:
    using Handler = std::function<Reply(const Request &)>;

    HttpServer(Handler handler, const std::function<void()> &threadEnds);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    Result<quint16> start(quint16 port); ///< The port it listens on; Storage when it cannot be had.
    void stop(); ///< Ends open connections too; returns when no handler runs any more.

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Tokendesk::LocalRegistry
