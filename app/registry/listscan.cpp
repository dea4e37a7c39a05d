// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/listscan.h"
#include "app/base/secretroom.h"
#include "app/registry/scannedrow.h"
#include <QJsonValue>
#include <cstring>
#include <simdjson.h>

namespace Tokendesk {

static_assert(secretRoom >= simdjson::SIMDJSON_PADDING, "simdjson reads beyond the end");

namespace {

namespace ondemand = simdjson::ondemand;
using Member = ListPlan::Member;
using Kind = ScannedValue::Kind;

constexpr size_t keptRoom = 1024 * 1024; // of one thread; longer pages are rare and bring their own

/// One page. A step returns false if simdjson cannot go on.
class Scan {
public:
    Scan(const ListPlan &plan, ScannedTexts &texts, bool hasEscapes)
        : m_plan(plan), m_row(plan, texts), m_hasEscapes(hasEscapes)
    {
    }

    std::optional<ListPage> read(ondemand::document &document)
    {
        ondemand::json_type type{};
        if (document.type().get(type))
            return {};
        bool whole = false;
        if (type == ondemand::json_type::array && m_plan.wholeIsItems == 0) {
            ondemand::array rows;
            whole = !document.get_array().get(rows) && takeRows(rows);
        } else if (type == ondemand::json_type::object) {
            ondemand::object members;
            whole = !document.get_object().get(members) && takeMembers(m_plan.page, members, m_told);
        }
        if (!whole || !m_hasRows || document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            return {};
        m_page.told = toldBy(m_told);
        return std::move(m_page);
    }

private:
    const Member *memberFor(const Member &parent, ondemand::field &field, bool &failed) const
    {
        std::string_view name;
        if (m_hasEscapes) {
            failed = bool(field.unescaped_key().get(name));
            if (failed)
                return nullptr;
        }
        const auto letter
            = static_cast<unsigned char>(m_hasEscapes ? (name.empty() ? '"' : name.front()) : *field.key().raw());
        const size_t first = parent.first[letter];
        for (size_t i = first; i > 0 && i <= parent.members.size(); ++i) {
            const Member &member = parent.members[i - 1];
            if (static_cast<unsigned char>(member.name.front()) != letter)
                break;
            if (m_hasEscapes ? member.name == name : field.key().unsafe_is_equal(member.name))
                return &member;
        }
        return nullptr;
    }

    bool takeMembers(const Member &wanted, ondemand::object &members, ScannedValues &values)
    {
        for (auto each : members) {
            ondemand::field field;
            bool failed = std::move(each).get(field);
            const Member *member = failed ? nullptr : memberFor(wanted, field, failed);
            if (failed || (member && !take(*member, field.value(), values)))
                return false;
        }
        return true;
    }

    bool take(const Member &member, ondemand::value &value, ScannedValues &values)
    {
        ondemand::json_type type{};
        if (value.type().get(type))
            return false;
        if (type == ondemand::json_type::object && !member.members.empty()) {
            note(member, {Kind::Other, {}, {}}, values);
            ondemand::object members;
            return !value.get_object().get(members) && takeMembers(member, members, values);
        }
        if (type == ondemand::json_type::array && !member.wanted.empty()
            && member.wanted.front().field == ListPlan::Items)
            return takeItems(member.wanted.front().rank, value);
        ScannedValue taken;
        if (!member.wanted.empty() && !read(type, value, taken))
            return false;
        note(member, taken, values);
        return true;
    }

    static void note(const Member &member, const ScannedValue &value, ScannedValues &values)
    {
        for (const ListPlan::Wanted &wanted : member.wanted)
            values.offer(wanted, value);
    }

    static bool read(ondemand::json_type type, ondemand::value &value, ScannedValue &taken)
    {
        switch (type) {
        case ondemand::json_type::string:
            taken.kind = Kind::Text;
            return !value.get_string().get(taken.text);
        case ondemand::json_type::number: {
            ondemand::number number;
            taken.kind = Kind::Number;
            if (value.get_number().get(number))
                return false;
            taken.number = number.is_int64() ? number.get_int64() : QJsonValue(number.as_double()).toInteger();
            taken.isNegative = number.as_double() < 0;
            return true;
        }
        case ondemand::json_type::boolean: {
            bool yes = false;
            if (value.get_bool().get(yes))
                return false;
            taken.kind = yes ? Kind::Yes : Kind::No;
            return true;
        }
        case ondemand::json_type::array: {
            ondemand::array array;
            taken.kind = Kind::Array;
            return !value.get_array().get(array) && !array.raw_json().get(taken.text);
        }
        case ondemand::json_type::null:
            taken.kind = Kind::Null;
            return true;
        default:
            taken.kind = Kind::Other;
            return true;
        }
    }

    bool takeItems(quint8 rank, ondemand::value &value)
    {
        if (m_hasRows && rank > m_rowsRank)
            return true;
        m_rowsRank = rank;
        ondemand::array rows;
        return !value.get_array().get(rows) && takeRows(rows);
    }

    bool takeRows(ondemand::array &rows)
    {
        m_hasRows = true;
        m_page = {};
        m_page.tokens.reserve(usualRows);
        for (auto each : rows) {
            ondemand::value row;
            ondemand::json_type type{};
            if (std::move(each).get(row) || row.type().get(type) || type == ondemand::json_type::array)
                return false;
            ++m_page.rows;
            m_row.begin();
            ondemand::object members;
            if (type == ondemand::json_type::object
                && (row.get_object().get(members) || !takeMembers(m_plan.row, members, m_row.values())))
                return false;
            if (!m_row.appendTo(m_page.tokens))
                ++m_page.unreadable;
        }
        return true;
    }

    static constexpr qsizetype usualRows = 100;

    const ListPlan &m_plan;
    ScannedRow m_row;
    bool m_hasEscapes;
    ScannedValues m_told;
    ListPage m_page;
    bool m_hasRows = false;
    quint8 m_rowsRank = 0;
};

} // namespace

std::optional<ListPage> scannedListPage(const Secret &body, const ListPlan &plan)
{
    thread_local ScannedTexts texts;
    thread_local ondemand::parser kept{keptRoom};
    const QByteArrayView text = body.reveal();
    if (text.isEmpty())
        return {};
    const auto size = size_t(text.size());
    std::optional<ondemand::parser> own;
    if (size > keptRoom)
        own.emplace();
    ondemand::document document;
    if ((own ? *own : kept).iterate(text.data(), size, size + secretRoom).get(document))
        return {};
    const bool hasEscapes = std::memchr(text.data(), '\\', size) != nullptr;
    return Scan(plan, texts, hasEscapes).read(document);
}

} // namespace Tokendesk
