// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "ui/context.h"
#include <QWidget>

class QListView;
class QToolButton;

namespace Tokendesk {
class FindingDetails;
class FindingModel;
class SegmentedButtons;

/// What the audit found: a list, and beside it what the chosen finding means and what can be done about it.
class FindingsPage : public QWidget {
    Q_OBJECT
public:
    explicit FindingsPage(const Context &context, QWidget *parent = nullptr);

    void setReport(const AuditReport &report, const AuditScope &scope);
    void choose(FindingKind kind);
    int count() const;

signals:
    void actionRequested(const Tokendesk::Finding &finding);
    void tokensRequested(const Tokendesk::Finding &finding);

private:
    void fill();
    void showCurrent();
    void accept();
    void endAcceptance();
    QString nameOf(const Acceptance &acceptance) const;

    Context m_context;
    QList<Finding> m_findings;
    AuditScope m_scope;
    SegmentedButtons *m_which;
    QToolButton *m_open;
    QToolButton *m_accepted;
    FindingModel *m_model;
    QListView *m_list;
    FindingDetails *m_details;
};

} // namespace Tokendesk
