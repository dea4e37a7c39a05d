// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "ui/context.h"
#include <QScrollArea>
#include <QTimer>

class QTabWidget;

namespace Tokendesk {
class AuditExport;
class AuditHead;
class ChangesPage;
class ChartRow;
class EventsPage;
class FindingsPage;
class LeaversPage;
class MessageBar;
class PlainLabel;
class PolicyMenu;
class ScoreCard;
class TokenPage;

/// An admin sees danger at a glance: a score with its reasons, charts whose bars filter the table beneath, tokens by
/// person, events, findings, and what changed since the last look.
class AuditPage : public QScrollArea {
    Q_OBJECT
public:
    explicit AuditPage(const Context &context, QWidget *parent = nullptr);

    TokenPage *tokens() const;
    bool areTokensShown() const;
    void setFilter(const QString &query);

signals:
    void filterRequested(const QString &query);
    void revokeRequested(const QList<Tokendesk::TokenId> &tokens);
    void rotateRequested(const Tokendesk::TokenId &token);
    void replaceRequested(const Tokendesk::TokenId &token);
    void replaceServiceRequested(const Tokendesk::ServiceAccount &service);
    void deleteServiceRequested(const Tokendesk::ServiceAccount &service);
    void tabChanged(); ///< Other tokens, or none, are what the actions are about.

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Tab { TokensTab, EventsTab, FindingsTab, ChangesTab, LeaversTab };
    void build();
    void buildTabs();
    void connectParts();
    void connectLeavers();
    void refreshSoon();
    void refresh();
    void showJudgement(const Judged &judgement);
    void showScope();
    void tellLogs();
    void showOnly(const QList<TokenId> &tokens, const QString &what);
    void showAll();
    void applyCondition();
    void act(const Finding &finding);
    void openRules();

    Context m_context;
    AuditHead *m_head;
    PlainLabel *m_logs;
    MessageBar *m_bar;
    ScoreCard *m_score;
    ChartRow *m_charts;
    QTabWidget *m_tabs;
    MessageBar *m_only; ///< Says that only the tokens of one finding are shown.
    TokenPage *m_tokens;
    EventsPage *m_events;
    FindingsPage *m_findings;
    ChangesPage *m_changes;
    LeaversPage *m_leavers;
    AuditExport *m_export;
    PolicyMenu *m_policy;
    QSet<TokenId> m_onlyThese;
    QTimer m_soon;
    QString m_query;
    qint64 m_lasted = 0; ///< Milliseconds that the last count took.
    bool m_stale = true;
    bool m_counting = false; ///< In another thread.
};

} // namespace Tokendesk
