// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/profileproblem.h"
#include "app/registry/registry.h"
#include <QRegularExpression>

namespace Tokendesk {

/// What an organisation wants of its tokens, from a file that it wrote (docs/policy.md). What is empty is not asked.
struct Policy {
    QString name{}; ///< "acme"
    int longestDays = 0; ///< 0: any, also none.
    QStringList forbiddenScopes{}; ///< As the wire spells them; "*" at the end stands for anything.
    bool forbidsUnrestricted = false;
    QRegularExpression namePattern{}; ///< A whole name fits it.
    QString nameExample{}; ///< "team-purpose", for who has to invent one.
    bool limitsAdmins = false;
    QStringList admins{}; ///< Names, e-mails or ids of who may hold rights of high risk; only if limitsAdmins.

    bool isEmpty() const;
    bool forbids(const QString &scope) const;
    bool mayBeAdmin(const QStringList &namesOfPerson) const; ///< Any of the person's name, e-mail, id.
    bool allowsName(const QString &name) const;
};

/// Reads a policy from the text of its file. Problems are appended with file = name and a JSON pointer each; without
/// any there is a policy.
std::optional<Policy> readPolicy(const QByteArray &json, const QString &name, QList<ProfileProblem> *problems);
/// The same from a file; a file that cannot be read is a problem.
std::optional<Policy> readPolicyFile(const QString &file, QList<ProfileProblem> *problems);

/// What a policy has against a token that is to be made.
struct PolicyProblem {
    enum class Kind {
        TooLong,
        NoEnd,
        NeverEnds, ///< The registry makes no tokens that end.
        ForbiddenScope,
        Unrestricted,
        BadName,
        NotAnAdmin
    };
    Kind kind;
    QString subject{}; ///< The scope, or an example of a good name; may be empty.
    int number = 0; ///< The longest life in days.

    bool operator==(const PolicyProblem &) const = default;
};
QList<PolicyProblem> policyProblems(
    const Policy &policy, const TokenWish &wish, const RegistryProfile &profile, const Identity &person);

} // namespace Tokendesk
