// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commandchoice.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/command/commandtext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::CommandChoice)
};

bool has(const QStringList &list, const QString &word)
{
    return !word.isEmpty() && list.contains(word, Qt::CaseInsensitive);
}

} // namespace

CommandChoice::CommandChoice(const Desk *desk, const CommandOrder &order) : m_desk(desk), m_order(order)
{
}

bool CommandChoice::isMeant(const Account &account, const QString &wanted) const
{
    const Registry *registry = m_desk->accounts()->registry(account.id);
    const QString name = registry ? registry->profile().name : QString();
    const QStringList registries{account.registryId, name, account.address.host(), account.address.toString()};
    const QStringList people{account.id, account.identity.name, account.identity.email, account.identity.userId};
    const bool both = has(registries, wanted.section(u'/', 0, 0)) && has(people, wanted.section(u'/', 1));
    return has(registries, wanted) || has(people, wanted) || both;
}

QList<Account> CommandChoice::accounts() const
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

tl::expected<Account, QString> CommandChoice::account() const
{
    const QList<Account> meant = accounts();
    if (meant.size() == 1)
        return meant.constFirst();
    QStringList lines{Text::tr("Several accounts can be meant. Say which with --account:")};
    for (const Account &account : meant)
        lines.append(u"  "_s + CommandText::accountLine(account, m_desk->accounts()));
    return tl::unexpected(lines.join(u'\n'));
}

tl::expected<TokenId, QString> CommandChoice::token(const Account &account) const
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
    const QString name = plainText(m_order.token);
    if (kept.size() == 1)
        return kept.constFirst();
    if (kept.isEmpty() && isThere)
        return tl::unexpected(
            Text::tr("The text of “%1” is not in the keychain: a registry shows it only once, when it is made.")
                .arg(name));
    if (kept.isEmpty())
        return tl::unexpected(Text::tr("This account has no token called “%1”.").arg(name));
    QStringList lines{Text::tr("Several tokens are called “%1”. Say which by its id:").arg(name)};
    for (const TokenId &id : std::as_const(kept))
        lines.append(u"  "_s + plainText(id.id));
    return tl::unexpected(lines.join(u'\n'));
}

} // namespace Tokendesk
