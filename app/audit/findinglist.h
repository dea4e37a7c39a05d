// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditinput.h"
#include <QSet>

namespace Tokendesk {

/// Gathers findings while rules look, and leaves out what somebody accepted. Used by findingsOf() alone.
class FindingList {
public:
    explicit FindingList(const AuditInput &input);

    const AuditInput &input() const
    {
        return m_input;
    }
    bool isLookedFor(FindingKind kind) const
    {
        return m_input.rules.isLookedFor(kind);
    }
    /// About tokens; nothing if there are none.
    void addTokens(Finding finding, const QList<TokenId> &tokens);
    /// About something else: finding.account and subject name it.
    void addOther(Finding finding);
    QList<Finding> sorted() const; ///< The worst first.

    static Finding of(FindingKind kind);

private:
    bool isAccepted(FindingKind kind, const AccountId &account, const QString &subject) const;

    const AuditInput &m_input;
    QSet<QString> m_accepted;
    QList<Finding> m_findings;
};

// The rules, by what they look at.
void judgeRows(FindingList &list); ///< What a query finds.
void judgeFormsAndRights(FindingList &list); ///< Tokens, by what their registry's profile knows.
void judgeByPolicy(FindingList &list);
void judgeAccounts(FindingList &list); ///< Limits and owners.
void judgeEvents(FindingList &list);

} // namespace Tokendesk
