// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/state/settings.h"
#include "app/vault/keychainvault.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/commandline.h"
#include "ui/demo.h"
#include "ui/front.h"
#include "ui/hardening.h"
#include "ui/instance/instanceclaim.h"
#include "ui/instance/instanceserver.h"
#include "ui/mainwindow.h"
#include "ui/text/profilecheck.h"
#include "ui/settings/settingsinforce.h"
#include "ui/text/language.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/icons.h"
#include "ui/tokens/profilelook.h"
#include "ui/window/firstpaint.h"
#include "ui/window/notices.h"
#include <QApplication>
#include <QLocale>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(u"tokendesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    // Without a language of its own the system has no words for dates either.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

/// For words to the terminal, where no window is.
int say(const char *sentence, int exitCode)
{
    std::fputs(qPrintable(QCoreApplication::translate("main", sentence) + u'\n'), stderr);
    return exitCode;
}

/// QApplication would end the program with a core dump.
bool hasDisplay(const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || arguments.contains(u"-platform"_s);
#else
    Q_UNUSED(arguments)
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    prepareKeychainEnvironment();
    nameProgram();
    const QStringList arguments = argumentsOf(argc, argv);
    const CommandLine line = CommandLine::read(arguments);
    if (line.tellsOnly || !line.profile.isEmpty() || !hasDisplay(arguments)) {
        QCoreApplication application(argc, argv);
        speak({});
        if (!line.profile.isEmpty())
            return checkProfile(line.profile);
        return line.tellsOnly ? CommandLine::tell(arguments)
                              : say(QT_TRANSLATE_NOOP("main", "Tokendesk needs a display."), CommandLine::NoDisplay);
    }
    InstanceClaim claim(line.instanceName());
    if (claim.place() == InstanceClaim::Place::Second && claim.send(line.request))
        return CommandLine::Done;
    if (claim.place() == InstanceClaim::Place::Second)
        return say(QT_TRANSLATE_NOOP("main", "Tokendesk runs already, but does not answer."), CommandLine::NoAnswer);

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Tokendesk"_s);
    QApplication::setDesktopFileName(u"tokendesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);

    auto *keychain = new KeychainVault;
    Desk desk(line.demo ? DeskPlaces::demo() : DeskPlaces::usual(), keychain);
    SecretClipboard clipboard;
    const auto followSettings = [&] {
        clipboard.setLifetime(desk.settings()->clipboardLifetime());
    };
    QObject::connect(desk.settings(), &Settings::changed, &clipboard, followSettings);
    followSettings();
    const ProfileLook look(desk.profiles());
    const TokenWords words;
    SettingsInForce effective(desk.settings());
    Front front({&desk, &clipboard, &look, &words}, Front::Start::Empty);
    Demo demo;
    TerminationSignals signalled;
    const InstanceServer instance(claim);

    // A request may come before the first paint.
    QObject::connect(&instance, &InstanceServer::requested, &front, [&](const InstanceRequest &request) {
        front.window()->furnish();
        front.window()->obey(request);
    });
    QObject::connect(&signalled, &TerminationSignals::received, &front, [&] {
        front.window()->furnish();
        front.window()->quit();
    });
    if (line.demo) {
        QObject::connect(&demo, &Demo::ready, &front, [&](const AddAccountDialog::Preset &preset) {
            front.setPreset(preset);
            desk.start();
        });
        QObject::connect(&demo, &Demo::failed, &front, [&front](const QString &reason) {
            front.window()->tell(QApplication::translate("main", "The demo registry did not start: %1").arg(reason));
        });
        QObject::connect(&front, &Front::quitRequested, &demo, [&] { demo.end(&desk); });
        QObject::connect(&demo, &Demo::finished, &application, [] { QApplication::exit(); });
    } else {
        QObject::connect(&front, &Front::quitRequested, &application, [] { QApplication::exit(); });
    }

    front.window()->showFirst(line.hidden);
    const FirstPaint painted(front.window());
    QObject::connect(&painted, &FirstPaint::done, &front, [&] {
        QApplication::setWindowIcon(Icons::application());
        front.finishStart();
        effective.finishStart();
        if (line.request.kind == InstanceRequest::Kind::Quick)
            front.window()->obey(line.request);
        if (line.demo)
            demo.start(keychain);
        else
            desk.start();
        if (!line.demo)
            front.welcomeNewcomers();
    });
    return QApplication::exec();
}
