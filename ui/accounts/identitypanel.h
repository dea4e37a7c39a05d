// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include "ui/context.h"
#include <QWidget>

class QLineEdit;

namespace Tokendesk {
class FieldBlock;
class PlainLabel;

/// Who a sign-in belongs to, before anything is saved.
class IdentityPanel : public QWidget {
    Q_OBJECT
public:
    explicit IdentityPanel(const Context &context, QWidget *parent = nullptr);
    void show(const LoginResult &result, const RegistryProfile &profile, const QUrl &address);
    /// What the person calls the account, where the registry does not say whose it is; else empty.
    QString ownName() const;

private:
    Context m_context;
    PlainLabel *m_name;
    FieldBlock *m_ownNameBlock = nullptr;
    QLineEdit *m_ownName;
    PlainLabel *m_mail;
    PlainLabel *m_place;
    PlainLabel *m_organisations;
    PlainLabel *m_scopes;
    PlainLabel *m_unasked;
    PlainLabel *m_kept;
};

} // namespace Tokendesk
