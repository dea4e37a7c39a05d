// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localfacts.h"
#include "app/domain/token.h"
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace Tokendesk {
class NoteBook;

/// Tags and note of a token, edited where they stand. Saved when the focus leaves, when another token is shown, and
/// when the window goes.
class NotesEdit : public QWidget {
    Q_OBJECT
public:
    explicit NotesEdit(NoteBook *notes, QWidget *parent = nullptr);
    ~NotesEdit() override;

    void show(const TokenId &token);
    void save();
    void focusNote();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();

    NoteBook *m_notes;
    TokenId m_token;
    QLineEdit *m_tags;
    QPlainTextEdit *m_note;
};

} // namespace Tokendesk
