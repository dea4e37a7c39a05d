// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditbook.h"
#include "ui/context.h"
#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace Tokendesk {
class EmptyState;
class PlainLabel;

/// What is other than at the last look: new and gone tokens, gained and lost rights, other ends.
class ChangesPage : public QWidget {
    Q_OBJECT
public:
    explicit ChangesPage(const Context &context, QWidget *parent = nullptr);

    void show(const LookBack &back);
    static QString word(LookBack::Change::Kind kind);
    static QString details(const LookBack::Change &change);

signals:
    void seen(); ///< From now on this is the last look.
    void tokenRequested(const Tokendesk::TokenId &token);

private:
    void addRow(const LookBack::Change &change);

    Context m_context;
    LookBack m_back;
    PlainLabel *m_since;
    QPushButton *m_seen;
    QTableWidget *m_table;
    EmptyState *m_nothing;
    QStackedLayout *m_rows;
};

} // namespace Tokendesk
