// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/callfacts.h"
#include <QSet>
#include <QUrlQuery>
#include <optional>

namespace Tokendesk {

/// Where the reading of one list stands: which page to ask for next, and when it is whole.
class ListTrack {
public:
    struct Page {
        qint64 position = 0; ///< Offset of its first row, or its number.
        QString cursor;
    };

    /// What an answer says about the list that it is a page of.
    struct Told {
        std::optional<qint64> total; ///< Rows of the whole list.
        std::optional<qint64> pages;
        std::optional<bool> more;
        QString cursor; ///< Of the next page; empty: there is none.
    };
    static Told told(const QJsonValue &answer, const PagingFacts &paging);

    ListTrack(const PagingFacts &paging, const QString &organisation);

    QString organisation() const;
    int pass() const;
    bool isOver() const;
    bool knowsItsEnd() const; ///< The registry said how much there is, or gives cursors.
    /// The next page, if it may be asked for now. It counts as open until took() or refused().
    std::optional<Page> next();
    QUrlQuery query(const Page &page) const;
    void took(const Told &told, qsizetype rows);
    void refused(); ///< The page was not given: no further one is asked for.
    void end();

private:
    void plan(const Told &told, qsizetype rows);
    void takeTurn(const Told &told, qsizetype rows);
    void finishPlan();

    PagingFacts m_paging;
    QString m_organisation;
    QString m_cursor;
    QSet<QString> m_cursors;
    std::optional<qint64> m_total; ///< As the last answer said.
    qint64 m_firstTotal = 0;
    qint64 m_step = 0; ///< Rows that the registry really gives a page.
    qint64 m_rows = 0;
    qint64 m_planned = 0; ///< Pages that may be asked for at once; 0: one after the other.
    qint64 m_asked = 0;
    int m_open = 0;
    int m_pass = 1;
    bool m_over = false;
};

} // namespace Tokendesk
