// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/policywords.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::PolicyWords)
};

} // namespace

QString policyProblemText(const Policy &policy, const PolicyProblem &problem)
{
    const QString name = isolated(policy.name);
    const QString subject = isolated(problem.subject);
    switch (problem.kind) {
    case PolicyProblem::Kind::TooLong:
        return Words::tr("The policy “%1” allows at most %n day(s). Choose an earlier end.", nullptr, problem.number)
            .arg(name);
    case PolicyProblem::Kind::NoEnd:
        return Words::tr("The policy “%1” wants an end within %n day(s). Choose one.", nullptr, problem.number)
            .arg(name);
    case PolicyProblem::Kind::NeverEnds:
        return Words::tr("The policy “%1” limits how long a token may live, and those of this registry have no end.")
            .arg(name);
    case PolicyProblem::Kind::ForbiddenScope:
        return Words::tr("The policy “%1” forbids the right %2. Leave it out.").arg(name, subject);
    case PolicyProblem::Kind::Unrestricted:
        return Words::tr("The policy “%1” forbids tokens that may do everything. Choose rights.").arg(name);
    case PolicyProblem::Kind::BadName:
        return problem.subject.isEmpty()
            ? Words::tr("The name does not fit the policy “%1”. Choose another.").arg(name)
            : Words::tr("The name does not fit the policy “%1”. A good one is “%2”.").arg(name, subject);
    case PolicyProblem::Kind::NotAnAdmin:
        return Words::tr(
            "The policy “%1” names who may hold dangerous rights, and you are not among them. Choose fewer "
            "rights.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace Tokendesk
