// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/commandline.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

tl::unexpected<Error> invalid(const QString &path, const QString &why)
{
    return failure(Error::Kind::InvalidInput, u"%1: %2"_s.arg(path, why));
}

/// Asked of the open file, so that nobody can swap it between question and reading.
bool isPrivate(const QFile &file)
{
    struct stat facts { };
    return ::fstat(file.handle(), &facts) == 0 && S_ISREG(facts.st_mode) && facts.st_uid == ::geteuid()
        && (facts.st_mode & 077) == 0;
}

} // namespace

Result<QList<UserWish>> readUsersFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(path, file.errorString());
    if (!isPrivate(file))
        return invalid(path, u"must be yours alone (chmod 600), for it holds passwords"_s);
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return invalid(path, u"is no JSON array"_s);
    QList<UserWish> users;
    const QJsonArray list = document.array();
    for (const QJsonValue &entry : list) {
        const UserWish user{entry[u"name"].toString(), entry[u"email"].toString(), entry[u"password"].toString(),
            entry[u"admin"].toBool()};
        if (user.name.isEmpty() || user.email.isEmpty() || user.password.isEmpty())
            return invalid(path, u"entry %1 lacks name, email or password"_s.arg(users.size() + 1));
        users.append(user);
    }
    return users;
}

} // namespace Tokendesk::LocalRegistry
