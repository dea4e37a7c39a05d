// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/account.h"
#include "app/registry/registryprofile.h"
#include "ui/context.h"
#include <QWidget>

class QComboBox;
class QPushButton;

namespace Tokendesk {
class FieldBlock;

/// In which of a person's organisations a token is to be made, with the role there. Where the role does not suffice it
/// says which one does.
class OrganisationPicker : public QWidget {
    Q_OBJECT
public:
    OrganisationPicker(
        const Context &context, const AccountId &account, const RegistryProfile &profile, QWidget *parent = nullptr);

    QString organisation() const; ///< Organisation::id; empty: none.
    void choose(const QString &organisation);
    QString refusal() const; ///< What to say when the registry says no to it after all; empty: nothing is known.
    QString problem() const; ///< Empty: a token may be made there.

signals:
    void changed();

private:
    void fill();
    void check();
    void ask();
    bool mayManage(const Organisation &organisation) const;
    QString missingRole() const;
    std::optional<Organisation> chosen() const;

    Context m_context;
    AccountId m_account;
    RegistryProfile m_profile;
    QComboBox *m_box;
    FieldBlock *m_block;
    QPushButton *m_ask;
};

} // namespace Tokendesk
