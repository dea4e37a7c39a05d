// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/token.h"
#include "app/registry/registryprofile.h"
#include <QJsonObject>

namespace Tokendesk {

/// RFC 6901. Undefined if there is nothing.
QJsonValue valueAt(const QJsonValue &document, const QString &pointer);
/// What the first pointer finds that is neither absent nor null.
QJsonValue valueAt(const QJsonValue &document, const QStringList &pointers);
QString textAt(const QJsonValue &document, const QStringList &pointers);

/// Values for a template. An undefined one leaves its member out; a container that becomes empty that way goes too.
using TemplateValues = QHash<QString, QJsonValue>;
QJsonValue fillTemplate(const QJsonValue &form, const TemplateValues &values);
/// Percent-encodes each value: none can leave its place in the path.
QString fillPath(const QString &form, const TemplateValues &values);

/// An RFC 3339 time with a zone, as UTC; invalid for anything else (a time without a zone could be any).
QDateTime parseTime(const QString &text);

/// Text from a server, fit to be kept: at most the given length, without control characters.
QString cleaned(const QString &text, qsizetype longest = 200);

/// One row of a list. Fails only if it has no id; what else is missing or odd is left empty.
Result<Token> tokenFromJson(const QJsonValue &row, const RegistryProfile &profile);

Identity identityFromJson(const QJsonValue &document, const IdentityFacts &facts);

} // namespace Tokendesk
