// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace Tokendesk {

/// Whether the desktop wants no interruption now: it asks programs to hold notifications back, or a window fills the
/// screen - a talk, a film. What desktops tell differs: KDE and some others the first, every X11 desktop the second;
/// under Wayland the compositor knows alone, and holds notifications back itself.
class DesktopQuiet : public QObject {
    Q_OBJECT
public:
    explicit DesktopQuiet(QObject *parent = nullptr);

    void start(); ///< Begins to listen; blocks nobody.
    bool isWanted() const;

private slots:
    void hear(const QString &interface, const QVariantMap &changed, const QStringList &unknown);

private:
    void ask();

    bool m_isInhibited = false;
};

} // namespace Tokendesk
