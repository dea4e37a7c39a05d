// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowdialogs.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/firstrun/firstrundialog.h"
#include "ui/import/importdialog.h"
#include "ui/lock/lock.h"
#include "ui/settings/keychaindoctor.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/icons.h"
#include <QAction>
#include <QApplication>
#include <QMessageBox>

namespace Tokendesk {

WindowDialogs::WindowDialogs(const Context &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

void WindowDialogs::serve(const WindowActions &actions)
{
    connect(actions.settings, &QAction::triggered, this, [this] { openSettings(); });
    connect(actions.lock, &QAction::triggered, m_context.lock, [this] { m_context.lock->lockNow(); });
    connect(actions.doctor, &QAction::triggered, this, &WindowDialogs::openDoctor);
    connect(actions.firstRun, &QAction::triggered, this, &WindowDialogs::welcome);
    connect(actions.import, &QAction::triggered, this, [this] { import(); });
    connect(actions.about, &QAction::triggered, this, &WindowDialogs::about);
}

void WindowDialogs::openSettings(int page)
{
    auto *dialog = new SettingsDialog(m_context, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPage(page);
    connect(dialog, &SettingsDialog::accountAdded, this,
        [this](const QString &account) { m_context.desk->tokens()->refresh(account); });
    connect(dialog, &SettingsDialog::doctorRequested, this, &WindowDialogs::openDoctor);
    connect(dialog, &SettingsDialog::quitRequested, this, &WindowDialogs::quitRequested);
    dialog->open();
}

int WindowDialogs::settingsPage() const
{
    const auto *settings = m_window->findChild<SettingsDialog *>();
    return settings && settings->isVisible() ? settings->page() : -1;
}

/// On top of whatever asked for it.
void WindowDialogs::openDoctor()
{
    QWidget *front = QApplication::activeModalWidget();
    auto *dialog = new KeychainDoctor(m_context, front ? front : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowDialogs::import(const QStringList &files)
{
    auto *dialog = new ImportDialog(m_context, files, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::rotateRequested, this, &WindowDialogs::rotateRequested);
    dialog->open();
}

void WindowDialogs::welcome()
{
    auto *dialog = new FirstRunDialog(m_context, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FirstRunDialog::doctorRequested, this, &WindowDialogs::openDoctor);
    connect(dialog, &FirstRunDialog::addAccountRequested, this, &WindowDialogs::addAccountRequested);
    connect(dialog, &FirstRunDialog::rotateRequested, this, &WindowDialogs::rotateRequested);
    dialog->open();
}

void WindowDialogs::about()
{
    auto *box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("About Tokendesk"));
    box->setText(
        tr("Tokendesk %1\n\nOne window for every API token. Its secrets live in your system's keychain and nowhere "
           "else.\n\nAny program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.\n\n"
           "Free software: GPL-3.0 or later.")
            .arg(QStringLiteral(TOKENDESK_VERSION)));
    box->setIconPixmap(Icons::application().pixmap(64));
    box->open();
}

} // namespace Tokendesk
