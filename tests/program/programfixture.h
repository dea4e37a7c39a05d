// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/localregistry/server.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/front.h"
#include "ui/mainwindow.h"
#include "ui/settings/settingsinforce.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace Tokendesk {

/// The whole program on a real screen: real windows, a real registry over HTTP, the real keychain of this session.
class ProgramFixture {
public:
    explicit ProgramFixture(const LocalRegistry::Options &options = {});
    ~ProgramFixture();
    Q_DISABLE_COPY_MOVE(ProgramFixture)

    MainWindow &window() const;
    Desk &desk() const;
    Lock &lock() const;
    Front &front() const;
    const ProfileLook *look() const;
    const TokenWords *words() const;
    LocalRegistry::Server &registry();
    SecretClipboard &clipboard() const;
    QString folder() const;

    /// The visible widget of this name, in any window of ours. Fails the test if it does not show up in time.
    template <typename T>
    T *find(const QString &name) const
    {
        T *found = nullptr;
        const bool there
            = QTest::qWaitFor([&] { return (found = qobject_cast<T *>(visible(name))) != nullptr; }, 10000);
        if (!there)
            qWarning("not in sight: %s", qPrintable(name));
        return found;
    }
    QWidget *visible(const QString &name) const;
    bool isGone(const QString &name) const;
    void click(const QString &name) const;
    void type(const QString &name, const QString &text) const;
    /// Keys for the main window, once the window manager has given it the keyboard: a dialog may have just gone.
    void press(const QKeySequence &keys) const;
    /// Signs alice in through the dialogs.
    void signIn();
    void selectToken(const QString &name) const;
    void settle() const;
    void shoot(const QString &name) const;
    QString notices() const; ///< What stands above the table.

    static constexpr auto user = "alice@tokendesk.example";
    static constexpr auto password = "correct horse";

private:
    QTemporaryDir m_folder;
    LocalRegistry::Server m_registry;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SecretClipboard> m_clipboard;
    std::unique_ptr<ProfileLook> m_look;
    TokenWords m_words;
    std::unique_ptr<SettingsInForce> m_inForce;
    std::unique_ptr<Front> m_front;
};

} // namespace Tokendesk
