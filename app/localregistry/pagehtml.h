// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localregistry/message.h"

namespace Tokendesk::LocalRegistry {

/// The pages as HTML without scripts; every text that comes from outside is escaped here.
enum class Note { Approved, Refused, Expired, Settled, Forged, Suspended, TooManyTries, NotFound };

struct PageForm {
    QString action; ///< Path the form is posted to.
    QString code; ///< Which login it is about.
    QString csrf;
};

Reply notePage(int status, Note note);
Reply signInPage(int status, const PageForm &form, bool wrongPassword);
Reply approvalPage(const PageForm &form, const QString &userName, const QString &email, bool unrestricted);

} // namespace Tokendesk::LocalRegistry
