// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSet>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("main", text);
}

/// Qt takes these from the command line itself, later: they are not for us to judge.
QStringList withoutToolkitOptions(const QStringList &arguments)
{
    static const QSet<QString> alone{u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s, u"sync"_s};
    static const QSet<QString> withValue{u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s,
        u"qwindowgeometry"_s, u"qwindowicon"_s, u"qwindowtitle"_s, u"session"_s, u"display"_s, u"geometry"_s,
        u"style"_s, u"stylesheet"_s, u"fontengine"_s};
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].startsWith(u"--"_s) ? arguments[i].mid(2) : arguments[i].mid(1);
        if (!arguments[i].startsWith(u'-') || !(alone.contains(name) || withValue.contains(name.section(u'=', 0, 0))))
            ours << arguments[i];
        else if (withValue.contains(name))
            ++i;
    }
    return ours;
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP("main", "One window for every API token.")) + u"\n\n"_s
        + words(QT_TRANSLATE_NOOP("main",
            "A second start raises the window of the first and ends. It ends with 0 when it did what was asked, with 1 "
            "for an option that does not exist, with 2 when the running program does not answer, and with 3 without "
            "a display."))
        + u"\n\n"_s
        + words(QT_TRANSLATE_NOOP("main", "There are commands for scripts, too: “tokendesk help” lists them.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"quick"_s, words(QT_TRANSLATE_NOOP("main", "Open the quick copy window, for a keyboard shortcut."))},
        {u"toggle"_s, words(QT_TRANSLATE_NOOP("main", "Show the window, or hide it if it is in front."))},
        {u"hidden"_s, words(QT_TRANSLATE_NOOP("main", "Start in the tray; minimised if there is none."))},
        {u"check-profile"_s,
            words(QT_TRANSLATE_NOOP("main",
                "Say what is wrong with a registry file, without a window. Ends with 0 if nothing is, else with 1.")),
            words(QT_TRANSLATE_NOOP("main", "file"))},
        {u"demo"_s, words(QT_TRANSLATE_NOOP("main", "Start with a demo registry on this computer and sample data."))},
    });
}

InstanceRequest::Kind kindOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"quick"_s))
        return InstanceRequest::Kind::Quick;
    if (parser.isSet(u"toggle"_s))
        return InstanceRequest::Kind::Toggle;
    return parser.isSet(u"hidden"_s) ? InstanceRequest::Kind::StayHidden : InstanceRequest::Kind::Raise;
}

} // namespace

CommandLine CommandLine::read(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    CommandLine line;
    if (!parser.parse(withoutToolkitOptions(arguments)) || parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)
        || parser.isSet(u"version"_s) || !parser.positionalArguments().isEmpty()) {
        line.tellsOnly = true;
        return line;
    }
    line.profile = parser.value(u"check-profile"_s);
    line.demo = parser.isSet(u"demo"_s);
    line.hidden = parser.isSet(u"hidden"_s);
    line.request = {kindOf(parser), qgetenv("XDG_ACTIVATION_TOKEN")};
    return line;
}

int CommandLine::tell(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const QStringList ours = withoutToolkitOptions(arguments);
    parser.process(ours); // ends the program for all but this:
    std::fputs(qPrintable(words(QT_TRANSLATE_NOOP("main", "Tokendesk takes options only, not “%1”."))
                              .arg(parser.positionalArguments().value(0))
                   + u'\n'),
        stderr);
    return WrongOption;
}

QString CommandLine::instanceName() const
{
    return demo ? u"tokendesk-demo"_s : u"tokendesk"_s;
}

} // namespace Tokendesk
