// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/clipboard/copyform.h"
#include "ui/context.h"
#include <QWidget>

class QLineEdit;
class QListView;

namespace Tokendesk {
class PlainLabel;
class QuickCopyModel;
class QuickDelegate;
class TokenCopier;

/// A small window that finds a kept token by a few letters and copies it: Enter its value, Shift+Enter the export
/// line, Alt+Enter the header; Ctrl+Enter shows it in the window. Goes with Esc, with its deed, and when something else
/// gets the focus. Reads no keychain until something was chosen.
class QuickCopy : public QWidget {
    Q_OBJECT
public:
    QuickCopy(const Context &context, TokenCopier *copier, QWidget *parent = nullptr);

    /// Beside this point of the screen, as far as there is room.
    void openAt(const QPoint &point);
    /// In the upper middle of the screen that the pointer is on.
    void openInMiddle();

signals:
    void showRequested(const Tokendesk::TokenId &token);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void open(const QPoint &corner);
    void search(const QString &query);
    void choose(Qt::KeyboardModifiers keys);
    void move(int rows);
    void hint();
    void fit();

    Context m_context;
    TokenCopier *m_copier;
    QuickCopyModel *m_model;
    QuickDelegate *m_delegate;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_none;
    PlainLabel *m_hint;
};

} // namespace Tokendesk
