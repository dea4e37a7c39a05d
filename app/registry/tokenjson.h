// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/token.h"
#include "app/registry/registryprofile.h"
#include <QJsonArray>
#include <QJsonObject>
#include <optional>

namespace Tokendesk {

/// RFC 6901. Undefined if there is nothing.
QJsonValue valueAt(const QJsonValue &document, const QString &pointer);
/// What the first pointer finds that is neither absent nor null.
QJsonValue valueAt(const QJsonValue &document, const QStringList &pointers);
QString textAt(const QJsonValue &document, const QStringList &pointers);

/// Values for a template. An undefined one leaves its member out; a container that becomes empty that way goes too.
using TemplateValues = QHash<QString, QJsonValue>;
QJsonValue fillTemplate(const QJsonValue &form, const TemplateValues &values);
/// The names of all {values} in a text, or in the texts of an object or array.
QStringList placeholdersIn(const QJsonValue &form);
/// How a value is written where there is only text: in a path, a query, a form.
QString plainValue(const QJsonValue &value);
/// Percent-encodes each value: none can leave its place in the path.
QString fillPath(const QString &form, const TemplateValues &values);
/// A text with values in it; nothing if one of them is not there.
std::optional<QString> fillText(const QString &form, const TemplateValues &values);

/// An RFC 3339 time with a zone, as UTC; invalid for anything else (a time without a zone could be any, unless the
/// registry is known to mean UTC).
QDateTime parseTime(const QString &text, bool withoutZoneIsUtc = false);

/// Text from a server, fit to be kept: at most the given length, without control characters.
QString cleaned(const QString &text, qsizetype longest = 200);

/// What the first pointer finds that is an object; undefined if none is.
QJsonValue objectAt(const QJsonValue &document, const QStringList &pointers);
/// What the first pointer finds that is an array.
std::optional<QJsonArray> arrayAt(const QJsonValue &document, const QStringList &pointers);

/// One row of a list. Fails only if it has no id; what else is missing or odd is left empty.
Result<Token> tokenFromJson(const QJsonValue &row, const RegistryProfile &profile);

Identity identityFromJson(const QJsonValue &document, const IdentityFacts &facts);

} // namespace Tokendesk
