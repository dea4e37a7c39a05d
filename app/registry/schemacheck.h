// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/profileproblem.h"
#include <QJsonObject>

namespace Tokendesk {

/// Holds a document against a JSON Schema, as far as the schema of registry files needs it: type, const, enum,
/// pattern, minLength, minimum, maximum, minItems, items, required, properties, patternProperties, propertyNames,
/// additionalProperties, oneOf, $ref into the schema itself.
class SchemaCheck {
public:
    explicit SchemaCheck(const QJsonObject &schema);

    QList<ProfileProblem> problemsOf(const QJsonValue &document) const;

private:
    using Problems = QList<ProfileProblem>;

    void check(const QJsonValue &value, const QJsonObject &rule, const QString &pointer, Problems &problems) const;
    void checkText(const QString &text, const QJsonObject &rule, const QString &pointer, Problems &problems) const;
    void checkObject(
        const QJsonObject &object, const QJsonObject &rule, const QString &pointer, Problems &problems) const;
    void checkMember(const QString &name, const QJsonValue &value, const QJsonObject &rule, const QString &pointer,
        Problems &problems) const;
    void checkChoice(
        const QJsonValue &value, const QJsonArray &choices, const QString &pointer, Problems &problems) const;
    QJsonObject resolved(const QJsonObject &rule) const;

    QJsonObject m_schema;
};

/// The schema of registry files, as it is built in.
QJsonObject profileSchema();

} // namespace Tokendesk
