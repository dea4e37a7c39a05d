// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QObject>
#include <QTimer>
#include <chrono>

namespace Tokendesk {

/// Puts a secret on the clipboard and takes it away again: after a while, on demand, and when we quit - but only if it
/// is still ours. Clipboard histories are asked to look away; the selection buffer is never touched.
class SecretClipboard : public QObject {
    Q_OBJECT
public:
    explicit SecretClipboard(QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret, const QString &name);
    void clearNow();
    bool isHolding() const;
    QString name() const; ///< Of what is on the clipboard: for people.
    std::chrono::seconds lifetime() const;
    void setLifetime(std::chrono::seconds lifetime);

signals:
    void copied(const QString &name, int seconds);
    void cleared();
    void replaced(); ///< Somebody copied something else: nothing is left to clear.
    void notCleared(); ///< The platform did not let us (Wayland without focus).

private:
    void watch();
    void end();

    QTimer m_timer;
    std::chrono::seconds m_lifetime{30};
    QString m_name;
    bool m_holding = false;
};

} // namespace Tokendesk
