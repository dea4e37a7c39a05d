// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/traybackend.h"
#include <QStringList>

namespace Tokendesk {

/// Remembers what it was told to do.
class FakeTray : public TrayBackend {
public:
    bool isAvailable() const override
    {
        return available;
    }
    void show() override
    {
        ++shows;
    }
    void setMenu(QMenu *) override
    {
    }
    void setIcon(const QIcon &) override
    {
        ++icons;
    }
    void setToolTip(const QString &text) override
    {
        toolTip = text;
    }
    void tell(const QString &title, const QString &text) override
    {
        told << title + QStringLiteral(": ") + text;
    }

    bool available = true;
    int shows = 0;
    int icons = 0;
    QString toolTip;
    QStringList told;
};

} // namespace Tokendesk
