// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "app/audit/export/exportjob.h"
#include "ui/context.h"
#include <QObject>
#include <functional>

class QTabWidget;

namespace Tokendesk {
class AuditHead;
class EventsPage;
class MessageBar;
class TokenPage;

/// Takes out of the program what the audit page shows: the table in sight as CSV or JSON, all of it as a report.
class AuditExport : public QObject {
    Q_OBJECT
public:
    struct Parts {
        AuditHead *head;
        MessageBar *bar; ///< For progress and how it ended.
        TokenPage *tokens;
        EventsPage *events;
        QTabWidget *tabs;
    };
    AuditExport(const Context &context, const Parts &parts, QWidget *window);

    void setJudgement(const Judged &judgement);
    /// The table in sight.
    void exportTo(const QString &file, ExportJob::Format format);
    void reportTo(const QString &file);
    void setQuery(const QString &query); ///< What the filter of the tokens says.

private:
    enum Table { Tokens, Events, Findings, Changes };
    void buildMenu();
    void askFor(const QString &suffix, const std::function<void(const QString &)> &use);
    QString tableWord() const; ///< "events", for files
    ExportHead head() const;
    std::shared_ptr<const ExportTable> table() const;
    void finish(const QString &file, const QString &format, const std::optional<Error> &error);

    Context m_context;
    Parts m_parts;
    QWidget *m_window;
    Judged m_judgement; ///< Null: not judged yet.
    QString m_query;
    ExportJob *m_job = nullptr;
};

} // namespace Tokendesk
