// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/program/programfixture.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "app/vault/keychainvault.h"
#include "ui/lock/lock.h"
#include "ui/parts/messagebar.h"
#include "ui/tokens/tokenpage.h"
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPointer>
#include <QScreen>
#include <QSystemTrayIcon>
#include <QTableView>
#include <QWindow>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

LocalRegistry::Options quick(LocalRegistry::Options options)
{
    options.passwordRounds = 1000;
    options.limitSignIn = false;
    return options;
}

Settings::Theme themeOfLook()
{
    const QString look = qEnvironmentVariable("TOKENDESK_LOOK");
    if (look == u"contrast")
        return Settings::Theme::HighContrast;
    return look == u"dark" ? Settings::Theme::Dark : Settings::Theme::Light;
}

} // namespace

ProgramFixture::ProgramFixture(const LocalRegistry::Options &options) : m_registry(quick(options))
{
    if (!m_registry.start()
        || !m_registry.addUser({u"Alice Archer"_s, QString::fromLatin1(user), QString::fromLatin1(password), false}))
        qFatal("the registry does not start");
    // A desktop of which only a part has started gives the window another room than the person's. One that never
    // gets a tray is waited for once, or its tests would run out of time.
    static const bool hasTray = QTest::qWaitFor([] { return QSystemTrayIcon::isSystemTrayAvailable(); }, 20000);
    if (!hasTray)
        qWarning("the desktop has no tray");
    m_desk = std::make_unique<Desk>(DeskPlaces{m_folder.filePath(u"data"_s), m_folder.filePath(u"profiles"_s),
                                        m_folder.filePath(u"settings.ini"_s)},
        new KeychainVault);
    m_clipboard = std::make_unique<SecretClipboard>();
    m_look = std::make_unique<ProfileLook>(m_desk->profiles());
    m_desk->settings()->set(Setting::Theme, themeOfLook());
    m_desk->settings()->set(Setting::Language, qEnvironmentVariable("TOKENDESK_LANGUAGE"));
    m_inForce = std::make_unique<SettingsInForce>(m_desk->settings());
    m_inForce->finishStart();
    m_front = std::make_unique<Front>(Context{m_desk.get(), m_clipboard.get(), m_look.get(), &m_words});
    m_front->setPreset({u"tank"_s, m_registry.baseUrl(), {}, {}});
    window().show();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qWarning("the window did not become active");
    m_front->finishStart();
    m_desk->start();
}

ProgramFixture::~ProgramFixture()
{
    m_front.reset();
    m_clipboard.reset();
}

MainWindow &ProgramFixture::window() const
{
    return *m_front->window();
}

Desk &ProgramFixture::desk() const
{
    return *m_desk;
}

Front &ProgramFixture::front() const
{
    return *m_front;
}

const ProfileLook *ProgramFixture::look() const
{
    return m_look.get();
}

const TokenWords *ProgramFixture::words() const
{
    return &m_words;
}

Lock &ProgramFixture::lock() const
{
    return *m_front->lock();
}

LocalRegistry::Server &ProgramFixture::registry()
{
    return m_registry;
}

SecretClipboard &ProgramFixture::clipboard() const
{
    return *m_clipboard;
}

QString ProgramFixture::folder() const
{
    return m_folder.path();
}

QWidget *ProgramFixture::visible(const QString &name) const
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool ProgramFixture::isGone(const QString &name) const
{
    return QTest::qWaitFor([&] { return !visible(name); }, 10000);
}

void ProgramFixture::click(const QString &name) const
{
    const QPointer<QWidget> widget = find<QWidget>(name);
    QVERIFY(widget);
    QVERIFY2(QTest::qWaitFor([&widget] { return widget && widget->isEnabled(); }, 10000),
        qPrintable(name + u" is not enabled"_s));
    // What has just been made has its place after the next layout.
    QCoreApplication::sendPostedEvents();
    QVERIFY(widget);
    // A check box listens only where its box and its words are.
    const QPoint spot = qobject_cast<QCheckBox *>(widget.data()) ? QPoint(widget->height() / 2, widget->height() / 2)
                                                                 : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, spot);
}

void ProgramFixture::type(const QString &name, const QString &text) const
{
    auto *field = find<QLineEdit>(name);
    QVERIFY(field);
    QTest::mouseClick(field, Qt::LeftButton);
    field->selectAll();
    QTest::keyClicks(field, text);
}

void ProgramFixture::press(const QKeySequence &keys) const
{
    QVERIFY(QTest::qWaitForWindowActive(&window(), 10000));
    QTest::keySequence(&window(), keys);
}

void ProgramFixture::signIn()
{
    click(u"addAccount"_s);
    QVERIFY(find<QWidget>(u"addAccountDialog"_s));
    type(u"user"_s, QString::fromLatin1(user));
    type(u"password"_s, QString::fromLatin1(password));
    QTest::keyClick(find<QWidget>(u"password"_s), Qt::Key_Return);
    QVERIFY(find<QWidget>(u"identityName"_s));
}

void ProgramFixture::selectToken(const QString &name) const
{
    TokenTableModel *model = window().page()->model();
    int row = -1;
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     for (row = model->rowCount() - 1; row >= 0; --row) {
                         if (model->tokenAt(row).name == name)
                             break;
                     }
                     return row >= 0;
                 },
                 10000),
        qPrintable(name + u" is not in the table"_s));
    QTableView *table = window().page()->table();
    const QModelIndex index = table->model()->index(row, int(TokenColumn::Name));
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

/// Layouts are done, everything is painted, and the screen shows it.
void ProgramFixture::settle() const
{
    QCoreApplication::sendPostedEvents();
    QGuiApplication::sync();
    for (const QWidgetList windows = QApplication::topLevelWidgets(); QWidget * window : windows) {
        if (window->isVisible())
            window->repaint();
    }
    QGuiApplication::sync();
}

void ProgramFixture::shoot(const QString &name) const
{
    const QDir folder(QCoreApplication::applicationDirPath() + u"/shots"_s + qEnvironmentVariable("TOKENDESK_SHOTS"));
    QVERIFY(folder.mkpath(u"."_s));
    // A window may close, and be gone, while another is waited for.
    const auto allExposed = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::ranges::all_of(windows, [](const QWidget *window) {
            return !window->isVisible() || !window->windowHandle() || window->windowHandle()->isExposed();
        });
    };
    QVERIFY(QTest::qWaitFor(allExposed));
    settle();
    const QPixmap picture = QGuiApplication::primaryScreen()->grabWindow(0);
    QVERIFY(picture.save(folder.filePath(name + u".png"_s)));
}

QString ProgramFixture::notices() const
{
    QStringList texts;
    const QList<MessageBar *> bars = window().findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    return texts.join(u'\n');
}

} // namespace Tokendesk
