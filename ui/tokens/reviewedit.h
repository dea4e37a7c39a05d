// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/token.h"
#include <QWidget>

class QCheckBox;
class QDateEdit;

namespace Tokendesk {
class NoteBook;

/// The day on which a token that does not end by itself is to be looked at again. Saved at once.
class ReviewEdit : public QWidget {
    Q_OBJECT
public:
    ReviewEdit(NoteBook *notes, const Clock *clock, QWidget *parent = nullptr);
    /// Hides itself for a token that has an end of its own.
    void show(const Token &token);

private:
    void load();
    void save();

    NoteBook *m_notes;
    const Clock *m_clock;
    TokenId m_token;
    QCheckBox *m_wanted;
    QDateEdit *m_day;
    bool m_loading = false;
};

} // namespace Tokendesk
