// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditrules.h"
#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Number {
    QLatin1StringView word;
    int AuditRules::*member;
    int least;
    int most;
};

constexpr int longestDays = 3650;
constexpr int dayMinutes = 24 * 60;

constexpr std::array<Number, 9> numbers{{
    {"adminDays"_L1, &AuditRules::adminDays, 1, longestDays},
    {"graceDays"_L1, &AuditRules::graceDays, 0, longestDays},
    {"unusedDays"_L1, &AuditRules::unusedDays, 1, longestDays},
    {"soonDays"_L1, &AuditRules::soonDays, 1, longestDays},
    {"limitPercent"_L1, &AuditRules::limitPercent, 1, 100},
    {"dayFrom"_L1, &AuditRules::dayFrom, 0, dayMinutes - 1},
    {"dayUntil"_L1, &AuditRules::dayUntil, 0, dayMinutes - 1},
    {"burstEvents"_L1, &AuditRules::burstEvents, 2, 100000},
    {"burstMinutes"_L1, &AuditRules::burstMinutes, 1, dayMinutes},
}};

int within(const QCborValue &value, int least, int most, int otherwise)
{
    const qint64 number = value.toInteger(-1);
    return number >= least && number <= most ? int(number) : otherwise;
}

} // namespace

std::array<AuditRules::Points, findingKindCount> AuditRules::usualPoints()
{
    std::array<Points, findingKindCount> points;
    for (size_t kind = 0; kind < points.size(); ++kind) {
        switch (severityOf(FindingKind(kind))) {
        case Severity::High:
            points[kind] = {6, 24};
            break;
        case Severity::Medium:
            points[kind] = {2, 12};
            break;
        case Severity::Low:
            points[kind] = {1, 8};
            break;
        case Severity::Info:
        case Severity::Good:
            points[kind] = {1, 3};
            break;
        }
    }
    return points;
}

QByteArray AuditRules::packed() const
{
    QCborMap map;
    for (const Number &number : numbers)
        map.insert(number.word, this->*number.member);
    map.insert("liveWords"_L1, QCborArray::fromStringList(liveWords));
    QCborMap costs;
    for (size_t kind = 0; kind < points.size(); ++kind)
        costs.insert(wordOf(FindingKind(kind)), QCborArray{points[kind].each, points[kind].most});
    map.insert("points"_L1, costs);
    return map.toCborValue().toCbor();
}

AuditRules AuditRules::unpacked(const QByteArray &bytes)
{
    AuditRules rules;
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    for (const Number &number : numbers)
        rules.*number.member = within(map.value(number.word), number.least, number.most, rules.*number.member);
    if (map.value("liveWords"_L1).isArray())
        rules.liveWords = QVariant(map.value("liveWords"_L1).toArray().toVariantList()).toStringList();
    const QCborMap costs = map.value("points"_L1).toMap();
    for (size_t kind = 0; kind < rules.points.size(); ++kind) {
        const QCborArray cost = costs.value(wordOf(FindingKind(kind))).toArray();
        Points &points = rules.points[kind];
        points.each = within(cost.at(0), 0, 100, points.each);
        points.most = within(cost.at(1), 0, 100, points.most);
    }
    return rules;
}

} // namespace Tokendesk
