// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokengroups.h"
#include "app/state/tokenorder.h"
#include <QCoreApplication>

namespace Tokendesk {

/// What a table of tokens says in words, in the language of the window. Asked by TokenDelegate and by whoever reads a
/// row aloud. Dates are those of TokenTable.
class TokenWords {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::TokenWords)
public:
    TokenWords() = default;
    virtual ~TokenWords() = default;
    Q_DISABLE_COPY_MOVE(TokenWords)

    virtual QString columnTitle(TokenColumn column) const;
    /// "12 days left", "Ends tomorrow", "Active"
    virtual QString state(TokenState state, qint64 expires, qint64 now, bool isReview = false) const;
    /// What the state means and why it matters.
    virtual QString stateExplained(TokenState state, bool isReview = false) const;
    /// "in 12 days", or "review in 12 days" of a token that does not end by itself.
    virtual QString ends(qint64 date, qint64 now, bool isReview) const;
    /// "2 hours ago", "tomorrow", "in 12 days", "3 Mar 2027", "never", "not reported"
    virtual QString when(qint64 date, qint64 now) const;
    /// The first moment after now at which when() or state() may say something else of this date;
    /// TokenTable::never if none does.
    static qint64 nextChange(qint64 date, qint64 now);
    /// "Tank · Alice", "November 2026", "no end"
    virtual QString group(const TokenGroup &group) const;
    /// "Thursday, 3 December 2026, 14:00 CET (13:00 UTC)"
    virtual QString moment(qint64 date) const;
    /// In place of a scope list that means everything.
    virtual QString allRights() const;
    /// "ci-deploy, Tank, publish, last used 2 hours ago, ends in 12 days"
    virtual QString sentence(
        const Token &token, const QString &registryName, const QStringList &scopeTitles, qint64 now) const;

private:
    QString past(qint64 date, qint64 now) const;
    QString future(qint64 date, qint64 now) const;
    QString reviewIn(qint64 date, qint64 now) const;
    QString daysLeft(qint64 expires, qint64 now) const;
    QString use(const Token &token, qint64 now) const;
    QString end(const Token &token, qint64 now) const;
};

} // namespace Tokendesk
