// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findinglist.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QString keyOf(FindingKind kind, const AccountId &account, const QString &subject)
{
    return wordOf(kind) + u'\n' + account + u'\n' + subject;
}

} // namespace

FindingList::FindingList(const AuditInput &input) : m_input(input)
{
    for (const Acceptance &acceptance : input.acceptances) {
        if (acceptance.until > input.now)
            m_accepted.insert(keyOf(acceptance.kind, acceptance.account, acceptance.subject));
    }
}

Finding FindingList::of(FindingKind kind)
{
    return {.kind = kind, .severity = severityOf(kind), .action = actionFor(kind)};
}

bool FindingList::isAccepted(FindingKind kind, const AccountId &account, const QString &subject) const
{
    return !m_accepted.isEmpty() && m_accepted.contains(keyOf(kind, account, subject));
}

void FindingList::addTokens(Finding finding, const QList<TokenId> &tokens)
{
    for (const TokenId &token : tokens) {
        if (isAccepted(finding.kind, token.account, token.id))
            ++finding.accepted;
        else
            finding.tokens.append(token);
    }
    if (!tokens.isEmpty())
        m_findings.append(finding);
}

void FindingList::addOther(Finding finding)
{
    finding.accepted = isAccepted(finding.kind, finding.account, finding.subject) ? 1 : 0;
    m_findings.append(finding);
}

QList<Finding> FindingList::sorted() const
{
    QList<Finding> list = m_findings;
    std::stable_sort(list.begin(), list.end(), [](const Finding &a, const Finding &b) {
        const bool isOver = a.count() == 0; // what is accepted comes last
        if (isOver != (b.count() == 0))
            return !isOver;
        return a.severity != b.severity ? a.severity > b.severity : a.count() > b.count();
    });
    return list;
}

QList<Finding> findingsOf(const AuditInput &input)
{
    FindingList list(input);
    if (input.tokens) {
        judgeRows(list);
        judgeFormsAndRights(list);
        judgeByPolicy(list);
    }
    judgeAccounts(list);
    if (input.events)
        judgeEvents(list);
    return list.sorted();
}

} // namespace Tokendesk
