// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "app/registry/listplan.h"
#include "app/registry/listtrack.h"
#include <string_view>

namespace Tokendesk {

/// What stands at a place in a page; its text is the page's own memory, or the parser's.
struct ScannedValue {
    enum class Kind : quint8 { None, Null, Text, Number, Yes, No, Array, Other };
    Kind kind = Kind::None;
    std::string_view text; ///< Of a text; of an array, as JSON.
    qint64 number = 0; ///< 0 if it is not a whole one.
    bool isNegative = false;
};

/// The best of what stood at the places of each field.
class ScannedValues {
public:
    void clear()
    {
        m_ranks.fill(nothing);
    }
    void offer(const ListPlan::Wanted &wanted, const ScannedValue &value);
    const ScannedValue &at(ListPlan::Field field) const
    {
        static const ScannedValue none;
        return m_ranks[field] == nothing ? none : m_values[field];
    }
    QString text(ListPlan::Field field) const;

private:
    static constexpr quint8 nothing = 255;

    std::array<quint8, ListPlan::FieldCount> m_ranks = filled();
    std::array<ScannedValue, ListPlan::FieldCount> m_values;

    static constexpr std::array<quint8, ListPlan::FieldCount> filled()
    {
        std::array<quint8, ListPlan::FieldCount> ranks{};
        ranks.fill(nothing);
        return ranks;
    }
};

/// Texts that come again and again in a list are kept once. One for each thread.
struct ScannedTexts {
    QHash<QByteArray, QStringList> lists; ///< By how they stand in JSON.
    struct Last {
        std::string key;
        QString text;
    };
    std::array<Last, ListPlan::FieldCount> last;
};

ListTrack::Told toldBy(const ScannedValues &values);

/// One row of a list on its way to a Token: what tokenFromJson() says of it.
class ScannedRow {
public:
    ScannedRow(const ListPlan &plan, ScannedTexts &texts);
    void begin();
    ScannedValues &values()
    {
        return m_values;
    }
    bool appendTo(QList<Token> &tokens); ///< Not if it has no id.

private:
    QString cleanText(ListPlan::Field field) const;
    QString repeatedText(ListPlan::Field field);
    QDateTime time(ListPlan::Field field) const;
    QStringList scopes();

    const ListPlan &m_plan;
    ScannedTexts &m_texts;
    ScannedValues m_values;
    bool m_lastUsedReported;
    bool m_expiresReported;
};

} // namespace Tokendesk
