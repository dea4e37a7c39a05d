// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "app/registry/registryprofile.h"
#include "ui/context.h"
#include <QWidget>

class QLineEdit;

namespace Tokendesk {
class FieldBlock;

/// What a new token is to be called: suggested until a person types, checked while they do. Not there for a registry
/// that takes no names.
class NameField : public QWidget {
    Q_OBJECT
public:
    explicit NameField(const Context &context, QWidget *parent = nullptr);

    /// Whose tokens it stands beside. Null: no account can create tokens.
    void setAccount(const AccountId &account, const RegistryProfile *profile);
    /// The next of the same family as this name; empty: suggested from use and computer.
    void setStem(const QString &stem);
    void suggest(const QString &use); ///< What a person typed is never touched.
    void keepSame(const QString &name); ///< The new one takes the place of the one of this name.
    QString name() const;
    QString problem() const; ///< Empty: it can be sent.
    void takeFocus();

signals:
    void changed();

private:
    QString suggested(const QString &use) const;
    bool isUsed(const QString &name) const;
    void check();

    Context m_context;
    AccountId m_account;
    std::optional<RegistryProfile> m_profile;
    QLineEdit *m_name;
    FieldBlock *m_block;
    QString m_stem;
    bool m_taken = true; // the registry takes names
    bool m_touched = false;
    bool m_same = false;
};

} // namespace Tokendesk
