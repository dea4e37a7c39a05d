// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/tokencopier.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include <QClipboard>
#include <QGuiApplication>

namespace Tokendesk {

TokenCopier::TokenCopier(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_recent(new RecentCopies(context.desk->settings(), this))
{
    connect(this, &TokenCopier::copied, this,
        [this](const TokenId &token) { m_context.desk->tokens()->notes()->record(token, TokenEvent::Kind::Copied); });
}

RecentCopies *TokenCopier::recent() const
{
    return m_recent;
}

std::optional<Token> TokenCopier::find(const TokenId &token) const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const std::optional<quint32> row = table->row(token);
    return row ? std::optional(table->token(*row)) : std::nullopt;
}

bool TokenCopier::hasForm(const TokenId &token, CopyForm form) const
{
    const Registry *registry = m_context.desk->accounts()->registry(token.account);
    return form == CopyForm::Value || (registry && Tokendesk::hasForm(registry->profile(), form));
}

void TokenCopier::copy(const TokenId &id, CopyForm form)
{
    const std::optional<Token> token = find(id);
    if (!token)
        return;
    const TokenState state = stateAt(*token, m_context.desk->clock()->now());
    if (!token->secretStored)
        copyPrefixInstead(*token);
    else if (state == TokenState::Expired || state == TokenState::Paused)
        emit confirmationNeeded(*token, form, state);
    else
        copyAnyway(id, form);
}

void TokenCopier::copyAnyway(const TokenId &id, CopyForm form)
{
    const std::optional<Token> token = find(id);
    if (!token || !hasForm(id, form))
        return;
    const int number = ++m_latest;
    whenAnswered(this, m_context.desk->tokens()->secret(id), [this, token, form, number](const Result<Secret> &secret) {
        if (number != m_latest)
            return;
        if (secret)
            put(*token, form, *secret);
        else
            emit failed(tr("“%1” was not copied.").arg(plainText(token->name)) + u' ' + errorText(secret.error()));
    });
}

void TokenCopier::put(const Token &token, CopyForm form, const Secret &secret)
{
    const Registry *registry = m_context.desk->accounts()->registry(token.id.account);
    m_context.clipboard->copy(registry ? formed(registry->profile(), form, secret) : secret, token.name);
    emit copied(token.id);
    m_recent->add(token.id); // writes a file: nobody waits for that
}

void TokenCopier::copyPrefix(const TokenId &id)
{
    const std::optional<Token> token = find(id);
    if (!token || token->prefix.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(token->prefix, QClipboard::Clipboard);
    emit remarked(tr("The prefix of “%1” is copied.").arg(plainText(token->name)));
}

void TokenCopier::copyPrefixInstead(const Token &token)
{
    const QString name = plainText(token.name);
    if (token.prefix.isEmpty()) {
        emit remarked(tr("The text of “%1” is not kept here.").arg(name));
        return;
    }
    QGuiApplication::clipboard()->setText(token.prefix, QClipboard::Clipboard);
    emit remarked(tr("The text of “%1” is not kept here: its prefix is copied.").arg(name));
}

} // namespace Tokendesk
