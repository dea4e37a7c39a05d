// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "ui/context.h"
#include <QWidget>

class QComboBox;
class QPushButton;

namespace Tokendesk {

/// The head of the audit page: what is audited, over which time, and what can be taken away from it.
class AuditHead : public QWidget {
    Q_OBJECT
public:
    explicit AuditHead(const Context &context, QWidget *parent = nullptr);

    AuditScope scope() const;
    QString scopeName() const; ///< In words; empty: all accounts.
    QDate from() const; ///< The first day of the span; invalid: all time.
    QPushButton *exportButton() const;
    QPushButton *policyButton() const;

signals:
    void changed();

private:
    void fillScopes();

    Context m_context;
    QComboBox *m_scope;
    QComboBox *m_span;
    QPushButton *m_export;
    QPushButton *m_policy;
};

} // namespace Tokendesk
