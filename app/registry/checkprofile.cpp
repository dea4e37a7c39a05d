// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/checkprofile.h"
#include "app/registry/schemacheck.h"
#include <QFile>
#include <QJsonDocument>
#include <algorithm>

namespace Tokendesk {

ProfileFinding checkProfileFile(const QString &path)
{
    ProfileFinding finding;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        finding.problems.append({path, {}, ProfileProblem::Reason::Unreadable, file.errorString()});
        return finding;
    }
    const QByteArray bytes = file.read(largestProfile + 1);
    finding.profile = readProfile(bytes, path, &finding.problems);
    if (bytes.size() > largestProfile)
        return finding;
    const QList<ProfileProblem> more = SchemaCheck(profileSchema()).problemsOf(QJsonDocument::fromJson(bytes).object());
    for (const ProfileProblem &problem : more) {
        // A spot that has been named, or one inside it, is said once.
        const bool known
            = std::any_of(finding.problems.cbegin(), finding.problems.cend(), [&problem](const ProfileProblem &named) {
                  return named.pointer.startsWith(problem.pointer) || problem.pointer.startsWith(named.pointer);
              });
        if (known)
            continue;
        finding.problems.append(problem);
        finding.problems.last().file = path;
    }
    if (!finding.problems.isEmpty())
        finding.profile.reset();
    return finding;
}

} // namespace Tokendesk
