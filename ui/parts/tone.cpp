// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/tone.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return &Palette::accent;
    case Tone::Good:
        return &Palette::good;
    case Tone::Warning:
        return &Palette::warning;
    case Tone::Bad:
        return &Palette::bad;
    case Tone::Idle:
        return &Palette::idle;
    }
    Q_UNREACHABLE();
}

Ink groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return &Palette::accentSoft;
    case Tone::Good:
        return &Palette::goodSoft;
    case Tone::Warning:
        return &Palette::warningSoft;
    case Tone::Bad:
        return &Palette::badSoft;
    case Tone::Idle:
        return &Palette::idleSoft;
    }
    Q_UNREACHABLE();
}

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Info:
        return u"info"_s;
    case Tone::Good:
        return u"check"_s;
    case Tone::Warning:
    case Tone::Bad:
        return u"warning"_s;
    case Tone::Idle:
        return u"question"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Tokendesk
