// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "app/domain/journalrow.h"
#include "ui/context.h"
#include <QTimer>
#include <QWidget>

class QPushButton;
class QTableView;

namespace Tokendesk {
class EventAsking;
class EventFilterBar;
class EventModel;
class MessageBar;
class PlainLabel;

/// What happened: the registries' events and this program's own, in one table. Pages come from the registries as one
/// scrolls.
class EventsPage : public QWidget {
    Q_OBJECT
public:
    explicit EventsPage(const Context &context, QWidget *parent = nullptr);

    /// The first page of each registry's events, if it was not read yet: what was judged without them is not the whole.
    void askRegistries();
    void setScope(const AuditScope &scope);
    void setFrom(QDate from);
    void showOnly(const QList<quint32> &events);
    const EventModel *model() const;
    QString filterText() const; ///< As it stands above the table, for exports.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void filter();
    void follow();
    void refresh();
    bool isAtEnd() const;
    void readOn();
    void hearState(const QString &account);
    void tellState();
    void checkJournal();

    Context m_context;
    AuditScope m_scope;
    MessageBar *m_flaw; ///< The journal is not as it was written.
    EventFilterBar *m_bar;
    EventModel *m_model;
    EventAsking *m_asking;
    QTimer m_soon; ///< Pages may come quicker than anybody looks.
    QTableView *m_table;
    PlainLabel *m_state;
    QPushButton *m_all;
    QPushButton *m_onlyOff;
};

} // namespace Tokendesk
