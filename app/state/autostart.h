// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

namespace Tokendesk {

/// The entry that has the desktop start us with the session (XDG autostart). The entry itself is the truth: people
/// also change it with their desktop's own means.
class Autostart {
public:
    /// Without a file there is no autostart, as in the demonstration.
    Autostart(QString file, QString program);

    bool isPossible() const;
    bool isOn() const;
    /// Written whole or not at all. Storage if that is not possible.
    Result<void> turnOn(bool hidden) const;
    Result<void> turnOff() const;

private:
    QString m_file;
    QString m_program;
};

} // namespace Tokendesk
