// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/clipboard/copyform.h"
#include "ui/clipboard/recentcopies.h"
#include "ui/context.h"
#include <QObject>

namespace Tokendesk {

/// From the wish to copy a token to its text on the clipboard: the one way there for table, tray and quick copy. Reads
/// the keychain when asked and not before. What no longer works is not copied silently.
class TokenCopier : public QObject {
    Q_OBJECT
public:
    explicit TokenCopier(const Context &context, QObject *parent = nullptr);

    RecentCopies *recent() const;
    /// Expired and paused tokens lead to confirmationNeeded() instead. Without a kept text its prefix is copied, and
    /// that is said.
    void copy(const TokenId &token, CopyForm form = CopyForm::Value);
    void copyAnyway(const TokenId &token, CopyForm form);
    /// What the registry shows of it: no secret, so that it stays on the clipboard.
    void copyPrefix(const TokenId &token);
    /// Whether the token's registry has a variable or a header for it.
    bool hasForm(const TokenId &token, CopyForm form) const;

signals:
    void confirmationNeeded(const Tokendesk::Token &token, Tokendesk::CopyForm form, Tokendesk::TokenState state);
    void copied(const Tokendesk::TokenId &token);
    void remarked(const QString &sentence); ///< For the footer.
    void failed(const QString &sentence);

private:
    std::optional<Token> find(const TokenId &token) const;
    void copyPrefixInstead(const Token &token);
    void put(const Token &token, CopyForm form, const Secret &secret);

    Context m_context;
    RecentCopies *m_recent;
    int m_latest = 0; // two wishes, one slow keychain: the later one counts
};

} // namespace Tokendesk

Q_DECLARE_METATYPE(Tokendesk::CopyForm)
