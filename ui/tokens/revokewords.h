// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/revocation.h"
#include "app/state/revokerisk.h"
#include "ui/context.h"
#include <QCoreApplication>
#include <QStringList>

namespace Tokendesk {

/// What the dialogs and bars about revoking have to say.
class RevokeWords {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::RevokeWords)
public:
    explicit RevokeWords(const Context &context);

    RevokeRisk riskOf(const Token &token) const;
    QString accountOf(const TokenId &token) const; ///< "Tank · Alice Archer"
    QString lastUse(const Token &token) const;
    QStringList reasons(const RevokeRisk &risk) const; ///< Why the name has to be typed.
    QStringList consequences(const Token &token) const;
    /// What became of one token.
    QString result(const Revocation::Entry &entry) const;

private:
    Context m_context;
};

} // namespace Tokendesk
