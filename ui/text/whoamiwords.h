// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/whoami.h"
#include "ui/parts/tone.h"
#include "ui/text/errortext.h"

namespace Tokendesk {

/// How an outcome of "who am I?" is shown: one word, one sentence, one button.
struct WhoAmILook {
    Tone tone = Tone::Idle;
    QString icon;
    QString word;
    QString sentence;
    QString button;
};
WhoAmILook whoAmILook(const WhoAmI &answer, const ErrorContext &about);

/// "acme (owner)"
QString organisationText(const Organisation &organisation);

} // namespace Tokendesk
