// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/keychaintext.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::KeychainText)
};

QString providerOf(const KeychainCheck::Finding &finding)
{
    const bool isKnown = finding.facts && !finding.facts->program.isEmpty();
    return isKnown ? plainText(finding.facts->program) : Text::tr("The system's keychain");
}

QString duration(std::chrono::milliseconds time)
{
    return Text::tr("%1 ms").arg(QLocale().toString(qlonglong(time.count())));
}

} // namespace

QString keychainSummary(const KeychainCheck::Finding &finding)
{
    if (const std::optional<Error> problem = finding.problem())
        return errorText(*problem);
    const QString text = Text::tr("%1 works and answered in %2.").arg(providerOf(finding), duration(finding.total()));
    return finding.isSlow() ? text + u' ' + Text::tr("That is slow.") : text;
}

QString keychainStepText(const KeychainCheck::Timed &step)
{
    const QString outcome = step.result ? duration(step.took) : errorText(step.result.error());
    switch (step.step) {
    case KeychainCheck::Step::Write:
        return Text::tr("Write: %1").arg(outcome);
    case KeychainCheck::Step::Read:
        return Text::tr("Read back: %1").arg(outcome);
    case KeychainCheck::Step::Delete:
        return Text::tr("Delete: %1").arg(outcome);
    }
    Q_UNREACHABLE();
}

QStringList keychainRemedies(const KeychainCheck::Finding &finding)
{
    const std::optional<Error> problem = finding.problem();
    if (!problem && finding.isSlow())
        return {Text::tr("Another program may be keeping the keychain busy, or it waits for a device or a network "
                         "folder. Check again in a minute.")};
    if (!problem)
        return {};
    if (problem->kind == Error::Kind::VaultLocked)
        return {Text::tr("Unlock it; its password usually is the one that you log in with."),
            Text::tr(
                "If it never unlocks by itself: give it the password that you log in with, in the system's program "
                "for passwords and keys.")};
    if (problem->kind == Error::Kind::VaultMissing && problem->detail == "no default collection"_L1)
        return {Text::tr("The service runs but has no keychain yet: make one in the system's program for passwords and "
                         "keys, and make it the default.")};
    if (problem->kind == Error::Kind::VaultMissing && problem->detail == "no session bus"_L1)
        return {Text::tr("Start Tokendesk from the desktop: without its session bus no program reaches the keychain.")};
    if (problem->kind == Error::Kind::VaultMissing)
        return {Text::tr("Install a keychain service: gnome-keyring, KWallet or KeePassXC."),
            Text::tr("If there is one: switch on its “Secret Service”, then log out and in again.")};
    return {Text::tr("Lock and unlock the keychain, or log out and in again, then check again."),
        Text::tr("If it stays: copy the report for whoever looks after this computer.")};
}

QString keychainReport(const KeychainCheck::Finding &finding)
{
    QStringList lines{u"Tokendesk "_s + QStringLiteral(TOKENDESK_VERSION),
        QSysInfo::prettyProductName() + u", Qt "_s + QString::fromLatin1(qVersion())};
    if (finding.facts)
        lines.append(u"service: %1, collection: %2, locked: %3"_s.arg(
            finding.facts->program, finding.facts->collection, finding.facts->isLocked ? u"yes"_s : u"no"_s));
    else
        lines.append(u"service: "_s + errorDetails(finding.facts.error()));
    const QStringList names{u"write"_s, u"read"_s, u"delete"_s};
    for (const KeychainCheck::Timed &step : finding.steps)
        lines.append(u"%1: %2, %3 ms"_s.arg(names.at(int(step.step)),
            step.result ? u"ok"_s : errorDetails(step.result.error()), QString::number(step.took.count())));
    return plainText(lines.join(u'\x1f')).replace(u"‹U+001F›"_s, u"\n"_s) + u'\n';
}

} // namespace Tokendesk
