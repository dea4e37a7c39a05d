// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace Tokendesk {
class FilterField;
class TokenTable;

/// What is done most, and the filter. Its buttons are the window's actions.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(QAction *create, QAction *refresh, QAction *revoke, QMenu *menu, const TokenTable *table,
        QWidget *parent = nullptr);
    QString filter() const;
    void setFilter(const QString &filter);
    void focusFilter();
    void setCounts(int visible, int total);
    void addBeforeMenu(QWidget *widget);
    void setSaveable(bool saveable); ///< Whether the filter may be kept as a search.

signals:
    void filterChanged(const QString &filter);
    void saveRequested(const QString &filter);
    void leaveFilterRequested(); ///< Down or Enter: on to the table.

private:
    FilterField *m_filter;
};

} // namespace Tokendesk
