// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Tokendesk {

/// Whether the desktop is dark or wants more contrast, and when that changes: asked from the settings portal, since Qt
/// 6.4 tells neither. Never blocks; silent where there is no portal.
class SystemLook : public QObject {
    Q_OBJECT
public:
    /// What is known before the portal answers.
    explicit SystemLook(bool dark, QObject *parent = nullptr);

    bool isDark() const;
    bool wantsContrast() const;
    void ask(); ///< Once the window is up.

signals:
    void changed();

private slots:
    void hear(const QString &area, const QString &key, const QDBusVariant &value);

private:
    void read(const QString &key);
    void take(const QString &key, QVariant value);

    bool m_dark;
    bool m_contrast = false;
};

} // namespace Tokendesk
