// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/tokenwords.h"
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int relativeDays = 60;

QDateTime local(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds);
}

/// Nights between now and the date: what people mean by "in two days".
int calendarDays(qint64 date, qint64 now)
{
    return int(local(now).date().daysTo(local(date).date()));
}

/// Day, short month and four-digit year in the order of the locale, which has no such format of its own.
QString shortDate(const QDate &date)
{
    const QLocale locale;
    static const QRegularExpression weekday(u"[\\s,\u060c]*dddd[\\s,\u060c]*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.replace(weekday, u" "_s);
    format.replace(u"MMMM"_s, u"MMM"_s);
    return locale.toString(date, format.trimmed());
}

} // namespace

QString TokenWords::columnTitle(TokenColumn column) const
{
    switch (column) {
    case TokenColumn::State:
        return tr("State");
    case TokenColumn::Name:
        return tr("Name");
    case TokenColumn::Registry:
        return tr("Registry");
    case TokenColumn::Account:
        return tr("Account");
    case TokenColumn::Prefix:
        return tr("Prefix");
    case TokenColumn::Scopes:
        return tr("Scopes");
    case TokenColumn::Created:
        return tr("Created");
    case TokenColumn::LastUsed:
        return tr("Last used");
    case TokenColumn::Expires:
        return tr("Expires");
    case TokenColumn::Owner:
        return tr("Owner");
    }
    return {};
}

QString TokenWords::state(TokenState state, qint64 expires, qint64 now, bool isReview) const
{
    if (isReview && (state == TokenState::EndsSoon || state == TokenState::EndsTomorrow))
        return reviewIn(expires, now);
    switch (state) {
    case TokenState::Active:
        return tr("Active");
    case TokenState::EndsSoon:
    case TokenState::EndsTomorrow:
        return daysLeft(expires, now);
    case TokenState::Expired:
        return tr("Expired");
    case TokenState::Paused:
        return tr("Paused");
    case TokenState::NoExpiry:
        return tr("No expiry");
    case TokenState::NeverUsed:
        return tr("Never used");
    case TokenState::Unknown:
        return tr("Unchecked");
    }
    return {};
}

QString TokenWords::ends(qint64 date, qint64 now, bool isReview) const
{
    if (!isReview)
        return when(date, now);
    return date > now ? tr("review %1", "in 12 days").arg(when(date, now)) : tr("review is due");
}

QString TokenWords::stateExplained(TokenState state, bool isReview) const
{
    if (isReview && (state == TokenState::EndsSoon || state == TokenState::EndsTomorrow))
        return tr("It does not end by itself: you wanted to look at it again on this day.");
    if (isReview && state == TokenState::Active)
        return tr("This token works until somebody revokes it. You will be reminded to look at it.");
    switch (state) {
    case TokenState::Active:
        return tr("This token works and ends by itself.");
    case TokenState::EndsSoon:
    case TokenState::EndsTomorrow:
        return tr("Whatever uses this token stops working when it ends: rotate it in time.");
    case TokenState::Expired:
        return tr("This token no longer works.");
    case TokenState::Paused:
        return tr("This token is switched off at its registry.");
    case TokenState::NoExpiry:
        return tr("This token works until somebody revokes it.");
    case TokenState::NeverUsed:
        return tr("Nobody has used this token since it was made: it may not be needed.");
    case TokenState::Unknown:
        return tr("The registry does not say when this token ends.");
    }
    return {};
}

QString TokenWords::when(qint64 date, qint64 now) const
{
    if (date == TokenTable::never)
        return tr("never");
    if (date == TokenTable::notReported)
        return tr("not reported");
    if (qAbs(calendarDays(date, now)) > relativeDays)
        return shortDate(local(date).date());
    return date > now ? future(date, now) : past(date, now);
}

qint64 TokenWords::nextChange(qint64 date, qint64 now)
{
    const int days = calendarDays(date, now);
    if (date >= TokenTable::never || days < -relativeDays)
        return TokenTable::never;
    qint64 next = local(now).date().addDays(1).startOfDay().toSecsSinceEpoch();
    if (date > now)
        next = std::min(next, date);
    const auto atStepOf = [&next, date, now](qint64 step) {
        // Ages grow on whole steps, what is left shrinks just after them.
        const qint64 away = date > now ? (date - now) % step + 1 : step - (now - date) % step;
        next = std::min(next, now + away);
    };
    if (std::abs(date - now) < hour)
        atStepOf(minute);
    else if (std::abs(date - now) < day + hour)
        atStepOf(hour);
    return next;
}

QString TokenWords::group(const TokenGroup &group) const
{
    if (!group.text.isEmpty())
        return group.text;
    if (group.id == u"*")
        return allRights();
    if (group.id == u"-")
        return tr("no rights");
    if (group.id == u"/")
        return tr("no organisation");
    if (group.id == u"?")
        return tr("person not known");
    if (group.month == TokenTable::never)
        return tr("does not end");
    if (group.month == TokenTable::notReported)
        return tr("end not reported");
    const QDate month = local(group.month).date();
    return tr("Ends in %1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(month.month()), QString::number(month.year()));
}

QString TokenWords::moment(qint64 date) const
{
    if (date >= TokenTable::never)
        return when(date, 0);
    const QLocale locale;
    const QDateTime here = local(date);
    const QDateTime utc = here.toUTC();
    const QString hereDate = locale.toString(here.date(), QLocale::LongFormat);
    const QString hereTime = locale.toString(here.time(), QLocale::ShortFormat);
    const QString utcTime = locale.toString(utc.time(), QLocale::ShortFormat);
    if (here.offsetFromUtc() == 0)
        return tr("%1, %2 UTC").arg(hereDate, utcTime);
    if (here.date() == utc.date())
        return tr("%1, %2 %3 (%4 UTC)").arg(hereDate, hereTime, here.timeZoneAbbreviation(), utcTime);
    return tr("%1, %2 %3 (%4, %5 UTC)")
        .arg(hereDate, hereTime, here.timeZoneAbbreviation(), shortDate(utc.date()), utcTime);
}

QString TokenWords::allRights() const
{
    return tr("all rights");
}

QString TokenWords::sentence(
    const Token &token, const QString &registryName, const QStringList &scopeTitles, qint64 now) const
{
    QStringList parts{token.name, registryName};
    if (!token.enabled)
        parts << tr("paused");
    parts << (token.unrestricted ? QStringList{allRights()} : scopeTitles);
    parts << use(token, now) << end(token, now);
    parts.removeAll(QString());
    return parts.join(tr(", ", "between the facts of a token, read aloud"));
}

// One of a kind has a text of its own: English needs no translation file that way.

QString TokenWords::past(qint64 date, qint64 now) const
{
    const qint64 ago = now - date;
    if (ago < minute)
        return tr("just now");
    if (ago < hour)
        return tr("%n min ago", nullptr, int(ago / minute));
    if (ago < day)
        return ago < 2 * hour ? tr("1 hour ago") : tr("%n hours ago", nullptr, int(ago / hour));
    const int days = calendarDays(now, date);
    return days == 1 ? tr("yesterday") : tr("%n days ago", nullptr, days);
}

QString TokenWords::future(qint64 date, qint64 now) const
{
    const int days = calendarDays(date, now);
    if (days > 1)
        return tr("in %n days", nullptr, days);
    const qint64 left = date - now;
    if (left < minute)
        return tr("in a moment");
    if (left < hour)
        return tr("in %n min", nullptr, int(left / minute));
    if (days == 1)
        return tr("tomorrow");
    return left < 2 * hour ? tr("in 1 hour") : tr("in %n hours", nullptr, int(left / hour));
}

QString TokenWords::reviewIn(qint64 date, qint64 now) const
{
    const int days = calendarDays(date, now);
    if (days < 0 || date <= now)
        return tr("Review is due");
    if (days == 0)
        return tr("Review today");
    return days == 1 ? tr("Review tomorrow") : tr("Review in %n days", nullptr, days);
}

QString TokenWords::daysLeft(qint64 expires, qint64 now) const
{
    const int days = calendarDays(expires, now);
    if (days <= 0)
        return tr("Ends today");
    return days == 1 ? tr("Ends tomorrow") : tr("%n days left", nullptr, days);
}

QString TokenWords::use(const Token &token, qint64 now) const
{
    if (token.lastUsed.isValid())
        return tr("last used %1").arg(when(token.lastUsed.toSecsSinceEpoch(), now));
    return token.lastUsedReported ? tr("never used") : tr("last use not reported");
}

QString TokenWords::end(const Token &token, qint64 now) const
{
    if (token.hasReview())
        return token.review.toSecsSinceEpoch() > now
            ? tr("review %1", "in 12 days").arg(when(token.review.toSecsSinceEpoch(), now))
            : tr("review is due");
    if (!token.expires.isValid())
        return token.expiresReported ? tr("does not end") : tr("end not reported");
    const qint64 expires = token.expires.toSecsSinceEpoch();
    return (expires > now ? tr("ends %1") : tr("ended %1")).arg(when(expires, now));
}

} // namespace Tokendesk
