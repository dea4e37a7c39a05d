// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QObject>

class QAction;

namespace Tokendesk {
class AuditHead;
class MessageBar;

/// The policy file of what is audited: chosen, looked at, taken away. What is wrong with it is told with its place.
class PolicyMenu : public QObject {
    Q_OBJECT
public:
    PolicyMenu(const Context &context, AuditHead *head, MessageBar *bar, QWidget *parent);

private:
    void follow();
    void choose();
    void use(const QString &file);

    Context m_context;
    AuditHead *m_head;
    MessageBar *m_bar;
    QWidget *m_window;
    QAction *m_file;
    QAction *m_remove;
};

} // namespace Tokendesk
