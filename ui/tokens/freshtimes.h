// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QTableView;

namespace Tokendesk {
class Clock;
class TokenTableModel;
class TokenWords;

/// Keeps "2 hours ago" and "ends tomorrow" true in a table of tokens: wakes when the first of the words in sight
/// becomes wrong, and not at all while nobody can see them.
class FreshTimes : public QObject {
    Q_OBJECT
public:
    /// All of these outlive it.
    FreshTimes(QTableView *view, TokenTableModel *model, const TokenWords *words, const Clock *clock,
        QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isWaiting() const; ///< Whether anything in sight will grow old.

private:
    void plan();
    void refresh();

    QTableView *m_view;
    TokenTableModel *m_model;
    const TokenWords *m_words;
    const Clock *m_clock;
    QTimer m_settled; // painting comes in bursts: plans once they are over
    QTimer m_next;
    bool m_missed = false; // words became wrong out of sight
};

} // namespace Tokendesk
