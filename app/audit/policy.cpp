// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/policy.h"
#include "app/registry/schemacheck.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Reason = ProfileProblem::Reason;

QJsonObject policySchema()
{
    QFile file(u":/policy/policy.schema.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    return list;
}

/// Anchored, so that a rule of three letters does not let everything through that holds them.
QRegularExpression wholeNames(const QString &pattern)
{
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern), QRegularExpression::UseUnicodePropertiesOption);
}

Policy policyFrom(const QJsonObject &object)
{
    Policy policy;
    policy.name = object[u"name"].toString();
    policy.longestDays = object[u"longestDays"].toInt();
    policy.forbiddenScopes = strings(object[u"forbiddenScopes"]);
    policy.forbidsUnrestricted = object[u"forbidUnrestricted"].toBool();
    const QJsonObject names = object[u"names"].toObject();
    if (names.contains(u"pattern"))
        policy.namePattern = wholeNames(names[u"pattern"].toString());
    policy.nameExample = names[u"example"].toString();
    policy.limitsAdmins = object.contains(u"admins");
    policy.admins = strings(object[u"admins"]);
    return policy;
}

/// What a schema cannot say.
void checkNames(const Policy &policy, const QString &file, QList<ProfileProblem> *problems)
{
    if (!policy.namePattern.isValid())
        problems->append({file, u"/names/pattern"_s, Reason::NotAllowed, policy.namePattern.errorString()});
    else if (!policy.nameExample.isEmpty() && !policy.allowsName(policy.nameExample))
        problems->append({file, u"/names/example"_s, Reason::NotAllowed, policy.nameExample});
}

} // namespace

bool Policy::isEmpty() const
{
    return longestDays == 0 && forbiddenScopes.isEmpty() && !forbidsUnrestricted && namePattern.pattern().isEmpty()
        && !limitsAdmins;
}

bool Policy::forbids(const QString &scope) const
{
    return std::any_of(forbiddenScopes.cbegin(), forbiddenScopes.cend(), [&scope](const QString &forbidden) {
        return forbidden.endsWith(u'*') ? scope.startsWith(QStringView(forbidden).chopped(1)) : scope == forbidden;
    });
}

bool Policy::mayBeAdmin(const QStringList &namesOfPerson) const
{
    return !limitsAdmins || std::any_of(namesOfPerson.cbegin(), namesOfPerson.cend(), [this](const QString &name) {
        return !name.isEmpty() && admins.contains(name, Qt::CaseInsensitive);
    });
}

bool Policy::allowsName(const QString &name) const
{
    return namePattern.pattern().isEmpty() || namePattern.match(name).hasMatch();
}

std::optional<Policy> readPolicy(const QByteArray &json, const QString &name, QList<ProfileProblem> *problems)
{
    if (json.size() > largestProfile) {
        problems->append({name, {}, Reason::TooLarge, QString::number(json.size())});
        return {};
    }
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        problems->append({name, {}, Reason::NotJson, u"%1 (%2)"_s.arg(parsing.errorString()).arg(parsing.offset)});
        return {};
    }
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    QList<ProfileProblem> found = SchemaCheck(policySchema()).problemsOf(root);
    for (ProfileProblem &problem : found)
        problem.file = name;
    Policy policy;
    if (found.isEmpty()) {
        policy = policyFrom(document.object());
        checkNames(policy, name, &found);
    }
    *problems += found;
    return found.isEmpty() ? std::optional(policy) : std::nullopt;
}

std::optional<Policy> readPolicyFile(const QString &path, QList<ProfileProblem> *problems)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        problems->append({path, {}, Reason::Unreadable, file.errorString()});
        return {};
    }
    return readPolicy(file.read(largestProfile + 1), path, problems);
}

QList<PolicyProblem> policyProblems(
    const Policy &policy, const TokenWish &wish, const RegistryProfile &profile, const Identity &person)
{
    using Kind = PolicyProblem::Kind;
    QList<PolicyProblem> problems;
    // A registry whose tokens never end cannot be asked for an end.
    const bool canEnd = profile.expiry.form != ExpiryFacts::Form::None;
    if (policy.longestDays > 0 && wish.days == 0)
        problems.append({canEnd ? Kind::NoEnd : Kind::NeverEnds, {}, policy.longestDays});
    if (policy.longestDays > 0 && wish.days > policy.longestDays)
        problems.append({Kind::TooLong, {}, policy.longestDays});
    const QStringList all = wish.scopes + profile.impliedBy(wish.scopes);
    for (const QString &scope : all) {
        if (policy.forbids(scope))
            problems.append({Kind::ForbiddenScope, scope});
    }
    if (policy.forbidsUnrestricted && wish.unrestricted)
        problems.append({Kind::Unrestricted});
    if (!policy.allowsName(wish.name))
        problems.append({Kind::BadName, policy.nameExample});
    const bool isAdmin = wish.unrestricted || std::any_of(all.cbegin(), all.cend(), [&profile](const QString &id) {
        const ScopeFacts *scope = profile.scope(id);
        return scope && scope->risk == Risk::High;
    });
    if (isAdmin && !policy.mayBeAdmin({person.userId, person.name, person.email}))
        problems.append({Kind::NotAnAdmin});
    return problems;
}

} // namespace Tokendesk
