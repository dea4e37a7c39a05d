// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/registry/runvariables.h"
#include "app/run/childprogram.h"
#include "app/vault/keychainvault.h"
#include "ui/command/commandjob.h"
#include "ui/command/commandtext.h"
#include "ui/command/exitcode.h"
#include "ui/text/profilecheck.h"
#include "ui/text/speech.h"
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

namespace {

int say(const CommandOrder::Words &words, bool isRun)
{
    if (words.isHelp) {
        CommandText::print(words.text);
        return ExitCode::Done;
    }
    CommandText::complain(words.text);
    return ExitCode::WrongUse + (isRun ? ExitCode::runOffset : 0);
}

std::optional<ChildProgram> childFor(const CommandJob::Found &found, const QStringList &command, const Desk &desk)
{
    const RegistryProfile *profile = desk.profiles()->profile(found.registryId);
    if (!profile || profile->run.variables.isEmpty())
        return {};
    QList<ChildProgram::Variable> variables;
    const QList<FilledVariable> filled = runVariables(*profile, found.address, found.secret);
    for (const FilledVariable &one : filled)
        variables.append({one.name, one.value, one.holdsToken});
    return ChildProgram(command, variables);
}

int cannotStart(int code, const QString &program)
{
    CommandText::complain(code == ChildProgram::NotFound
            ? QCoreApplication::translate("main", "“%1” was not found.").arg(program)
            : QCoreApplication::translate("main", "“%1” cannot be run.").arg(program));
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    const StartState start;
    start.harden();
    prepareKeychainEnvironment();
    QCoreApplication::setApplicationName(u"tokendesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENDESK_VERSION));
    QCoreApplication application(argc, argv);
    speakWords({});
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--check-profile"_L1)
        return checkProfile(arguments.at(2));
    const auto order = CommandOrder::read(QCoreApplication::arguments());
    if (!order)
        return say(order.error(), QCoreApplication::arguments().value(1) == "run"_L1);

    std::optional<ChildProgram> child;
    int exitCode = 0;
    {
        auto *keychain = new KeychainVault;
        Desk desk(DeskPlaces::usual(), keychain);
        CommandJob job(&desk, *order);
        QObject::connect(
            &job, &CommandJob::finished, &application, [](int code) { QCoreApplication::exit(code); },
            Qt::QueuedConnection);
        job.start();
        exitCode = QCoreApplication::exec();
        if (job.found()) {
            child = childFor(*job.found(), order->command, desk);
            if (!child) {
                CommandText::complain(QCoreApplication::translate(
                    "main", "The registry's file names no variable for its tools, so nothing was run."));
                return ExitCode::runOffset + ExitCode::WrongUse;
            }
        }
    }
    if (!child)
        return exitCode;
    if (!order->mask)
        return cannotStart(child->become(start), order->command.constFirst());
    const auto code = child->watch(start);
    return code ? *code : cannotStart(code.error(), order->command.constFirst());
}
