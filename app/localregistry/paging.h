// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/backend.h"

namespace Tokendesk::LocalRegistry {

/// page and limit of the admin lists: from 1, fifty a page, at most a hundred.
int pageOf(const Call &call);
int pageSizeOf(const Call &call);
qint64 offsetOf(const Call &call);
QJsonObject paged(QJsonObject list, int total, const Call &call);

} // namespace Tokendesk::LocalRegistry
