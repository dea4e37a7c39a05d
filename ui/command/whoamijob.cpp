// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/whoamijob.h"
#include "app/base/answer.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "ui/command/commandjob.h"
#include "ui/command/commandtext.h"
#include "ui/command/exitcode.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// Scripts read these words: they are never translated.
QString wordFor(int exitCode)
{
    switch (exitCode) {
    case ExitCode::Done:
        return u"online"_s;
    case ExitCode::Offline:
        return u"offline"_s;
    case ExitCode::Refused:
        return u"refused"_s;
    case ExitCode::KeychainLocked:
    case ExitCode::KeychainFailed:
        return u"keychain"_s;
    default:
        return u"error"_s;
    }
}

/// The window calls a sign-in that the keychain does not hold refused, since signing in again is the cure. A script
/// is told that the registry was not asked.
int exitCodeFor(const WhoAmI &answer)
{
    switch (answer.outcome) {
    case WhoAmI::Outcome::Online:
        return ExitCode::Done;
    case WhoAmI::Outcome::NoAccount:
        return ExitCode::NoAccount;
    case WhoAmI::Outcome::ServerError:
        return ExitCode::ServerFault;
    case WhoAmI::Outcome::Offline:
    case WhoAmI::Outcome::Refused:
    case WhoAmI::Outcome::NotAsked:
        break;
    }
    return answer.error ? exitCodeOf(*answer.error) : int(ExitCode::ServerFault);
}

} // namespace

WhoamiJob::WhoamiJob(Desk *desk, const QList<Account> &accounts, bool json, QObject *parent)
    : QObject(parent), m_desk(desk), m_json(json), m_left(accounts.size())
{
    for (const Account &account : accounts) {
        const Registry *registry = desk->accounts()->registry(account.id);
        m_checked.append({account, registry ? registry->profile().name : account.registryId, {}});
    }
    m_lines.resize(accounts.size());
}

void WhoamiJob::start()
{
    for (qsizetype i = 0; i < m_checked.size(); ++i)
        ask(i);
}

void WhoamiJob::ask(qsizetype index)
{
    whenAnswered(this, askWhoAmI(m_desk->accounts(), m_checked.at(index).account.id),
        [this, index](const Result<WhoAmI> &answer) {
            note(index, answer.value_or(WhoAmI{WhoAmI::Outcome::NotAsked, {}, {}, Error{}}));
        });
}

void WhoamiJob::note(qsizetype index, const WhoAmI &answer)
{
    ScriptText::Checked &checked = m_checked[index];
    checked.account.identity = answer.identity;
    const int code = exitCodeFor(answer);
    checked.outcome = wordFor(code);
    m_lines[index] = sentenceFor(code, CommandText::accountLine(checked.account, m_desk->accounts()));
    const QString &email = answer.identity.email;
    if (code == ExitCode::Done && !email.isEmpty())
        m_lines[index] += u'\n' + tr("  E-mail: %1").arg(plainText(email));
    if (answer.error) {
        const Registry *registry = m_desk->accounts()->registry(checked.account.id);
        const bool mayBeLimit = registry && registry->profile().errors.unauthorizedMayMeanLimit;
        m_lines[index] += u"\n  "_s + errorText(*answer.error, {checked.registry, mayBeLimit});
    }
    m_exitCode = qMax(m_exitCode, code);
    if (--m_left == 0)
        tell();
}

QString WhoamiJob::sentenceFor(int exitCode, const QString &account)
{
    switch (exitCode) {
    case ExitCode::Done:
        return tr("%1: signed in").arg(account);
    case ExitCode::Offline:
        return tr("%1: offline – this is the identity that was saved").arg(account);
    case ExitCode::Refused:
        return tr("%1: refused or expired").arg(account);
    case ExitCode::KeychainLocked:
    case ExitCode::KeychainFailed:
        return tr("%1: not asked").arg(account);
    default:
        return tr("%1: the registry has a problem").arg(account);
    }
}

void WhoamiJob::tell()
{
    if (m_json)
        std::fputs(ScriptText::accounts(m_checked).constData(), stdout);
    else
        CommandText::print(m_lines.join(u'\n'));
    emit finished(m_exitCode);
}

} // namespace Tokendesk
