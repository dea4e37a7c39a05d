// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Tokendesk {

/// What stands where nothing is: a symbol, what is the case, what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    /// The first one is the primary button.
    QPushButton *addAction(const QString &text);

private:
    QHBoxLayout *m_actions;
};

} // namespace Tokendesk
