// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/profilebook.h"
#include <QDir>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ProfileBook::ProfileBook(const QString &userFolder) : m_userFolder(userFolder)
{
}

const ProfileBook::Contents &ProfileBook::contents() const
{
    if (m_contents)
        return *m_contents;
    Contents &contents = m_contents.emplace();
    readFolder(contents, u":/registries"_s, true);
    readFolder(contents, m_userFolder, false);
    std::sort(
        contents.profiles.begin(), contents.profiles.end(), [](const RegistryProfile &a, const RegistryProfile &b) {
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
    return contents;
}

const QList<RegistryProfile> &ProfileBook::profiles() const
{
    return contents().profiles;
}

const QList<ProfileProblem> &ProfileBook::problems() const
{
    return contents().problems;
}

QString ProfileBook::userFolder() const
{
    return m_userFolder;
}

const RegistryProfile *ProfileBook::profile(const QString &id) const
{
    const QList<RegistryProfile> &all = profiles();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&id](const RegistryProfile &profile) { return profile.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

std::optional<ProfileBook::Match> ProfileBook::recognise(QByteArrayView token) const
{
    std::optional<Match> best;
    for (const RegistryProfile &profile : profiles()) {
        for (const TokenFormat &format : profile.tokenFormats) {
            const bool longer = !best || format.prefix.size() > best->format.prefix.size();
            if (longer && token.startsWith(format.prefix.toUtf8()))
                best = Match{&profile, format};
        }
    }
    return best;
}

void ProfileBook::readFolder(Contents &contents, const QString &folder, bool builtIn)
{
    if (folder.isEmpty()) // QDir would take the current folder
        return;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (info.fileName().endsWith(".schema.json"_L1)) // stands beside the profiles for the sake of editors
            continue;
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            contents.problems.append({info.filePath(), {}, ProfileProblem::Reason::Unreadable, file.errorString()});
            continue;
        }
        const std::optional<RegistryProfile> profile = readProfile(file.readAll(), info.filePath(), &contents.problems);
        if (profile)
            add(contents, *profile, builtIn ? QString() : info.filePath());
    }
}

/// file is empty for a built-in one. Of two of the user's files with one id the first stays.
void ProfileBook::add(Contents &contents, const RegistryProfile &profile, const QString &file)
{
    const auto same = std::find_if(contents.profiles.begin(), contents.profiles.end(),
        [&profile](const RegistryProfile &known) { return known.id == profile.id; });
    const bool isFirstOfUser = !contents.userIds.contains(profile.id);
    if (same == contents.profiles.end()) {
        contents.profiles.append(profile);
    } else {
        contents.problems.append({file, u"/id"_s,
            isFirstOfUser ? ProfileProblem::Reason::ReplacesBuiltIn : ProfileProblem::Reason::DuplicateId, profile.id});
        if (isFirstOfUser)
            *same = profile;
    }
    if (!file.isEmpty())
        contents.userIds.insert(profile.id);
}

} // namespace Tokendesk
