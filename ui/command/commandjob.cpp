// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commandjob.h"
#include "app/base/answer.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/journalbook.h"
#include "app/state/scripttext.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "ui/command/commandtext.h"
#include "ui/command/exitcode.h"
#include "ui/command/whoamijob.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include <QTimer>
#include <cstdio>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Tokendesk {

int exitCodeOf(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Timeout:
        return ExitCode::Offline;
    case Kind::NotSignedIn:
    case Kind::GrantOver:
    case Kind::NeedsSession:
    case Kind::Forbidden:
        return ExitCode::Refused;
    case Kind::VaultLocked:
        return ExitCode::KeychainLocked;
    case Kind::VaultMissing:
    case Kind::VaultFailed:
    case Kind::SecretMissing:
        return ExitCode::KeychainFailed;
    case Kind::Storage:
        return ExitCode::OwnData;
    default:
        return ExitCode::ServerFault;
    }
}

CommandJob::CommandJob(Desk *desk, const CommandOrder &order, QObject *parent)
    : QObject(parent), m_desk(desk), m_order(order), m_choice(desk, order)
{
}

const std::optional<CommandJob::Found> &CommandJob::found() const
{
    return m_found;
}

void CommandJob::start()
{
    connect(m_desk, &Desk::loadFailed, this, [this](const Error &error) { fail(ExitCode::OwnData, errorText(error)); });
    connect(m_desk, &Desk::loaded, this, [this] {
        if (m_desk->tokens()->isReading())
            connect(m_desk->tokens(), &TokenBook::savedListsRead, this, &CommandJob::begin, Qt::SingleShotConnection);
        else
            begin();
    });
    m_desk->open();
}

void CommandJob::begin()
{
    if (m_order.verb == CommandOrder::Verb::Status)
        return status();
    if (m_desk->accounts()->accounts().isEmpty())
        return fail(ExitCode::NoAccount, tr("No account is signed in. Open Tokendesk and add one."));
    if (m_choice.accounts().isEmpty())
        return fail(ExitCode::NoAccount, tr("No account is called “%1”.").arg(plainText(m_order.account)));
    switch (m_order.verb) {
    case CommandOrder::Verb::Run:
    case CommandOrder::Verb::Get:
        return unlockThenFetch();
    case CommandOrder::Verb::List:
        return list();
    case CommandOrder::Verb::Whoami:
        return whoami();
    case CommandOrder::Verb::Status:
        break;
    }
}

void CommandJob::unlockThenFetch()
{
    if (m_order.verb == CommandOrder::Verb::Get && !m_order.show && isatty(STDOUT_FILENO))
        return fail(ExitCode::WrongUse,
            tr("A token goes into a pipe only, where nobody reads it over your shoulder. With --show it is written "
               "here."));
    if (!m_order.unlock)
        return fetch();
    whenAnswered(this, m_desk->vaults()->keychain()->unlock(), [this](const Result<void> &) { fetch(); });
}

void CommandJob::fetch()
{
    const auto account = m_choice.account();
    if (!account)
        return fail(ExitCode::NotFound, account.error());
    if (!m_order.token.isEmpty()) {
        const auto token = m_choice.token(*account);
        if (!token)
            return fail(ExitCode::NotFound, token.error());
        whenAnswered(this, m_desk->tokens()->secret(*token),
            [this, account = *account, token = *token](const Result<Secret> &secret) {
                if (!secret)
                    return take(account, secret);
                // Before it is handed out: this program may become another one the next moment.
                const bool runs = m_order.verb == CommandOrder::Verb::Run;
                const TokenTable *table = m_desk->tokens()->table();
                const auto row = table->row(token);
                const Answer<JournalRow> noted
                    = m_desk->journal()->record({.action = runs ? JournalAction::Used : JournalAction::Revealed,
                        .account = token.account,
                        .target = token.id,
                        .targetName = row ? table->name(*row) : QString(),
                        .detail = u"command"_s});
                whenAnswered(
                    this, noted, [this, account, secret](const Result<JournalRow> &) { take(account, secret); });
            });
        return;
    }
    whenAnswered(this, m_desk->accounts()->credentials(account->id),
        [this, account = *account](const Result<Credentials> &credentials) {
            if (!credentials)
                return failBecause(credentials.error(), account);
            if (credentials->token.isEmpty())
                return fail(ExitCode::NotFound,
                    tr("%1 is signed in with a password and has no token of its own. Name one with --token.")
                        .arg(CommandText::accountLine(account, m_desk->accounts())));
            take(account, credentials->token);
        });
}

void CommandJob::take(const Account &account, const Result<Secret> &secret)
{
    if (!secret)
        return failBecause(secret.error(), account);
    if (m_order.verb == CommandOrder::Verb::Get)
        return writeSecret(*secret);
    m_found = Found{account.registryId, account.address, *secret};
    end(ExitCode::Done);
}

/// Past every buffer that somebody would have to wipe.
void CommandJob::writeSecret(const Secret &secret)
{
    const QByteArrayView text = secret.reveal();
    qsizetype done = 0;
    while (done < text.size()) {
        const ssize_t written = write(STDOUT_FILENO, text.data() + done, size_t(text.size() - done));
        if (written < 0 && errno != EINTR)
            return fail(ExitCode::WrongUse, tr("The token could not be written: %1").arg(qt_error_string(errno)));
        done += qMax<ssize_t>(written, 0);
    }
    const bool ended = write(STDOUT_FILENO, "\n", 1) == 1;
    end(ended ? ExitCode::Done : ExitCode::WrongUse);
}

void CommandJob::list()
{
    const QList<Account> accounts = m_choice.accounts();
    if (m_order.saved)
        return tellList(accounts);
    TokenBook *tokens = m_desk->tokens();
    connect(tokens, &TokenBook::refreshed, this, [this, tokens, accounts] {
        if (!tokens->isRefreshing())
            tellList(accounts);
    });
    for (const Account &account : accounts)
        tokens->refresh(account.id);
}

void CommandJob::tellList(const QList<Account> &accounts)
{
    if (m_over)
        return;
    QSet<AccountId> shown;
    for (const Account &account : accounts)
        shown.insert(account.id);
    const TokenTable *table = m_desk->tokens()->table();
    QList<Token> tokens;
    for (quint32 row = 0; row < table->count(); ++row) {
        if (shown.contains(table->id(row).account))
            tokens.append(table->token(row));
    }
    const QDateTime now = m_desk->clock()->now();
    if (m_order.json)
        std::fputs(ScriptText::tokens(tokens, accounts, now).constData(), stdout);
    else
        CommandText::print(CommandText::tokenTable(tokens, m_desk->accounts(), now));
    int exitCode = ExitCode::Done;
    for (const Account &account : accounts) {
        const AccountState state = m_desk->tokens()->state(account.id);
        if (!state.unlisted.isEmpty())
            CommandText::complain(tr("%1: the tokens of these organisations are not listed, because this account may "
                                     "not see them: %2")
                                      .arg(CommandText::accountLine(account, m_desk->accounts()),
                                          plainText(state.unlisted.join(u", "_s))));
        if (!state.error)
            continue;
        const Registry *registry = m_desk->accounts()->registry(account.id);
        CommandText::complain(tr("%1: as last seen. %2")
                                  .arg(CommandText::accountLine(account, m_desk->accounts()),
                                      errorText(*state.error, {registry ? registry->profile().name : QString()})));
        exitCode = qMax(exitCode, exitCodeOf(*state.error));
    }
    end(exitCode);
}

void CommandJob::whoami()
{
    auto *job = new WhoamiJob(m_desk, m_choice.accounts(), m_order.json, this);
    connect(job, &WhoamiJob::finished, this, &CommandJob::end);
    job->start();
}

void CommandJob::status()
{
    whenAnswered(this, m_desk->vaults()->keychain()->fetch(Vault::newKey()), [this](const Result<Secret> &looked) {
        // That an open keychain has no such entry is the good answer.
        const bool open = looked || looked.error().kind == Error::Kind::SecretMissing;
        const bool locked = !open && looked.error().kind == Error::Kind::VaultLocked;
        const QList<Account> &accounts = m_desk->accounts()->accounts();
        QHash<AccountId, int> kept;
        for (const Account &account : accounts)
            kept.insert(account.id, m_desk->tokens()->keptSecrets(account.id));
        if (m_order.json) {
            const QString word = open ? u"open"_s : locked ? u"locked"_s : u"failed"_s;
            std::fputs(ScriptText::status(word, accounts, kept).constData(), stdout);
        } else {
            CommandText::print(open ? tr("Keychain: open") : tr("Keychain: %1").arg(errorText(looked.error())));
            for (const Account &account : accounts)
                CommandText::print(tr("%1: %n token(s) in the keychain", nullptr, kept.value(account.id))
                                       .arg(CommandText::accountLine(account, m_desk->accounts())));
            if (accounts.isEmpty())
                CommandText::print(tr("No account is signed in."));
        }
        const int none = accounts.isEmpty() ? ExitCode::NoAccount : ExitCode::Done;
        end(open ? none : exitCodeOf(looked.error()));
    });
}

void CommandJob::failBecause(const Error &error, const Account &account)
{
    const Registry *registry = m_desk->accounts()->registry(account.id);
    QString text = errorText(error, {registry ? registry->profile().name : QString()});
    if (error.kind == Error::Kind::VaultLocked && !m_order.unlock)
        text += u' ' + tr("With --unlock it asks for its password.");
    fail(exitCodeOf(error), text);
}

void CommandJob::fail(int exitCode, const QString &text)
{
    CommandText::complain(text);
    end(exitCode);
}

void CommandJob::end(int exitCode)
{
    if (std::exchange(m_over, true))
        return;
    std::fflush(stdout);
    emit finished(m_order.verb == CommandOrder::Verb::Run && exitCode != ExitCode::Done ? ExitCode::runOffset + exitCode
                                                                                        : exitCode);
}

} // namespace Tokendesk
