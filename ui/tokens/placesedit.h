// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace Tokendesk {
class NoteBook;

/// Where a token is in use, in the person's words: each place with a button that takes it away, and a field for one
/// more. Saved at once.
class PlacesEdit : public QWidget {
    Q_OBJECT
public:
    explicit PlacesEdit(NoteBook *notes, QWidget *parent = nullptr);

    void show(const TokenId &token);
    void add(); ///< What stands in the field.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void remove(const QString &place);

    NoteBook *m_notes;
    TokenId m_token;
    QStringList m_shown;
    QVBoxLayout *m_rows;
    QLineEdit *m_field;
    QPushButton *m_add;
    QStringListModel *m_known;
};

} // namespace Tokendesk
