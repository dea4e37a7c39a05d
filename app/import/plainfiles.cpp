// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/plainfiles.h"
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Tokendesk::PlainFiles {

namespace {

using Reason = FindProblem::Reason;
using Obstacle = PlainFile::Obstacle;

bool isBelow(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && (path + u'/').startsWith(folder + u'/');
}

bool isInWorkTree(const QString &folder)
{
    QDir dir(folder);
    do {
        if (dir.exists(u".git"_s))
            return true;
    } while (dir.cdUp());
    return false;
}

/// git itself knows what is ignored. Its answers: 0 ignored, 1 not.
bool isIgnored(const QString &path)
{
    const QString program = QStandardPaths::findExecutable(u"git"_s);
    if (program.isEmpty())
        return false;
    QProcess git;
    git.setProgram(program);
    git.setArguments({u"-C"_s, QFileInfo(path).path(), u"-c"_s, u"core.fsmonitor=false"_s, u"check-ignore"_s, u"-q"_s,
        u"--"_s, path});
    git.setStandardInputFile(QProcess::nullDevice());
    git.start(QIODevice::ReadOnly);
    if (!git.waitForFinished(3000)) {
        git.kill();
        git.waitForFinished();
        return false;
    }
    return git.exitStatus() == QProcess::NormalExit && git.exitCode() == 0;
}

/// By the folders that these services make, and by the marks that they leave in them.
QString cloudOf(const QString &path)
{
    static const QList<std::pair<QString, QString>> names{{u"dropbox"_s, u"Dropbox"_s}, {u"onedrive"_s, u"OneDrive"_s},
        {u"google drive"_s, u"Google Drive"_s}, {u"googledrive"_s, u"Google Drive"_s},
        {u"my drive"_s, u"Google Drive"_s}, {u"icloud drive"_s, u"iCloud"_s}, {u"icloud"_s, u"iCloud"_s},
        {u"mobile documents"_s, u"iCloud"_s}, {u"nextcloud"_s, u"Nextcloud"_s}, {u"syncthing"_s, u"Syncthing"_s}};
    static const QList<std::pair<QString, QString>> marks{{u".dropbox"_s, u"Dropbox"_s},
        {u".dropbox.cache"_s, u"Dropbox"_s}, {u".stfolder"_s, u"Syncthing"_s},
        {u".nextcloudsync.log"_s, u"Nextcloud"_s}, {u".owncloudsync.log"_s, u"Nextcloud"_s}};
    QDir dir = QFileInfo(path).dir();
    do {
        const QString name = dir.dirName().toLower();
        for (const auto &[start, service] : names) {
            // "Dropbox (Work)", "OneDrive - Company"
            if (name == start || name.startsWith(start + u' ') || name.startsWith(start + u'-'))
                return service;
        }
        if (dir == QDir::home())
            return {}; // ~/.dropbox is the program's own folder
        for (const auto &[mark, service] : marks) {
            if (dir.exists(mark))
                return service;
        }
    } while (dir.cdUp());
    return {};
}

Obstacle obstacleFor(const QFileInfo &named, const struct stat &facts, const QString &target, const QString &home)
{
    if (facts.st_uid != geteuid())
        return Obstacle::NotOurs;
    const bool linked = named.absoluteFilePath() != target;
    if (linked && isBelow(named.absoluteFilePath(), home) && !isBelow(target, QFileInfo(home).canonicalFilePath()))
        return Obstacle::LinkAway;
    return access(QFile::encodeName(QFileInfo(target).path()).constData(), W_OK) == 0 ? Obstacle::None
                                                                                      : Obstacle::ReadOnly;
}

Error storage(const QString &path, const QString &reason)
{
    return {.kind = Error::Kind::Storage, .detail = u"%1: %2"_s.arg(path, reason)};
}

} // namespace

PlainFile look(const QString &path, const QString &home)
{
    PlainFile file;
    file.path = path;
    const QFileInfo named(path);
    file.target = named.canonicalFilePath();
    struct stat facts { };
    if (file.target.isEmpty() || stat(QFile::encodeName(file.target).constData(), &facts) != 0)
        return file;
    file.mode = int(facts.st_mode & 07777);
    file.obstacle = obstacleFor(named, facts, file.target, home);
    file.inGit = isInWorkTree(QFileInfo(file.target).path()) && !isIgnored(file.target);
    file.cloud = cloudOf(file.target);
    return file;
}

tl::expected<QByteArray, FindProblem> read(const QString &path)
{
    const auto problem = [&path](Reason reason, const QString &detail) {
        FindProblem found;
        found.path = path;
        found.reason = reason;
        found.detail = detail;
        return tl::unexpected(found);
    };
    // A pipe of that name would wait for ever.
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return problem(Reason::Unreadable, qt_error_string(errno));
    QFile file;
    const bool opened = file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    struct stat facts { };
    if (!opened || fstat(descriptor, &facts) != 0)
        return problem(Reason::Unreadable, file.errorString());
    if (!S_ISREG(facts.st_mode))
        return problem(Reason::NotAFile, {});
    if (facts.st_size > largest)
        return problem(Reason::TooLarge, QString::number(facts.st_size));
    QByteArray text = file.read(largest + 1);
    if (text.size() > largest)
        return problem(Reason::TooLarge, QString::number(text.size()));
    if (file.error() != QFileDevice::NoError)
        return problem(Reason::Unreadable, file.errorString());
    return text;
}

Result<void> write(const QString &path, const QByteArray &text, int mode)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(storage(path, file.errorString()));
    if (file.write(text) != text.size() || fchmod(file.handle(), mode_t(mode)) != 0 || !file.flush()
        || fsync(file.handle()) != 0) {
        file.cancelWriting();
        return failure(storage(path, file.errorString()));
    }
    if (!file.commit())
        return failure(storage(path, file.errorString()));
    return {};
}

Result<void> remove(const QString &path)
{
    if (!QFile::remove(path))
        return failure(storage(path, qt_error_string(errno)));
    return {};
}

Result<void> setMode(const QString &path, int mode)
{
    if (chmod(QFile::encodeName(path).constData(), mode_t(mode)) != 0)
        return failure(storage(path, qt_error_string(errno)));
    return {};
}

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

} // namespace Tokendesk::PlainFiles
