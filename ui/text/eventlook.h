// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/auditevent.h"
#include "ui/parts/statuspill.h"

namespace Tokendesk {

/// How an action looks: "api_key.create" is "created" with a plus. What nobody knows keeps its own spelling.
StatusPill::Look eventLook(const QString &action);
/// "registry", "this computer"
QString sourceWord(AuditEvent::Source source);
/// "14:02 today", "yesterday 09:12", "19 Nov 2026 08:01" in the local zone.
QString eventTime(qint64 milliseconds, const QDateTime &now);

} // namespace Tokendesk
