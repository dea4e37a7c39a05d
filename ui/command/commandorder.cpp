// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commandorder.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <optional>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Verb = CommandOrder::Verb;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::CommandOrder)
};

std::optional<Verb> verbOf(const QString &word)
{
    static const QList<std::pair<QString, Verb>> verbs{{u"run"_s, Verb::Run}, {u"get"_s, Verb::Get},
        {u"list"_s, Verb::List}, {u"whoami"_s, Verb::Whoami}, {u"status"_s, Verb::Status}};
    for (const auto &[name, verb] : verbs) {
        if (word == name)
            return verb;
    }
    return {};
}

QString purposeOf(Verb verb)
{
    switch (verb) {
    case Verb::Run:
        return Text::tr(
            "Runs a command with a token in the variable that its registry's tools read, and nowhere else.");
    case Verb::Get:
        return Text::tr("Writes a token into a pipe.");
    case Verb::List:
        return Text::tr("Lists the tokens of all accounts.");
    case Verb::Whoami:
        return Text::tr("Asks the registries whether the accounts are still signed in.");
    case Verb::Status:
        return Text::tr("Tells how the keychain is and which accounts there are. Asks no registry.");
    }
    return {};
}

QString codesFor(Verb verb)
{
    const QString codes
        = Text::tr("Ends with 0 when all is well, 1 when the registry refuses the token, 2 for a wrong option, 3 "
                   "without an account, 4 when the registry cannot be reached, 5 when it has a problem, 6 when the "
                   "keychain is locked, 7 when it fails, 8 when no token or more than one is called so, 9 when "
                   "Tokendesk's own data cannot be read.");
    return verb != Verb::Run
        ? codes
        : Text::tr("Ends with the command's own code. If the command could not be started: 126 or 127, as env does; "
                   "or, before that, 100 and the code of the other commands: 106 when the keychain is locked.");
}

void addOptions(QCommandLineParser &parser, Verb verb)
{
    parser.addOption({u"account"_s,
        Text::tr("The account: a name, an e-mail address, a registry, or registry/name. Not needed where only one can "
                 "be meant."),
        Text::tr("A")});
    if (verb == Verb::Run || verb == Verb::Get) {
        parser.addOption({u"token"_s,
            Text::tr("The name or id of a token whose text is in the keychain; else the account's own token."),
            Text::tr("T")});
        parser.addOption({u"unlock"_s, Text::tr("Let the keychain ask for its password if it is locked.")});
    }
    if (verb == Verb::Run)
        parser.addOption({u"mask"_s, Text::tr("Write *** wherever the token stands in the command's output.")});
    else if (verb == Verb::Get)
        parser.addOption({u"show"_s, Text::tr("Write the token even to a terminal.")});
    else
        parser.addOption({u"json"_s, Text::tr("Write one JSON document, for scripts.")});
    if (verb == Verb::List)
        parser.addOption({u"saved"_s, Text::tr("As last seen: ask no registry.")});
}

QString overview()
{
    QString text = Text::tr("Usage: tokendesk COMMAND [options]") + u"\n\n"_s;
    for (const auto &[name, verb] :
        {std::pair(u"run"_s, Verb::Run), std::pair(u"get"_s, Verb::Get), std::pair(u"list"_s, Verb::List),
            std::pair(u"whoami"_s, Verb::Whoami), std::pair(u"status"_s, Verb::Status)})
        text += u"  %1  %2\n"_s.arg(name, -8).arg(purposeOf(verb));
    return text + u'\n' + Text::tr("“tokendesk COMMAND --help” tells more; without a command the window opens.");
}

/// Qt names the program alone, as it was called.
QString helpOf(const QCommandLineParser &parser, const QString &name)
{
    QString help = parser.helpText();
    const QString called = QCoreApplication::arguments().value(0);
    if (const qsizetype found = help.indexOf(called); found >= 0 && !called.isEmpty())
        help.replace(found, called.size(), u"tokendesk "_s + name.section(u' ', -1));
    return help;
}

CommandOrder::Words wrong(const QString &text)
{
    return {text};
}

} // namespace

tl::expected<CommandOrder, CommandOrder::Words> CommandOrder::read(const QStringList &arguments)
{
    const std::optional<Verb> verb = verbOf(arguments.value(1));
    if (!verb)
        return tl::unexpected(Words{overview(), true});
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(
        *verb == Verb::Run ? QCommandLineParser::ParseAsPositionalArguments : QCommandLineParser::ParseAsOptions);
    parser.setApplicationDescription(purposeOf(*verb) + u"\n\n"_s + codesFor(*verb));
    parser.addHelpOption();
    addOptions(parser, *verb);
    if (*verb == Verb::Run)
        parser.addPositionalArgument(
            u"command"_s, Text::tr("The command and its arguments, after “--”."), u"-- COMMAND…"_s);
    // The verb counts as part of the program's name, so that help shows both.
    const QStringList rest = QStringList{arguments.constFirst() + u' ' + arguments.at(1)} + arguments.mid(2);
    if (!parser.parse(rest))
        return tl::unexpected(wrong(parser.errorText()));
    if (parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s))
        return tl::unexpected(Words{helpOf(parser, rest.constFirst()), true});
    CommandOrder order;
    order.verb = *verb;
    order.account = parser.value(u"account"_s);
    const auto isSet = [&parser](const QString &name) {
        return parser.optionNames().contains(name);
    };
    order.token = isSet(u"token"_s) ? parser.value(u"token"_s) : QString();
    order.json = isSet(u"json"_s);
    order.show = isSet(u"show"_s);
    order.saved = isSet(u"saved"_s);
    order.mask = isSet(u"mask"_s);
    order.unlock = isSet(u"unlock"_s);
    order.command = parser.positionalArguments();
    if (*verb == Verb::Run && order.command.isEmpty())
        return tl::unexpected(wrong(Text::tr("Name the command to run: tokendesk run -- COMMAND")));
    if (*verb != Verb::Run && !order.command.isEmpty())
        return tl::unexpected(
            wrong(Text::tr("“%1” is too much: a name goes after --account.").arg(order.command.constFirst())));
    return order;
}

} // namespace Tokendesk
