// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "ui/context.h"
#include <QWidget>

class QTreeWidget;

namespace Tokendesk {
class LeaverHoldings;
class PlainLabel;

/// People who left or may not sign in, and beside them what still works in the name of the chosen one. Says plainly
/// where a registry shows nobody the tokens of others.
class LeaversPage : public QWidget {
    Q_OBJECT
public:
    explicit LeaversPage(const Context &context, QWidget *parent = nullptr);

    void setReport(const AuditReport &report, const AuditScope &scope);
    void choose(const AccountId &account, const QString &name);
    int count() const; ///< Of those who still hold something.
    void ask(const AuditScope &scope); ///< Reads people and service accounts that nobody read yet.
    LeaverHoldings *holdings() const;

private:
    void fill();
    void showCurrent();
    void tellLimits();
    bool areAnyPeopleKnown() const;

    Context m_context;
    AuditScope m_scope;
    QList<Leaver> m_leavers;
    PlainLabel *m_limits;
    PlainLabel *m_nobody;
    QTreeWidget *m_people;
    QWidget *m_both;
    LeaverHoldings *m_holdings;
};

} // namespace Tokendesk
