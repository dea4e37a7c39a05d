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
    readFolder(u":/registries"_s, true);
    readFolder(userFolder, false);
    std::sort(m_profiles.begin(), m_profiles.end(), [](const RegistryProfile &a, const RegistryProfile &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
}

const QList<RegistryProfile> &ProfileBook::profiles() const
{
    return m_profiles;
}

const QList<ProfileProblem> &ProfileBook::problems() const
{
    return m_problems;
}

QString ProfileBook::userFolder() const
{
    return m_userFolder;
}

const RegistryProfile *ProfileBook::profile(const QString &id) const
{
    const auto found = std::find_if(
        m_profiles.cbegin(), m_profiles.cend(), [&id](const RegistryProfile &profile) { return profile.id == id; });
    return found == m_profiles.cend() ? nullptr : &*found;
}

std::optional<ProfileBook::Match> ProfileBook::recognise(QByteArrayView token) const
{
    std::optional<Match> best;
    for (const RegistryProfile &profile : m_profiles) {
        for (const TokenFormat &format : profile.tokenFormats) {
            const bool longer = !best || format.prefix.size() > best->format.prefix.size();
            if (longer && token.startsWith(format.prefix.toUtf8()))
                best = Match{&profile, format};
        }
    }
    return best;
}

void ProfileBook::readFolder(const QString &folder, bool builtIn)
{
    if (folder.isEmpty()) // QDir would take the current folder
        return;
    const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files) {
        if (info.fileName().endsWith(".schema.json"_L1)) // stands beside the profiles for the sake of editors
            continue;
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly)) {
            m_problems.append({info.filePath(), {}, ProfileProblem::Reason::Unreadable, file.errorString()});
            continue;
        }
        const std::optional<RegistryProfile> profile = readProfile(file.readAll(), info.filePath(), &m_problems);
        if (profile)
            add(*profile, builtIn ? QString() : info.filePath());
    }
}

/// file is empty for a built-in one. Of two of the user's files with one id the first stays.
void ProfileBook::add(const RegistryProfile &profile, const QString &file)
{
    const auto same = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&profile](const RegistryProfile &known) { return known.id == profile.id; });
    if (same == m_profiles.end())
        m_profiles.append(profile);
    else
        replace(*same, profile, file);
    if (!file.isEmpty())
        m_userIds.insert(profile.id);
}

void ProfileBook::replace(RegistryProfile &known, const RegistryProfile &profile, const QString &file)
{
    const bool replacesBuiltIn = !m_userIds.contains(profile.id);
    m_problems.append({file, u"/id"_s,
        replacesBuiltIn ? ProfileProblem::Reason::ReplacesBuiltIn : ProfileProblem::Reason::DuplicateId, profile.id});
    if (replacesBuiltIn)
        known = profile;
}

} // namespace Tokendesk
