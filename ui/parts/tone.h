// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include <QString>

namespace Tokendesk {

/// What a message, pill or note wants to say before it is read.
enum class Tone { Info, Good, Warning, Bad, Idle };

Ink inkOf(Tone tone);
Ink groundOf(Tone tone);
QString iconOf(Tone tone);

} // namespace Tokendesk
