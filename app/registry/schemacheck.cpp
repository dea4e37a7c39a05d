// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/schemacheck.h"
#include "app/registry/tokenjson.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Reason = ProfileProblem::Reason;

/// The pattern comes from the schema, so it is another one each time. None fits all.
bool fits(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    return pattern.isEmpty() || expression.match(text).hasMatch();
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "string"_L1)
        return value.isString();
    if (type == "object"_L1)
        return value.isObject();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "boolean"_L1)
        return value.isBool();
    return value.isDouble() && (type != "integer"_L1 || value.toDouble() == double(value.toInteger()));
}

QString joined(const QJsonArray &values)
{
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts.join(u", "_s);
}

QString below(const QString &pointer, QString key)
{
    return pointer + u'/' + key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

} // namespace

SchemaCheck::SchemaCheck(const QJsonObject &schema) : m_schema(schema)
{
}

QList<ProfileProblem> SchemaCheck::problemsOf(const QJsonValue &document) const
{
    Problems problems;
    check(document, m_schema, {}, problems);
    return problems;
}

QJsonObject SchemaCheck::resolved(const QJsonObject &rule) const
{
    const QString place = rule.value("$ref"_L1).toString();
    return place.startsWith(u'#') ? valueAt(m_schema, place.mid(1)).toObject() : rule;
}

void SchemaCheck::check(
    const QJsonValue &value, const QJsonObject &given, const QString &pointer, Problems &problems) const
{
    const QJsonObject rule = resolved(given);
    const QString type = rule.value("type"_L1).toString();
    if (!type.isEmpty() && !isOfType(value, type)) {
        problems.append({{}, pointer, Reason::WrongType, type});
        return;
    }
    const QJsonArray choices = rule.value("oneOf"_L1).toArray();
    if (!choices.isEmpty())
        checkChoice(value, choices, pointer, problems);
    const QJsonArray allowed = rule.value("enum"_L1).toArray();
    if (!allowed.isEmpty() && !allowed.contains(value))
        problems.append({{}, pointer, Reason::NotAllowed, joined(allowed)});
    if (rule.contains("const"_L1) && rule.value("const"_L1) != value)
        problems.append({{}, pointer, Reason::NotAllowed, rule.value("const"_L1).toString()});
    if (value.isString())
        checkText(value.toString(), rule, pointer, problems);
    const double number = value.toDouble();
    if (value.isDouble() && rule.contains("minimum"_L1)
        && (number < rule.value("minimum"_L1).toDouble() || number > rule.value("maximum"_L1).toDouble()))
        problems.append({{}, pointer, Reason::OutOfRange,
            u"%1-%2"_s.arg(rule.value("minimum"_L1).toInt()).arg(rule.value("maximum"_L1).toInt())});
    const QJsonArray entries = value.toArray();
    if (value.isArray() && entries.size() < rule.value("minItems"_L1).toInt())
        problems.append({{}, pointer, Reason::Missing, {}});
    for (qsizetype i = 0; i < entries.size() && rule.contains("items"_L1); ++i)
        check(entries.at(i), rule.value("items"_L1).toObject(), below(pointer, QString::number(i)), problems);
    if (value.isObject())
        checkObject(value.toObject(), rule, pointer, problems);
}

void SchemaCheck::checkText(
    const QString &text, const QJsonObject &rule, const QString &pointer, Problems &problems) const
{
    const QString pattern = rule.value("pattern"_L1).toString();
    if (text.size() < rule.value("minLength"_L1).toInt())
        problems.append({{}, pointer, Reason::Missing, {}});
    else if (!fits(text, pattern))
        problems.append({{}, pointer, Reason::NotAllowed, pattern});
}

void SchemaCheck::checkObject(
    const QJsonObject &object, const QJsonObject &rule, const QString &pointer, Problems &problems) const
{
    const QJsonArray required = rule.value("required"_L1).toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            problems.append({{}, below(pointer, name.toString()), Reason::Missing, {}});
    }
    for (auto member = object.begin(); member != object.end(); ++member)
        checkMember(member.key(), member.value(), rule, pointer, problems);
}

void SchemaCheck::checkMember(const QString &name, const QJsonValue &value, const QJsonObject &rule,
    const QString &pointer, Problems &problems) const
{
    const QString place = below(pointer, name);
    const QString namePattern = rule.value("propertyNames"_L1).toObject().value("pattern"_L1).toString();
    if (!fits(name, namePattern))
        problems.append({{}, place, Reason::NotAllowed, namePattern});
    const QJsonObject known = rule.value("properties"_L1).toObject();
    if (known.contains(name))
        return check(value, known.value(name).toObject(), place, problems);
    const QJsonObject patterns = rule.value("patternProperties"_L1).toObject();
    for (auto pattern = patterns.begin(); pattern != patterns.end(); ++pattern) {
        if (QRegularExpression(pattern.key()).match(name).hasMatch())
            return check(value, pattern.value().toObject(), place, problems);
    }
    const QJsonValue rest = rule.value("additionalProperties"_L1);
    if (rest.isObject())
        check(value, rest.toObject(), place, problems);
    else if (rest.isBool() && !rest.toBool())
        problems.append({{}, place, Reason::UnknownKey, {}});
}

/// Of several forms the one that fits; if none does, what is wrong with the one that fits best.
void SchemaCheck::checkChoice(
    const QJsonValue &value, const QJsonArray &choices, const QString &pointer, Problems &problems) const
{
    std::optional<Problems> best;
    for (const QJsonValue &choice : choices) {
        Problems found;
        check(value, choice.toObject(), pointer, found);
        const bool deeper
            = best && !found.isEmpty() && found.constFirst().pointer.size() > best->constFirst().pointer.size();
        if (!best || found.isEmpty() || found.size() < best->size() || (found.size() == best->size() && deeper))
            best = found;
        if (found.isEmpty())
            return;
    }
    problems += best.value_or(Problems());
}

QJsonObject profileSchema()
{
    QFile file(u":/registries/profile.schema.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace Tokendesk
