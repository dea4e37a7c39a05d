// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/eventcolumns.h"
#include "app/audit/export/exporttable.h"
#include <memory>

namespace Tokendesk {

/// Times as an export writes them, quickly: the day and its offset change seldom from one row to the next.
class ExportClock {
public:
    explicit ExportClock(const QTimeZone &zone);
    /// "2026-11-22T14:02:33.123+01:00". Holds until the next one.
    QByteArrayView text(qint64 milliseconds);

private:
    void moveTo(qint64 quarter);
    void moveToDay(qint64 day);

    QTimeZone m_zone;
    qint64 m_quarter;
    qint64 m_offset = 0; ///< Milliseconds.
    qint64 m_day; ///< Of the local time, since 1970.
    QByteArray m_text; ///< Only the time of day is written anew each time.
    qsizetype m_time = 0; ///< Where that stands in it.
    QByteArray m_offsetText = "+00:00";
};

/// Rows of events, in the given order. Shares the columns, which nobody may change meanwhile.
class EventExport : public ExportTable {
public:
    /// names: what each account is called.
    EventExport(std::shared_ptr<const EventColumns> events, std::vector<quint32> rows,
        const QHash<AccountId, QString> &names, const QTimeZone &zone);

    QStringList columns() const override;
    quint32 count() const override;
    void read(quint32 row, ExportText *out) const override;

private:
    /// The cells of each word, made when the first row needs them. Where hardly a word comes twice nothing is kept.
    class Cells {
    public:
        /// One cell a word, or two with its id.
        Cells(const EventWords &words, size_t firstColumn, bool withId, size_t rows);
        void add(quint32 number, ExportText *out) const;
        void comeNearer(quint32 number) const; ///< It will be added soon,
        void comeNear(quint32 number) const; ///< and now very soon.

    private:
        struct Place {
            quint32 start = 0;
            quint32 end = 0; ///< As start: made, and empty.
            bool isMade = false;
        };
        QByteArray made(quint32 number, const ExportText &text) const;

        const EventWords &m_words;
        size_t m_column;
        bool m_withId;
        mutable std::vector<Place> m_places; ///< By number; empty: nothing is kept.
        mutable std::vector<char> m_made;
    };
    std::shared_ptr<const EventColumns> m_events;
    std::vector<quint32> m_rows;
    mutable ExportClock m_clock;
    Cells m_actions;
    Cells m_actors;
    Cells m_targets;
    Cells m_details;
    std::vector<QByteArray> m_accountNames; ///< By account number.
    mutable std::vector<QByteArray> m_sources; ///< Account and source as cells: registry, local, registry, …
};

} // namespace Tokendesk
