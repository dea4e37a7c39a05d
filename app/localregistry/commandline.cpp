// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/commandline.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int mostSamples = 10'000'000;

tl::unexpected<Error> invalid(const QString &why)
{
    return failure(Error::Kind::InvalidInput, why);
}

QMap<QString, Dialect> dialects()
{
    return {{u"seed"_s, Dialect::Seed}, {u"live"_s, Dialect::Live}, {u"skillreg"_s, Dialect::SkillReg},
        {u"tusky"_s, Dialect::Tusky}, {u"tusky-v1"_s, Dialect::TuskyV1}, {u"apkg"_s, Dialect::Apkg},
        {u"npm"_s, Dialect::Npm}};
}

QList<QCommandLineOption> knownOptions()
{
    return {
        {u"port"_s, u"Listen on 127.0.0.1:<port>; 0 takes any free one."_s, u"port"_s, u"0"_s},
        {u"database"_s, u"Keep everything in <file>. Without: in a file that goes with the program."_s, u"file"_s},
        {u"dialect"_s,
            u"Speak as Tank's pages promise (seed), as a running Tank 0.16.5 answers (live), or as another registry."_s,
            dialects().keys().join(u'|'), u"seed"_s},
        {u"second-step"_s, u"Ask users for a one-time code when they sign in (apkg, npm)."_s},
        {u"user"_s, u"Add a user, NAME:EMAIL or NAME:EMAIL:admin; the password is the next line of standard input."_s,
            u"user"_s},
        {u"users"_s,
            u"Add the users of a JSON array of {\"name\",\"email\",\"password\",\"admin\"} in <file> (mode 0600)."_s,
            u"file"_s},
        {u"sample-data"_s, u"Make <count> tokens for the demo user, or the first user, and as many events."_s,
            u"count"_s, u"0"_s},
        {u"sample-events"_s, u"Make <count> events instead of as many as tokens (Tank)."_s, u"count"_s},
        {u"demo"_s,
            u"Fill in people, tokens and events that look like life. For demonstration only: sign in as "
            "demo@tokendesk.example with demo-password."_s},
        {u"exit-with-parent"_s, u"End when standard input ends."_s},
        {u"print-ready"_s, u"Print \"ready http://127.0.0.1:PORT\" when listening; this is always done."_s},
        {u"no-sign-in-limit"_s, u"Live: do not limit sign-ins to three in ten seconds."_s},
    };
}

/// Byte by byte, so that nothing of what follows is swallowed.
QString readLine()
{
    QByteArray line;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line += letter;
    return QString::fromUtf8(line);
}

Result<UserWish> readUser(const QString &wish)
{
    const QStringList parts = wish.split(u':');
    const bool admin = parts.size() == 3 && parts.at(2) == "admin"_L1;
    if (parts.size() != 2 && !admin)
        return invalid(u"--user takes NAME:EMAIL or NAME:EMAIL:admin. A password on the command line could be read by "
                       "others: give it on standard input."_s);
    UserWish user{parts.at(0), parts.at(1), readLine(), admin};
    if (user.name.isEmpty() || user.email.isEmpty() || user.password.isEmpty())
        return invalid(u"--user %1: name, e-mail or password is empty"_s.arg(wish));
    return user;
}

Result<QList<UserWish>> readUsers(const QCommandLineParser &parser)
{
    QList<UserWish> users;
    const QStringList wishes = parser.values(u"user"_s);
    for (const QString &wish : wishes) {
        const Result<UserWish> user = readUser(wish);
        if (!user)
            return failure(user.error());
        users.append(*user);
    }
    const QStringList files = parser.values(u"users"_s);
    for (const QString &file : files) {
        const Result<QList<UserWish>> more = readUsersFile(file);
        if (!more)
            return failure(more.error());
        users += *more;
    }
    return users;
}

Result<int> numberOf(const QCommandLineParser &parser, const QString &option, int most)
{
    bool good = false;
    const int number = parser.value(option).toInt(&good);
    if (!good || number < 0 || number > most)
        return invalid(u"--%1 takes a number from 0 to %2"_s.arg(option).arg(most));
    return number;
}

} // namespace

Result<CommandLine> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tokendesk's own registry, for this machine only."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOptions(knownOptions());
    CommandLine wishes;
    if (!parser.parse(arguments))
        return invalid(parser.errorText());
    if (parser.isSet(help))
        wishes.output = parser.helpText();
    else if (parser.isSet(version))
        wishes.output = u"tokendesk-registry %1\n"_s.arg(QCoreApplication::applicationVersion());
    if (!wishes.output.isEmpty())
        return wishes;
    const QString dialect = parser.value(u"dialect"_s);
    if (!dialects().contains(dialect))
        return invalid(u"--dialect takes one of "_s + dialects().keys().join(u", "_s));
    const Result<int> port = numberOf(parser, u"port"_s, 65535);
    const Result<int> samples = numberOf(parser, u"sample-data"_s, mostSamples);
    const Result<int> events
        = parser.isSet(u"sample-events"_s) ? numberOf(parser, u"sample-events"_s, mostSamples) : samples;
    const Result<QList<UserWish>> users = readUsers(parser);
    for (const Result<int> &number : {port, samples, events}) {
        if (!number)
            return failure(number.error());
    }
    if (!users)
        return failure(users.error());
    wishes.options.port = quint16(*port);
    wishes.options.databasePath = parser.value(u"database"_s);
    wishes.options.dialect = dialects().value(dialect);
    wishes.options.limitSignIn = !parser.isSet(u"no-sign-in-limit"_s);
    wishes.samples = {*samples, parser.isSet(u"demo"_s), *events};
    wishes.users = *users;
    wishes.secondStep = parser.isSet(u"second-step"_s);
    wishes.exitWithParent = parser.isSet(u"exit-with-parent"_s);
    return wishes;
}

} // namespace Tokendesk::LocalRegistry
