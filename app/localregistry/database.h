// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/localregistry/connection.h"
#include <QTemporaryDir>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace Tokendesk::LocalRegistry {

/// The registry's SQLite file: one connection a thread, since Qt binds connections to threads.
class Database {
public:
    Database();
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Makes or takes over the file; an empty path is a file of our own that goes with us.
    Result<void> open(const QString &path);
    QString path() const;
    Connection &here(); ///< The calling thread's connection.
    void leave(); ///< The calling thread has ended its work.

private:
    QString m_path;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::mutex m_mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
};

} // namespace Tokendesk::LocalRegistry
