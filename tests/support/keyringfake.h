// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QVariantList>

namespace Tokendesk {

/// A keychain service with the faults that gnome-keyring does not show on demand. Has a connection of its own to the
/// session bus of with-keyring.sh --no-provider.
class KeyringFake : public QDBusVirtualObject {
    Q_OBJECT
public:
    enum class Person { Accepts, Dismisses, Waits };

    explicit KeyringFake(QObject *parent = nullptr);
    ~KeyringFake() override;

    bool start();
    void end();

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &path) const override;

    bool encrypts = true;
    bool isLocked = false;
    bool unlocksOnAccept = true;
    Person person = Person::Accepts;
    QString answersNonsenseTo; ///< The method with a reply of another shape than promised.
    int promptsShown = 0;
    int entriesCreated = 0;

private:
    QVariantList reply(const QDBusMessage &message);
    void showPrompt();

    QDBusConnection m_bus;
};

} // namespace Tokendesk
