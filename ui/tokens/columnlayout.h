// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenorder.h"
#include <QObject>
#include <QTimer>

class QMenu;
class QTableView;

namespace Tokendesk {
class Clock;
class TokenWords;

/// Which columns of the token table are shown, in which order and how wide, and what the table is sorted by.
/// Changed by the header's menu or mouse, remembered by whoever hears changed().
class ColumnLayout : public QObject {
    Q_OBJECT
public:
    /// All three outlive it.
    ColumnLayout(QTableView *view, const TokenWords *words, const Clock *clock, QObject *parent = nullptr);

    /// A layout by the columns' names, so that one with another set of columns is still read. Latin-1.
    QByteArray saved() const;
    /// What cannot be read is left as the usual layout has it; false if nothing of it could.
    bool restore(const QByteArray &saved);
    void reset();
    void fit(TokenColumn column);
    void fitAll();
    /// The last one stays: a table without columns could not be brought back by mouse.
    void setShown(TokenColumn column, bool shown);
    bool isShown(TokenColumn column) const;
    /// Whether any registry tells whose a token is: unless the person chose otherwise, owners are shown only then.
    void setOwnersTold(bool told);
    /// For a context menu of the header; the caller shows it, and it deletes itself.
    QMenu *menu(std::optional<TokenColumn> column, QWidget *parent);

signals:
    void changed();

private:
    void setUsual();
    int fittingWidth(TokenColumn column) const;
    int shownCount() const;
    void noteChange();

    QTableView *m_view;
    const TokenWords *m_words;
    const Clock *m_clock;
    QTimer m_change; // a drag changes a width many times: told once, when it rests
    bool m_quiet = false;
    bool m_ownersTold = false;
    bool m_ownerChosen = false; ///< Shown or hidden by the person.
};

} // namespace Tokendesk
