// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/state/openmakings.h"
#include "ui/context.h"
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Tokendesk {
class MessageBar;

/// What needs a person, above the table: tokens without a stored text, accounts that were refused, a keychain that does
/// not answer, memory-only mode, registry files that are broken. Each with its one fitting button.
class Notices : public QWidget {
    Q_OBJECT
public:
    explicit Notices(const Context &context, QWidget *parent = nullptr);
    void tellOnce(int tone, const QString &text); ///< Goes when the person closes it.
    void tellTrouble(const QString &text);

signals:
    void rotationRequested(const Tokendesk::TokenId &token);
    void signInAgainRequested(const QString &account);
    void profileFolderRequested();

private:
    void update();
    MessageBar *add(int tone, const QString &text);
    void addKeychain();
    void addMakings();
    void addMaking(const OpenMakings::Open &open);
    void addAccounts();
    void addAccount(const Account &account);
    void addUnlisted(const Account &account);
    void addRotations();
    void addProfiles();

    Context m_context;
    QVBoxLayout *m_column;
    QList<MessageBar *> m_bars;
    QList<std::pair<int, QString>> m_once;
    QHash<AccountId, QStringList> m_unlistedClosed; ///< Organisations that the person knows about.
    bool m_profilesClosed = false;
    bool m_scheduled = false;
};

} // namespace Tokendesk
