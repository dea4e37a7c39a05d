// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localfacts.h"
#include "app/registry/registry.h"
#include "ui/context.h"
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace Tokendesk {
class AccountChoice;
class ExpiryChooser;
class FieldBlock;
class NameField;
class OrganisationPicker;
class RightsChoice;
class StartChoice;
class WishFields;

/// What a new token is to be: account, name, note, rights, end. Can begin with what another token is. Shown by
/// CreateTokenDialog.
class CreateForm : public QWidget {
    Q_OBJECT
public:
    CreateForm(const Context &context, const AccountId &account, QWidget *parent = nullptr);

    AccountId account() const;
    const RegistryProfile *profile() const; ///< Null if no account can create tokens.
    /// Passwords and codes go out of their fields with it.
    TokenWish wish();
    LocalFacts facts() const; ///< Note, review date, and what comes along from a cloned token.
    bool isPinWanted() const;
    QString problem() const; ///< Why it cannot be sent yet; empty: it can.
    QString objection() const; ///< What the policy has against it; empty: nothing, or something else is amiss first.
    QString sentence() const; ///< What the token will be able to do.
    Risk risk() const;
    bool hasRights() const; ///< There is something to choose, and it is chosen.
    void refuse(const QString &part, const QString &why); ///< The registry did not take a part of the wish.
    bool asksForSecret() const;
    QString refusalThere() const; ///< Why the chosen organisation may have said no; empty: nothing is known.
    void focusSecret(); ///< What was asked for once has to be typed again.

    /// Takes over rights, length, note, tags and places of a token, under a name of its own.
    void startFrom(const TokenId &token);
    /// The same as startFrom(), but under the same name, and for this account only.
    void replace(const TokenId &token);
    void focusName();

signals:
    void changed();

private:
    bool chooseStart(const TokenId &token);
    void buildFields(QVBoxLayout *column);
    void buildForAccount();
    void buildWishes(const RegistryProfile &facts, QVBoxLayout *column);
    void useStart();
    void takeOver(const Token &token);
    void suggestName();
    QString ownProblem() const; ///< Without the policy's.
    TokenWish bareWish() const; ///< Without what is asked for once.

    Context m_context;
    AccountChoice *m_account;
    StartChoice *m_start;
    FieldBlock *m_startBlock = nullptr;
    NameField *m_name;
    QLineEdit *m_note;
    QVBoxLayout *m_perAccount;
    QWidget *m_perAccountBox = nullptr;
    OrganisationPicker *m_organisation = nullptr;
    RightsChoice *m_rights = nullptr;
    WishFields *m_wishes = nullptr;
    ExpiryChooser *m_expiry = nullptr;
    QCheckBox *m_pin;
    LocalFacts m_inherited;
};

} // namespace Tokendesk
