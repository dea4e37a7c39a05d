// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/vault/keychainvault.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/demo.h"
#include "ui/hardening.h"
#include "ui/mainwindow.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include "ui/window/notices.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

namespace {

void install(QApplication &application, const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, name, u"_"_s, folder))
        QApplication::installTranslator(translator);
}

void installTranslations(QApplication &application)
{
    // English always, for its plural forms; whatever the person speaks goes on top.
    install(application, QLocale(QLocale::English), u"tokendesk"_s, u":/i18n"_s);
    install(application, QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QLocale(), u"tokendesk"_s, u":/i18n"_s);
}

struct Options {
    bool demo = false;
};

Options readOptions(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "One window for every API token."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, QApplication::translate("main", "Start with a demo registry on this computer and sample data."));
    parser.addOption(demo);
    parser.process(application);
    return {parser.isSet(demo)};
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    prepareKeychainEnvironment();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"tokendesk"_s);
    QApplication::setApplicationDisplayName(u"Tokendesk"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    QApplication::setDesktopFileName(u"tokendesk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    // Without a language of its own the system has no words for dates either.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(application);
    const Options options = readOptions(application);
    applyTheme(application, Palette::fitting(QGuiApplication::palette()));
    QApplication::setWindowIcon(Icons::application());

    auto *keychain = new KeychainVault;
    Desk desk(options.demo ? DeskPlaces::demo() : DeskPlaces::usual(), keychain);
    SecretClipboard clipboard;
    const ProfileLook look(desk.profiles());
    const TokenWords words;
    MainWindow window({&desk, &clipboard, &look, &words});
    Demo demo;
    TerminationSignals signalled;

    QObject::connect(&signalled, &TerminationSignals::received, &window, &MainWindow::quit);
    if (options.demo) {
        QObject::connect(&demo, &Demo::ready, &window, [&](const AddAccountDialog::Preset &preset) {
            window.setPreset(preset);
            desk.start();
        });
        QObject::connect(&demo, &Demo::failed, &window, [&window](const QString &reason) {
            window.tell(QApplication::translate("main", "The demo registry did not start: %1").arg(reason));
        });
        QObject::connect(&window, &MainWindow::quitRequested, &demo, [&] { demo.end(&desk); });
        QObject::connect(&demo, &Demo::finished, &application, &QApplication::quit);
    } else {
        QObject::connect(&window, &MainWindow::quitRequested, &application, &QApplication::quit);
    }

    window.show();
    // First the window, then everything that it can be seen without.
    QTimer::singleShot(0, &window, [&] {
        window.finishStart();
        if (options.demo)
            demo.start(keychain);
        else
            desk.start();
    });
    return QApplication::exec();
}
