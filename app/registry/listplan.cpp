// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/listplan.h"
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Member = ListPlan::Member;

/// The names that a pointer goes through; nothing if one of them could be the number of an array's entry, or is not
/// written in JSON as it is.
std::optional<std::vector<std::string>> stepsOf(const QString &pointer)
{
    std::vector<std::string> steps;
    const QStringList parts = pointer.sliced(1).split(u'/');
    for (QString part : parts) {
        part.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        bool isNumber = false;
        part.toInt(&isNumber);
        const bool isPlain = std::all_of(
            part.cbegin(), part.cend(), [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
        if (part.isEmpty() || isNumber || !isPlain)
            return {};
        steps.push_back(part.toStdString());
    }
    return steps;
}

Member &memberNamed(Member &parent, const std::string &name)
{
    const auto known = std::find_if(
        parent.members.begin(), parent.members.end(), [&name](const Member &member) { return member.name == name; });
    if (known != parent.members.end())
        return *known;
    parent.members.push_back({name, {}, {}, {}});
    return parent.members.back();
}

bool add(Member &root, ListPlan::Field field, const QStringList &pointers)
{
    quint8 rank = 0;
    for (const QString &pointer : pointers) {
        const auto steps = pointer.isEmpty() ? std::nullopt : stepsOf(pointer);
        if (!steps)
            return false;
        Member *member = &root;
        for (const std::string &step : *steps)
            member = &memberNamed(*member, step);
        member->wanted.push_back({field, rank++});
    }
    return true;
}

void index(Member &member)
{
    std::sort(
        member.members.begin(), member.members.end(), [](const Member &a, const Member &b) { return a.name < b.name; });
    for (size_t i = member.members.size(); i > 0; --i) {
        member.first[static_cast<unsigned char>(member.members[i - 1].name.front())] = quint8(i);
        index(member.members[i - 1]);
    }
}

bool addPage(ListPlan &plan, const ListFacts &facts)
{
    QStringList items;
    for (const QString &pointer : facts.items) {
        if (pointer.isEmpty() && plan.wholeIsItems == 255)
            plan.wholeIsItems = 0;
        else
            items.append(pointer);
    }
    return add(plan.page, ListPlan::Items, items) && add(plan.page, ListPlan::Total, facts.paging.total)
        && add(plan.page, ListPlan::Pages, facts.paging.pages) && add(plan.page, ListPlan::More, facts.paging.more)
        && add(plan.page, ListPlan::Next, facts.paging.next);
}

bool addRow(ListPlan &plan, const QHash<QString, QStringList> &fields)
{
    static const QHash<QString, ListPlan::Field> known{{u"id"_s, ListPlan::Id}, {u"name"_s, ListPlan::Name},
        {u"prefix"_s, ListPlan::Prefix}, {u"scopes"_s, ListPlan::Scopes}, {u"created"_s, ListPlan::Created},
        {u"lastUsed"_s, ListPlan::LastUsed}, {u"expires"_s, ListPlan::Expires},
        {u"organisation"_s, ListPlan::Organisation}, {u"owner"_s, ListPlan::Owner},
        {u"ownerName"_s, ListPlan::OwnerName}, {u"enabled"_s, ListPlan::Enabled}};
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool isFlag = plan.profile.scopeFlag && field.key() == plan.profile.scopeFlag->name;
        const auto place = known.constFind(field.key());
        if (isFlag && !add(plan.row, ListPlan::Flag, *field))
            return false;
        if (place == known.cend() ? !isFlag : !add(plan.row, *place, *field))
            return false;
    }
    return true;
}

} // namespace

std::shared_ptr<const ListPlan> ListPlan::of(const RegistryProfile &profile)
{
    const auto plan = std::make_shared<ListPlan>();
    plan->profile = profile;
    if (!profile.list || !addPage(*plan, *profile.list) || !addRow(*plan, profile.list->fields))
        return {};
    index(plan->page);
    index(plan->row);
    return plan;
}

} // namespace Tokendesk
