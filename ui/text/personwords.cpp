// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/personwords.h"
#include <QCoreApplication>

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::PersonWords)
};

} // namespace

QString standingText(const QString &name, Member::Standing standing)
{
    switch (standing) {
    case Member::Standing::Left:
        return Words::tr("%1 (left)", "person").arg(name);
    case Member::Standing::Disabled:
        return Words::tr("%1 (disabled)", "person").arg(name);
    case Member::Standing::Active:
    case Member::Standing::Unknown:
        break;
    }
    return name;
}

QString standingWord(Member::Standing standing)
{
    switch (standing) {
    case Member::Standing::Left:
        return Words::tr("Left", "person");
    case Member::Standing::Disabled:
        return Words::tr("Disabled", "person");
    case Member::Standing::Active:
    case Member::Standing::Unknown:
        break;
    }
    return {};
}

} // namespace Tokendesk
