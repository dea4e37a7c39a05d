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
    const AccountId id = m_checked.at(index).account.id;
    whenAnswered(this, m_desk->accounts()->credentials(id), [this, index, id](const Result<Credentials> &credentials) {
        if (!credentials)
            return note(index, {}, credentials.error());
        const auto question = [](Registry *registry, const Credentials &mine) {
            return registry->whoami(mine);
        };
        const auto answer = m_desk->accounts()->ask<Identity>(id, *credentials, question);
        whenAnswered(this, answer, [this, index](const Result<Identity> &identity) {
            if (identity)
                note(index, *identity, {});
            else
                note(index, {}, identity.error());
        });
    });
}

void WhoamiJob::note(qsizetype index, const std::optional<Identity> &identity, const std::optional<Error> &error)
{
    ScriptText::Checked &checked = m_checked[index];
    const int code = error ? exitCodeOf(*error) : int(ExitCode::Done);
    const QString line = CommandText::accountLine(checked.account, m_desk->accounts());
    const ErrorContext context{checked.registry,
        m_desk->accounts()->registry(checked.account.id)
            && m_desk->accounts()->registry(checked.account.id)->profile().errors.unauthorizedMayMeanLimit};
    switch (code) {
    case ExitCode::Done:
        checked.outcome = u"online"_s;
        if (!identity->shown().isEmpty())
            checked.account.identity = *identity;
        m_lines[index] = tr("%1: signed in").arg(CommandText::accountLine(checked.account, m_desk->accounts()));
        if (!checked.account.identity.email.isEmpty())
            m_lines[index] += u'\n' + tr("  E-mail: %1").arg(plainText(checked.account.identity.email));
        break;
    case ExitCode::Offline:
        checked.outcome = u"offline"_s;
        m_lines[index] = tr("%1: offline – this is the identity that was saved").arg(line);
        break;
    case ExitCode::Refused:
        checked.outcome = u"refused"_s;
        m_lines[index] = tr("%1: refused or expired").arg(line);
        break;
    case ExitCode::KeychainLocked:
    case ExitCode::KeychainFailed:
        checked.outcome = u"keychain"_s;
        m_lines[index] = tr("%1: not asked").arg(line);
        break;
    default:
        checked.outcome = u"error"_s;
        m_lines[index] = tr("%1: the registry has a problem").arg(line);
        break;
    }
    if (error)
        m_lines[index] += u"\n  "_s + errorText(*error, context);
    m_exitCode = qMax(m_exitCode, code);
    if (--m_left == 0)
        tell();
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
