// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Tokendesk {
class PlainLabel;
class SettingsPage;

/// All settings, by page and by search. Everything counts at once; there is nothing to save.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(const Context &context, QWidget *parent = nullptr);

    int page() const;
    void setPage(int page);
    void search(const QString &text);

signals:
    void accountAdded(const QString &account);
    void firstRunRequested();
    void doctorRequested();
    void quitRequested(); ///< All data is gone.

private:
    void addPages(const Context &context);
    void addPage(SettingsPage *page);
    void find(const QString &text);
    void showPage(int index);

    QLineEdit *m_search;
    QListWidget *m_names;
    QStackedWidget *m_pages;
    PlainLabel *m_nothing;
    QPushButton *m_reset;
    QList<SettingsPage *> m_all;
    QList<QScrollArea *> m_areas;
};

} // namespace Tokendesk
