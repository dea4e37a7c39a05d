// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QDialog>

class QLineEdit;
class QListView;

namespace Tokendesk {
class Actions;
class PaletteEntries;

/// Everything by a few letters: all actions and all tokens. Enter does or shows, Ctrl+Enter copies a token.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const Context &context, const Actions *actions, QWidget *window);

signals:
    void tokenChosen(const Tokendesk::TokenId &token);
    void copyRequested(const Tokendesk::TokenId &token);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void search(const QString &text);
    void select(int row);
    void move(int step);
    void go(bool copy);

    PaletteEntries *m_entries;
    QLineEdit *m_input;
    QListView *m_list;
};

} // namespace Tokendesk
