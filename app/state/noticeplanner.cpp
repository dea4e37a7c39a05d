// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/noticeplanner.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr int minutesPerDay = 24 * 60;
/// Nobody ran this program before; a dead battery starts its clock years earlier.
const QDateTime firstDay(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

bool isQuiet(const NoticeRules &rules, const QDateTime &now)
{
    const int minute = now.toLocalTime().time().msecsSinceStartOfDay() / 60000;
    if (!rules.quiet || rules.quietFrom == rules.quietUntil)
        return false;
    return rules.quietFrom < rules.quietUntil ? minute >= rules.quietFrom && minute < rules.quietUntil
                                              : minute >= rules.quietFrom || minute < rules.quietUntil;
}

QDateTime nextAt(const QDateTime &now, int minuteOfDay)
{
    const QDateTime here = now.toLocalTime();
    const QTime time = QTime::fromMSecsSinceStartOfDay((minuteOfDay % minutesPerDay) * 60000);
    const QDateTime today(here.date(), time);
    return (today > here ? today : QDateTime(here.date().addDays(1), time)).toUTC();
}

bool isMuted(const EndingToken &token, const NoticeHistory &history, const QDateTime &now)
{
    return history.handled.value(token.id) == token.end || history.snoozed.value(token.id) > now;
}

void sortByEnd(QList<EndingToken> &tokens)
{
    std::sort(tokens.begin(), tokens.end(),
        [](const EndingToken &a, const EndingToken &b) { return a.end != b.end ? a.end < b.end : a.id < b.id; });
}

QList<TokenId> idsOf(const QList<EndingToken> &tokens)
{
    QList<TokenId> ids;
    for (const EndingToken &token : tokens)
        ids << token.id;
    return ids;
}

void planLastDays(const QList<EndingToken> &tokens, const QDateTime &now, NoticePlan &plan)
{
    for (const EndingToken &token : tokens) {
        if (now.secsTo(token.end) > secondsPerDay || plan.history.lastDay.value(token.id) == token.end)
            continue;
        plan.notices.append({PlannedNotice::Kind::LastDay, {token.id}});
        plan.history.lastDay.insert(token.id, token.end);
    }
}

/// One a day at most, and only with somebody new in it; those on their last day are told alone.
void planSummary(const QList<EndingToken> &tokens, const QDateTime &now, const NoticeRules &rules, NoticePlan &plan)
{
    const QDateTime here = now.toLocalTime();
    if (plan.history.summaryOn == here.date() || here.time().hour() < rules.summaryHour)
        return;
    QList<EndingToken> news;
    for (const EndingToken &token : tokens) {
        if (now.secsTo(token.end) > secondsPerDay && plan.history.summed.value(token.id) != token.end)
            news << token;
    }
    if (news.isEmpty())
        return;
    plan.notices.prepend({PlannedNotice::Kind::Summary, idsOf(news)});
    plan.history.summaryOn = here.date();
    for (const EndingToken &token : std::as_const(news))
        plan.history.summed.insert(token.id, token.end);
}

QDateTime nextMoment(
    const QList<EndingToken> &tokens, const NoticePlan &plan, const QDateTime &now, const NoticeRules &rules)
{
    QDateTime next;
    const auto consider = [&](const QDateTime &moment) {
        if (moment > now && (!next.isValid() || moment < next))
            next = moment;
    };
    for (const EndingToken &token : tokens) {
        if (token.end <= now || plan.history.handled.value(token.id) == token.end)
            continue;
        consider(token.end.addSecs(-secondsPerDay));
        consider(token.end.addSecs(-7 * secondsPerDay));
        consider(plan.history.snoozed.value(token.id));
        const bool isWaiting = now.secsTo(token.end) <= 7 * secondsPerDay
            && plan.history.summed.value(token.id) != token.end && now.secsTo(token.end) > secondsPerDay;
        if (isWaiting)
            consider(nextAt(now, rules.summaryHour * 60));
    }
    return next;
}

QJsonArray written(const QHash<TokenId, QDateTime> &moments)
{
    QJsonArray list;
    for (auto moment = moments.begin(); moment != moments.end(); ++moment)
        list.append(QJsonArray{moment.key().account, moment.key().id, moment.value().toSecsSinceEpoch()});
    return list;
}

QHash<TokenId, QDateTime> readMoments(const QJsonValue &value)
{
    QHash<TokenId, QDateTime> moments;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list) {
        const TokenId id{entry[0].toString(), entry[1].toString()};
        if (!id.isNull())
            moments.insert(id, QDateTime::fromSecsSinceEpoch(entry[2].toInteger(), Qt::UTC));
    }
    return moments;
}

/// What ended long ago need not be remembered: it will not be said again.
void forgetOld(QHash<TokenId, QDateTime> &moments, const QDateTime &now)
{
    moments.removeIf(
        [&now](const std::pair<const TokenId &, QDateTime &> &entry) { return entry.second.daysTo(now) > 30; });
}

} // namespace

QByteArray NoticeHistory::toJson() const
{
    return QJsonDocument(
        QJsonObject{{u"summary"_s, summaryOn.toString(Qt::ISODate)},
            {u"latest"_s, latest.isValid() ? latest.toSecsSinceEpoch() : 0}, {u"lastDay"_s, written(lastDay)},
            {u"summed"_s, written(summed)}, {u"snoozed"_s, written(snoozed)}, {u"handled"_s, written(handled)}})
        .toJson(QJsonDocument::Compact);
}

NoticeHistory NoticeHistory::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    NoticeHistory history;
    history.summaryOn = QDate::fromString(object[u"summary"].toString(), Qt::ISODate);
    if (const qint64 latest = object[u"latest"].toInteger())
        history.latest = QDateTime::fromSecsSinceEpoch(latest, Qt::UTC);
    history.lastDay = readMoments(object[u"lastDay"]);
    history.summed = readMoments(object[u"summed"]);
    history.snoozed = readMoments(object[u"snoozed"]);
    history.handled = readMoments(object[u"handled"]);
    return history;
}

NoticePlan planNotices(
    const QList<EndingToken> &tokens, const NoticeHistory &history, const QDateTime &now, const NoticeRules &rules)
{
    NoticePlan plan;
    plan.history = history;
    plan.clockIsWrong = now < firstDay || (history.latest.isValid() && now.addDays(1) < history.latest);
    if (plan.clockIsWrong || !rules.wanted)
        return plan;
    plan.history.latest = now;
    for (auto *moments : {&plan.history.lastDay, &plan.history.summed, &plan.history.snoozed, &plan.history.handled})
        forgetOld(*moments, now);
    if (isQuiet(rules, now)) {
        plan.next = nextAt(now, rules.quietUntil);
        return plan;
    }
    QList<EndingToken> due;
    std::copy_if(tokens.cbegin(), tokens.cend(), std::back_inserter(due), [&](const EndingToken &token) {
        return token.end > now && now.secsTo(token.end) <= 7 * secondsPerDay && !isMuted(token, history, now);
    });
    sortByEnd(due);
    planLastDays(due, now, plan);
    planSummary(due, now, rules, plan);
    plan.next = nextMoment(tokens, plan, now, rules);
    return plan;
}

} // namespace Tokendesk
