// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/front.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/lock/lock.h"
#include "ui/mainwindow.h"
#include "ui/text/settingstext.h"
#include <QApplication>
#include <QEvent>
#include <QTimer>

namespace Tokendesk {

Front::Front(const Context &context, Start start, QObject *parent)
    : QObject(parent), m_context(context), m_lock(std::make_unique<Lock>(context.desk, context.clipboard))
{
    m_context.lock = m_lock.get();
    makeWindow();
    if (start == Start::Furnished)
        m_window->furnish();
    qApp->installEventFilter(this);
    connect(context.desk->settings(), &Settings::problemsChanged, this, &Front::tellProblems);
    const auto setLifetime = [context] {
        context.clipboard->setLifetime(context.desk->settings()->clipboardLifetime());
    };
    connect(context.desk->settings(), &Settings::changed, this, setLifetime);
    setLifetime();
}

Front::~Front() = default;

MainWindow *Front::window() const
{
    return m_window.get();
}

Lock *Front::lock() const
{
    return m_lock.get();
}

void Front::setPreset(const AddAccountDialog::Preset &preset)
{
    m_preset = preset;
    m_window->setPreset(preset);
}

void Front::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_context);
    m_window->setPreset(m_preset);
    m_lock->setMainWindow(m_window.get());
    connect(m_window.get(), &MainWindow::quitRequested, this, &Front::quitRequested);
}

void Front::finishStart()
{
    m_started = true;
    m_window->finishStart();
    m_lock->finishStart();
    tellProblems();
}

void Front::tellProblems()
{
    if (!m_started)
        return;
    QStringList lines;
    const QList<SettingsProblem> &problems = m_context.desk->settings()->problems();
    for (const SettingsProblem &problem : problems)
        lines.append(settingsProblemText(problem));
    if (!lines.isEmpty())
        m_window->tell(lines.join(u'\n'));
}

void Front::welcomeNewcomers()
{
    const Desk *desk = m_context.desk;
    const auto welcome = [this, desk] {
        if (desk->accounts()->accounts().isEmpty() && !desk->settings()->isOn(Setting::FirstRunDone)
            && m_window->isVisible())
            m_window->showFirstRun();
    };
    if (desk->isLoaded())
        welcome();
    else
        connect(desk, &Desk::loaded, this, welcome, Qt::SingleShotConnection);
}

void Front::changeLanguage()
{
    // What is under way in the window has to come to its end there.
    if (!m_window->mayBeReplaced()) {
        constexpr int patience = 1000;
        QTimer::singleShot(patience, this, &Front::changeLanguage);
        return;
    }
    m_scheduled = false;
    const MainWindow::Place place = m_window->place();
    const bool visible = m_window->isVisible();
    // The tray must not be there twice.
    m_window.reset();
    makeWindow();
    m_window->furnish();
    m_window->restore(place);
    if (visible)
        m_window->show();
    if (m_started) {
        m_window->finishStart();
        m_window->showAgain(place);
    }
    emit windowMade(m_window.get());
}

bool Front::eventFilter(QObject *watched, QEvent *event)
{
    // It comes once for each file of words.
    if (watched == qApp && event->type() == QEvent::LanguageChange && !m_scheduled) {
        m_scheduled = true;
        QTimer::singleShot(0, this, &Front::changeLanguage);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Tokendesk
