// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commandjob.h"
#include "app/base/answer.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/scripttext.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "ui/command/commandtext.h"
#include "ui/command/exitcode.h"
#include "ui/command/whoamijob.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include <QFileInfo>
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
    : QObject(parent), m_desk(desk), m_order(order)
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
    if (meant().isEmpty())
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

bool CommandJob::isMeant(const Account &account, const QString &wanted) const
{
    const Registry *registry = m_desk->accounts()->registry(account.id);
    const QString name = registry ? registry->profile().name : QString();
    const QStringList registries{account.registryId, name, account.address.host(), account.address.toString()};
    const QStringList people{account.id, account.identity.name, account.identity.email, account.identity.userId};
    const auto has = [](const QStringList &list, const QString &word) {
        return !word.isEmpty() && list.contains(word, Qt::CaseInsensitive);
    };
    const bool both = has(registries, wanted.section(u'/', 0, 0)) && has(people, wanted.section(u'/', 1));
    return has(registries, wanted) || has(people, wanted) || both;
}

/// Those that the order can mean: by name, or by the registry whose own tool is to run.
QList<Account> CommandJob::meant() const
{
    const QList<Account> all = m_desk->accounts()->accounts();
    QList<Account> named;
    for (const Account &account : all) {
        if (m_order.account.isEmpty() || isMeant(account, m_order.account))
            named.append(account);
    }
    if (m_order.verb != CommandOrder::Verb::Run || named.size() < 2)
        return named;
    const QString program = QFileInfo(m_order.command.constFirst()).fileName();
    QList<Account> ofProgram;
    for (const Account &account : std::as_const(named)) {
        const Registry *registry = m_desk->accounts()->registry(account.id);
        if (registry && registry->profile().run.programs.contains(program))
            ofProgram.append(account);
    }
    return ofProgram.isEmpty() ? named : ofProgram;
}

/// Never a guess which of several.
std::optional<Account> CommandJob::theOne()
{
    const QList<Account> accounts = meant();
    if (accounts.size() == 1)
        return accounts.constFirst();
    QStringList lines{tr("Several accounts can be meant. Say which with --account:")};
    for (const Account &account : accounts)
        lines.append(u"  "_s + CommandText::accountLine(account, m_desk->accounts()));
    fail(ExitCode::NotFound, lines.join(u'\n'));
    return {};
}

std::optional<TokenId> CommandJob::theToken(const Account &account)
{
    const TokenTable *table = m_desk->tokens()->table();
    QList<TokenId> kept;
    bool isThere = false;
    for (quint32 row = 0; row < table->count(); ++row) {
        const TokenId id = table->id(row);
        if (id.account != account.id || (table->name(row) != m_order.token && id.id != m_order.token))
            continue;
        isThere = true;
        if (m_desk->tokens()->hasSecret(id))
            kept.append(id);
    }
    if (kept.size() == 1)
        return kept.constFirst();
    const QString name = plainText(m_order.token);
    if (kept.isEmpty()) {
        fail(ExitCode::NotFound,
            isThere ? tr("The text of “%1” is not in the keychain: a registry shows it only once, when it is made.")
                          .arg(name)
                    : tr("This account has no token called “%1”.").arg(name));
        return {};
    }
    QStringList lines{tr("Several tokens are called “%1”. Say which by its id:").arg(name)};
    for (const TokenId &id : std::as_const(kept))
        lines.append(u"  "_s + plainText(id.id));
    fail(ExitCode::NotFound, lines.join(u'\n'));
    return {};
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
    const std::optional<Account> account = theOne();
    if (!account)
        return;
    if (!m_order.token.isEmpty()) {
        const std::optional<TokenId> token = theToken(*account);
        if (!token)
            return;
        whenAnswered(this, m_desk->tokens()->secret(*token),
            [this, account](const Result<Secret> &secret) { take(*account, secret); });
        return;
    }
    whenAnswered(
        this, m_desk->accounts()->credentials(account->id), [this, account](const Result<Credentials> &credentials) {
            if (!credentials)
                return failBecause(credentials.error(), *account);
            if (credentials->token.isEmpty())
                return fail(ExitCode::NotFound,
                    tr("%1 is signed in with a password and has no token of its own. Name one with --token.")
                        .arg(CommandText::accountLine(*account, m_desk->accounts())));
            take(*account, credentials->token);
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
    const QList<Account> accounts = meant();
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
    auto *job = new WhoamiJob(m_desk, meant(), m_order.json, this);
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
