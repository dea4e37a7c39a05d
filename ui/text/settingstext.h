// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/settings.h"

namespace Tokendesk {

QString settingsProblemText(const SettingsProblem &problem);

} // namespace Tokendesk
