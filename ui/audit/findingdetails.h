// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/finding.h"
#include "ui/context.h"
#include <QScrollArea>

class QPushButton;

namespace Tokendesk {
class PlainLabel;
class StatusPill;

/// Beside the list of findings: why the chosen one matters, which tokens it is about, and what can be done.
class FindingDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingDetails(const Context &context, QWidget *parent = nullptr);

    void show(const Finding &finding);
    void show(const Acceptance &acceptance, const QString &name);
    void showNothing(bool accepted); ///< accepted: the list of what was accepted is empty.

signals:
    void actionRequested();
    void tokensRequested();
    void acceptRequested();
    void endRequested();

private:
    QString namesOf(const Finding &finding) const;

    Context m_context;
    StatusPill *m_pill;
    PlainLabel *m_title;
    PlainLabel *m_why;
    PlainLabel *m_names;
    QPushButton *m_action;
    QPushButton *m_tokens;
    QPushButton *m_accept;
    QPushButton *m_end;
};

} // namespace Tokendesk
