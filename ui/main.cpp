// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/state/settings.h"
#include "app/vault/keychainvault.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/commandline.h"
#include "ui/demo.h"
#include "ui/hardening.h"
#include "ui/instance/instanceclaim.h"
#include "ui/instance/instanceserver.h"
#include "ui/mainwindow.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include "ui/window/notices.h"
#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

namespace {

void install(QCoreApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
}

void installTranslations(QCoreApplication &application)
{
    // English always, for its plural forms; whatever the person speaks goes on top.
    install(application, QLocale(QLocale::English), u"tokendesk"_s, u":/i18n"_s);
    install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), u"tokendesk"_s, u":/i18n"_s);
}

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
    if (line.tellsOnly || !hasDisplay(arguments)) {
        QCoreApplication application(argc, argv);
        installTranslations(application);
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
    installTranslations(application);
    applyTheme(application, Palette::fitting(QGuiApplication::palette()));
    QApplication::setWindowIcon(Icons::application());

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
    MainWindow window({&desk, &clipboard, &look, &words});
    Demo demo;
    TerminationSignals signalled;
    const InstanceServer instance(claim);

    // exit(), because quit() asks the windows, and ours answers a wish to close by going away.
    QObject::connect(&instance, &InstanceServer::requested, &window, &MainWindow::obey);
    QObject::connect(&signalled, &TerminationSignals::received, &window, &MainWindow::quit);
    if (line.demo) {
        QObject::connect(&demo, &Demo::ready, &window, [&](const AddAccountDialog::Preset &preset) {
            window.setPreset(preset);
            desk.start();
        });
        QObject::connect(&demo, &Demo::failed, &window, [&window](const QString &reason) {
            window.tell(QApplication::translate("main", "The demo registry did not start: %1").arg(reason));
        });
        QObject::connect(&window, &MainWindow::quitRequested, &demo, [&] { demo.end(&desk); });
        QObject::connect(&demo, &Demo::finished, &application, [] { QApplication::exit(); });
    } else {
        QObject::connect(&window, &MainWindow::quitRequested, &application, [] { QApplication::exit(); });
    }

    window.showFirst(line.hidden);
    // First the window, then everything that it can be seen without.
    QTimer::singleShot(0, &window, [&] {
        window.finishStart();
        if (line.request.kind == InstanceRequest::Kind::Quick)
            window.obey(line.request);
        if (line.demo)
            demo.start(keychain);
        else
            desk.start();
    });
    return QApplication::exec();
}
