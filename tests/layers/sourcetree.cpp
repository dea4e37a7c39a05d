// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QDir root()
{
    return QDir(QStringLiteral(TOKENDESK_SOURCE));
}

} // namespace

QStringList filesBelow(const QStringList &folders)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(root().filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(root().relativeFilePath(files.next()));
    }
    found.sort();
    return found;
}

QStringList filesInRoot()
{
    QStringList files = root().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    files.removeAll(u".git"_s); // a file in a worktree, and not one of the project's
    return files;
}

bool exists(const QString &path)
{
    return QFileInfo::exists(root().filePath(path));
}

QString textOf(const QString &file)
{
    QFile opened(root().filePath(file));
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file));
    return QString::fromUtf8(opened.readAll());
}

} // namespace Tokendesk
