// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/log.h"

namespace Tokendesk {

Q_LOGGING_CATEGORY(logHttp, "tokendesk.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logRegistry, "tokendesk.registry", QtWarningMsg)
Q_LOGGING_CATEGORY(logLogin, "tokendesk.login", QtWarningMsg)
Q_LOGGING_CATEGORY(logVault, "tokendesk.vault", QtWarningMsg)
Q_LOGGING_CATEGORY(logState, "tokendesk.state", QtWarningMsg)
Q_LOGGING_CATEGORY(logLocalRegistry, "tokendesk.localregistry", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "tokendesk.ui", QtWarningMsg)

} // namespace Tokendesk
