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
    QByteArray text(qint64 milliseconds); ///< "2026-11-22T14:02:33.123+01:00"

private:
    void moveTo(qint64 quarter);

    QTimeZone m_zone;
    qint64 m_quarter;
    qint64 m_offset = 0; ///< Milliseconds.
    qint64 m_day = -1; ///< Of the local time, since 1970.
    QByteArray m_date; ///< "2026-11-22T"
    QByteArray m_offsetText; ///< "+01:00"
};

/// Rows of events, in the given order. Shares the columns, which nobody may change meanwhile.
class EventExport : public ExportTable {
public:
    /// names: what each account is called.
    EventExport(std::shared_ptr<const EventColumns> events, std::vector<quint32> rows,
        const QHash<AccountId, QString> &names, const QTimeZone &zone);

    QStringList columns() const override;
    quint32 count() const override;
    void read(quint32 row, Line *line) const override;

private:
    /// Words as UTF-8. Where many rows share few words each is turned only once.
    class Words {
    public:
        Words(const EventWords &words, bool isId, size_t rows);
        void add(quint32 number, Line *line) const;

    private:
        QByteArray text(quint32 number) const;

        const EventWords &m_words;
        bool m_isId;
        mutable std::vector<QByteArray> m_known; ///< Empty: not worth it.
    };
    std::shared_ptr<const EventColumns> m_events;
    std::vector<quint32> m_rows;
    mutable ExportClock m_clock;
    Words m_actions;
    Words m_actors;
    Words m_actorIds;
    Words m_targets;
    Words m_targetIds;
    Words m_details;
    std::vector<QByteArray> m_accountNames; ///< By account number.
};

} // namespace Tokendesk
