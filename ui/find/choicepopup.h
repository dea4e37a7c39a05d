// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QListView;
class QStandardItemModel;

namespace Tokendesk {

/// A short list of choices below a field that keeps the focus: the field passes its keys on. Lies over the window it
/// belongs to instead of being a window itself, so that it needs no grab and works on every platform.
class ChoicePopup : public QFrame {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString explained;
    };
    explicit ChoicePopup(QWidget *field);

    void show(const QList<Choice> &choices); ///< None: hides.
    int current() const; ///< -1: none yet.
    void move(int step);

signals:
    void chosen(int row);
    void currentChanged(const QString &text);

private:
    void place();

    QWidget *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace Tokendesk
