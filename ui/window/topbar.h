// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace Tokendesk {

/// What is done most, and the filter. Its buttons are the window's actions.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(QAction *create, QAction *refresh, QAction *revoke, QMenu *menu, QWidget *parent = nullptr);
    QString filter() const;
    void setFilter(const QString &filter);
    void focusFilter();
    void setCounts(int visible, int total);

signals:
    void filterChanged(const QString &filter);
    void leaveFilterRequested(); ///< Down or Enter: on to the table.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_filter;
    QLabel *m_counts;
};

} // namespace Tokendesk
