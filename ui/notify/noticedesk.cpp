// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/noticedesk.h"
#include "app/desk.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include <QDataStream>
#include <QIODevice>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tokendesk {

namespace {

constexpr int version = 1;
constexpr int snoozeDays = 3;
const QString historyPlace = u"noticeHistory"_s;
const QString toldPlace = u"notices"_s;

NoticeRules rulesOf(const Settings &settings)
{
    return {settings.isOn(Setting::Notices), settings.number(Setting::SummaryHour), settings.isOn(Setting::QuietHours),
        settings.number(Setting::QuietFrom), settings.number(Setting::QuietUntil)};
}

} // namespace

NoticeDesk::NoticeDesk(const Context &context, QObject *parent)
    : QObject(parent), m_context(context),
      m_history(NoticeHistory::fromJson(context.desk->settings()->kept(historyPlace, version)))
{
    QDataStream kept(context.desk->settings()->kept(toldPlace, version));
    while (!kept.atEnd() && m_told.size() < most) {
        Told told;
        qint64 when = 0;
        QStringList tokens; // account and token in turn
        kept >> told.text >> when >> told.isRead >> tokens;
        if (kept.status() != QDataStream::Ok)
            break;
        told.when = QDateTime::fromSecsSinceEpoch(when, Qt::UTC);
        for (qsizetype i = 0; i + 1 < tokens.size(); i += 2)
            told.tokens.append({tokens.at(i), tokens.at(i + 1)});
        m_told.append(told);
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(2s); // several accounts answer one after the other
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_soon, &QTimer::timeout, this, &NoticeDesk::look);
    connect(&m_next, &QTimer::timeout, this, &NoticeDesk::look);
    connect(context.desk->tokens(), &TokenBook::refreshed, this, &NoticeDesk::lookSoon);
    connect(context.desk->settings(), &Settings::changed, this, &NoticeDesk::lookSoon);
}

const QList<NoticeDesk::Told> &NoticeDesk::told() const
{
    return m_told;
}

int NoticeDesk::unread() const
{
    return int(std::count_if(m_told.cbegin(), m_told.cend(), [](const Told &told) { return !told.isRead; }));
}

void NoticeDesk::markRead()
{
    if (unread() == 0)
        return;
    for (Told &told : m_told)
        told.isRead = true;
    save();
    emit changed();
}

bool NoticeDesk::clockIsWrong() const
{
    return m_clockIsWrong;
}

void NoticeDesk::lookSoon()
{
    m_soon.start();
}

QList<EndingToken> NoticeDesk::ending() const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    constexpr qint64 month = 30 * 86400;
    QList<EndingToken> list;
    for (quint32 row = 0; row < table->count(); ++row) {
        const qint64 end = table->expires(row);
        if (end > now && end < now + month && table->isEnabled(row))
            list.append({table->id(row), QDateTime::fromSecsSinceEpoch(end, Qt::UTC)});
    }
    return list;
}

void NoticeDesk::look()
{
    const QDateTime now = m_context.desk->clock()->now();
    const NoticePlan plan = planNotices(ending(), m_history, now, rulesOf(*m_context.desk->settings()));
    m_history = plan.history;
    for (const PlannedNotice &notice : plan.notices)
        tell(notice);
    if (plan.next.isValid()) {
        // A timer counts to 24 days only, and a sleeping computer stops it: a day at most, then look again.
        const qint64 wait = std::clamp(now.msecsTo(plan.next), qint64(1000), qint64(86'400'000));
        m_next.start(std::chrono::milliseconds(wait));
    } else {
        m_next.stop();
    }
    const bool clockChanged = m_clockIsWrong != plan.clockIsWrong;
    m_clockIsWrong = plan.clockIsWrong;
    if (!plan.notices.isEmpty())
        save();
    if (clockChanged || !plan.notices.isEmpty())
        emit changed();
}

QString NoticeDesk::textOf(const PlannedNotice &notice) const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const std::optional<quint32> first = table->row(notice.tokens.constFirst());
    const bool firstIsReview = first && table->isReview(*first);
    const bool anyIsReview = std::any_of(notice.tokens.cbegin(), notice.tokens.cend(), [table](const TokenId &id) {
        const std::optional<quint32> row = table->row(id);
        return row && table->isReview(*row);
    });
    const QString name = first ? plainText(table->name(*first)) : QString();
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    if (notice.kind == PlannedNotice::Kind::LastDay) {
        const QString when = first ? m_context.words->when(table->expires(*first), now) : QString();
        return (firstIsReview ? tr("“%1” is due for your review %2.") : tr("“%1” ends %2.")).arg(name, when);
    }
    if (notice.tokens.size() == 1)
        return (firstIsReview ? tr("“%1” is due for your review this week.") : tr("“%1” ends this week.")).arg(name);
    const int count = int(notice.tokens.size());
    return (anyIsReview ? tr("%n token(s) end or are due for your review this week, first “%1”.", nullptr, count)
                        : tr("%n token(s) end this week, first “%1”.", nullptr, count))
        .arg(name);
}

void NoticeDesk::tell(const PlannedNotice &notice)
{
    const QString text = textOf(notice);
    m_told.prepend({text, m_context.desk->clock()->now(), notice.tokens, false});
    m_told.resize(std::min(qsizetype(most), m_told.size()));
    emit noticed(text);
}

void NoticeDesk::answer(const QList<TokenId> &tokens)
{
    for (Told &told : m_told)
        told.isRead = told.isRead || told.tokens == tokens;
    save();
    emit changed();
    lookSoon();
}

void NoticeDesk::snooze(const QList<TokenId> &tokens)
{
    const QDateTime until = m_context.desk->clock()->now().addDays(snoozeDays);
    for (const TokenId &token : tokens) {
        m_history.snoozed.insert(token, until);
        // It is news again afterwards.
        m_history.summed.remove(token);
        m_history.lastDay.remove(token);
    }
    answer(tokens);
}

void NoticeDesk::handle(const QList<TokenId> &tokens)
{
    const QList<EndingToken> all = ending();
    for (const EndingToken &token : all) {
        if (tokens.contains(token.id))
            m_history.handled.insert(token.id, token.end);
    }
    answer(tokens);
}

void NoticeDesk::save()
{
    QByteArray list;
    QDataStream out(&list, QIODevice::WriteOnly);
    for (const Told &told : std::as_const(m_told)) {
        QStringList tokens;
        for (const TokenId &id : told.tokens)
            tokens << id.account << id.id;
        out << told.text << qint64(told.when.toSecsSinceEpoch()) << told.isRead << tokens;
    }
    Settings *settings = m_context.desk->settings();
    settings->keep(toldPlace, version, list);
    settings->keep(historyPlace, version, m_history.toJson());
}

} // namespace Tokendesk
