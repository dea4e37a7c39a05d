// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/profilecheck.h"
#include "app/registry/checkprofile.h"
#include "ui/text/errortext.h"
#include <QCoreApplication>
#include <cstdio>

namespace Tokendesk {

int checkProfile(const QString &path)
{
    const ProfileFinding finding = checkProfileFile(path);
    for (const ProfileProblem &problem : finding.problems)
        std::fputs(qPrintable(profileProblemText(problem) + QLatin1Char('\n')), stderr);
    if (!finding.profile)
        return 1;
    std::fputs(qPrintable(QCoreApplication::translate("main", "%1: a whole profile for the registry “%2”.")
                              .arg(path, finding.profile->name)
                   + QLatin1Char('\n')),
        stdout);
    return 0;
}

} // namespace Tokendesk
