// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/database.h"
#include "app/localregistry/schema.h"
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

Database::Database() = default;
Database::~Database() = default;

Result<void> Database::open(const QString &path)
{
    m_path = path;
    if (path.isEmpty()) {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"registry.sqlite"_s);
    }
    // SQLite would follow the umask; its -wal and -shm files take the mode of this one.
    QFile file(m_path);
    const bool ready = file.open(QIODevice::ReadWrite) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    if (!ready)
        return failure(Error::Kind::Storage, u"cannot open %1"_s.arg(m_path));
    Connection &connection = here();
    if (!prepareSchema(connection) || connection.takeFailed())
        return failure(Error::Kind::Storage, u"%1 is no database of ours"_s.arg(m_path));
    return {};
}

QString Database::path() const
{
    return m_path;
}

Connection &Database::here()
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Connection> &connection = m_connections[std::this_thread::get_id()];
    if (!connection)
        connection = std::make_unique<Connection>(QUuid::createUuid().toString(), m_path);
    return *connection;
}

void Database::leave()
{
    const std::lock_guard lock(m_mutex);
    m_connections.erase(std::this_thread::get_id());
}

} // namespace Tokendesk::LocalRegistry
