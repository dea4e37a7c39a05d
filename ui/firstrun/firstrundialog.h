// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QDialog>

class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace Tokendesk {
class IconLabel;
class ImportPanel;
class PlainLabel;

/// Where secrets will live, the first account, and tokens that lie in plain files. Can be skipped, and opened again
/// from the menu.
class FirstRunDialog : public QDialog {
    Q_OBJECT
public:
    explicit FirstRunDialog(const Context &context, QWidget *parent = nullptr);

signals:
    void addAccountRequested();
    void doctorRequested();
    void rotateRequested(const Tokendesk::TokenId &token); ///< The dialog has closed.

private:
    QWidget *buildPlace();
    QWidget *buildAccounts();
    void showFinding();
    void showPage(int page);
    void next();
    void end();

    Context m_context;
    PlainLabel *m_where;
    QStackedWidget *m_pages;
    IconLabel *m_symbol;
    PlainLabel *m_found;
    PlainLabel *m_tested;
    QWidget *m_trouble;
    QRadioButton *m_memory;
    QRadioButton *m_fix;
    QPushButton *m_details;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    PlainLabel *m_accounts;
    ImportPanel *m_existing;
};

} // namespace Tokendesk
