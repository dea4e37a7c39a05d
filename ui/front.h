// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accounts/addaccountdialog.h"
#include "ui/context.h"
#include <QObject>
#include <memory>

namespace Tokendesk {
class Lock;
class MainWindow;

/// The part of the program that people see: its window and the lock before it. When another language is chosen it
/// makes the window anew, in its words, at the same place: so no word of the old one stays anywhere.
class Front : public QObject {
    Q_OBJECT
public:
    enum class Start { Furnished, Empty };

    /// Brings the lock along; the rest of the context outlives us. An empty start is furnished by finishStart().
    explicit Front(const Context &context, Start start = Start::Furnished, QObject *parent = nullptr);
    ~Front() override;

    MainWindow *window() const;
    Lock *lock() const;
    void setPreset(const AddAccountDialog::Preset &preset);
    void finishStart(); ///< What can wait until after the first paint.
    /// Welcomes whoever has no account yet and was not welcomed before.
    void welcomeNewcomers();

signals:
    void windowMade(Tokendesk::MainWindow *window); ///< Another one than before.
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeWindow();
    void changeLanguage();
    void tellProblems();

    Context m_context;
    AddAccountDialog::Preset m_preset;
    std::unique_ptr<Lock> m_lock;
    std::unique_ptr<MainWindow> m_window;
    bool m_scheduled = false;
    bool m_started = false;
};

} // namespace Tokendesk
