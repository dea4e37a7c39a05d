// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/eventcolumns.h"
#include "app/audit/journalevents.h"
#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// Columns against a plain list of the same events.
class TestEventColumns : public QObject {
    Q_OBJECT
private:
    QList<AuditEvent> randomEvents(int count)
    {
        QRandomGenerator random(7);
        const QStringList actions{u"api_key.create"_s, u"api_key.revoke"_s, u"admin.user.role_update"_s};
        const QStringList actors{u"u-1"_s, u"u-2"_s, u"ü-3"_s, {}};
        const QStringList names{u"Ana Ünal"_s, {}, u"Größe"_s, {}};
        QList<AuditEvent> events;
        for (int i = 0; i < count; ++i) {
            const auto actor = random.bounded(4);
            AuditEvent event;
            event.id = i % 3 == 0 ? QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces)
                                  : u"event-"_s + QString::number(i);
            event.account = i % 2 == 0 ? u"a"_s : u"b"_s;
            if (i % 50 != 0)
                event.time = m_start.addSecs(random.bounded(90 * 86400));
            event.action = actions.at(random.bounded(3));
            event.actor = actors.at(actor);
            event.actorName = names.at(actor);
            event.targetType = i % 4 == 0 ? u"user"_s : u"api_key"_s;
            event.target = u"t-"_s + QString::number(random.bounded(50));
            event.targetName = random.bounded(2) == 0 ? u"CI Deploy "_s + event.target : QString();
            event.details = i % 5 == 0 ? u"scopes: publish, days: 90"_s : u"line\n"_s + QString::number(i);
            event.source = i % 7 == 0 ? AuditEvent::Source::Local : AuditEvent::Source::Registry;
            events.append(event);
        }
        return events;
    }
    static bool holds(const EventQuery &query, const AuditEvent &event)
    {
        const auto has = [](const QString &text, const QString &part) {
            return text.contains(part, Qt::CaseInsensitive);
        };
        const bool isAction = query.action.endsWith(u'*') ? event.action.startsWith(query.action.chopped(1))
                                                          : event.action == query.action;
        bool fits = (query.action.isEmpty() || isAction)
            && (has(event.actorName, query.actor) || has(event.actor, query.actor))
            && (has(event.targetName, query.target) || has(event.target, query.target))
            && (!query.from.isValid() || (event.time.isValid() && event.time >= query.from))
            && (!query.until.isValid() || !event.time.isValid() || event.time < query.until)
            && (query.account.isEmpty() || event.account == query.account)
            && (!query.source || event.source == *query.source);
        const QStringList words = query.text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            const QStringList texts{event.action, event.targetType, event.actor, event.actorName, event.target,
                event.targetName, event.details};
            fits = fits
                && std::any_of(texts.cbegin(), texts.cend(), [&](const QString &text) { return has(text, word); });
        }
        return fits;
    }
    const QDateTime m_start{QDate(2026, 8, 1), QTime(0, 0), Qt::UTC};

private slots:
    void eventsComeBackAsTheyCame()
    {
        const QList<AuditEvent> events = randomEvents(500);
        EventColumns columns;
        QCOMPARE(columns.append(events), 500u);
        for (quint32 row = 0; row < 500; ++row)
            QCOMPARE(columns.event(row), events.at(row));
    }
    void theSameEventIsThereOnce()
    {
        const QList<AuditEvent> events = randomEvents(300);
        EventColumns columns;
        columns.append(events.mid(0, 200));
        QCOMPARE(columns.append(events.mid(100)), 100u);
        QCOMPARE(columns.count(), 300u);
        AuditEvent other = events.at(0); // another account's may be spelled the same
        other.account = u"c"_s;
        QCOMPARE(columns.append({other}), 1u);
    }
    void theLatestComesFirstHoweverPagesArrive()
    {
        const QList<AuditEvent> events = randomEvents(1000);
        EventColumns columns;
        for (qsizetype from : {700, 300, 0, 500})
            columns.append(events.mid(from, from == 500 ? 500 : 300));
        const auto &order = columns.order();
        QCOMPARE(order.size(), size_t(1000));
        for (size_t i = 1; i < order.size(); ++i)
            QVERIFY(columns.time(order[i - 1]) >= columns.time(order[i]));
        QVERIFY(!columns.event(order.back()).time.isValid());
    }
    void eachQueryFindsWhatALoopFinds_data()
    {
        QTest::addColumn<EventQuery>("query");
        QTest::newRow("all") << EventQuery();
        QTest::newRow("action") << EventQuery{.action = u"api_key.create"_s};
        QTest::newRow("actions") << EventQuery{.action = u"api_key.*"_s};
        QTest::newRow("no action") << EventQuery{.action = u"api"_s};
        QTest::newRow("actor by name") << EventQuery{.actor = u"ünal"_s};
        QTest::newRow("actor by id") << EventQuery{.actor = u"U-2"_s};
        QTest::newRow("target") << EventQuery{.target = u"deploy t-1"_s};
        QTest::newRow("text") << EventQuery{.text = u"publish ana"_s};
        QTest::newRow("text in details") << EventQuery{.text = u"DAYS:"_s};
        QTest::newRow("from") << EventQuery{.from = m_start.addDays(30)};
        QTest::newRow("until") << EventQuery{.until = m_start.addDays(30)};
        QTest::newRow("a day") << EventQuery{.from = m_start.addDays(30), .until = m_start.addDays(31)};
        QTest::newRow("account") << EventQuery{.account = u"b"_s};
        QTest::newRow("unknown account") << EventQuery{.account = u"z"_s};
        QTest::newRow("local") << EventQuery{.source = AuditEvent::Source::Local};
        QTest::newRow("several") << EventQuery{.action = u"api_key.*"_s,
            .actor = u"ana"_s,
            .text = u"publish"_s,
            .from = m_start.addDays(10),
            .account = u"a"_s,
            .source = AuditEvent::Source::Registry};
    }
    void eachQueryFindsWhatALoopFinds()
    {
        QFETCH(EventQuery, query);
        const QList<AuditEvent> events = randomEvents(2000);
        EventColumns columns;
        columns.append(events);
        std::vector<quint32> found = columns.find(query);
        for (size_t i = 1; i < found.size(); ++i)
            QVERIFY(columns.time(found[i - 1]) >= columns.time(found[i]));
        std::sort(found.begin(), found.end());
        std::vector<quint32> expected;
        for (quint32 row = 0; row < columns.count(); ++row) {
            if (holds(query, events.at(row)))
                expected.push_back(row);
        }
        QCOMPARE(found, expected);
    }
    void perDayCountsWhatALoopCounts()
    {
        const QList<AuditEvent> events = randomEvents(2000);
        EventColumns columns;
        columns.append(events);
        const QTimeZone berlin("Europe/Berlin"); // the clocks go back in this span
        const QDate first(2026, 8, 10);
        const QDate last(2026, 10, 28);
        const auto rows = columns.find({.account = u"a"_s});
        const auto counts = columns.perDay(rows, first, last, berlin);
        QCOMPARE(qint64(counts.size()), first.daysTo(last) + 1);
        std::vector<quint32> expected(counts.size());
        for (const AuditEvent &event : events) {
            const QDate day = event.time.toTimeZone(berlin).date();
            if (event.account == u"a"_s && event.time.isValid() && day >= first && day <= last)
                ++expected[size_t(first.daysTo(day))];
        }
        QCOMPARE(counts, expected);
    }
    void whatAnAccountToldGoesWithIt()
    {
        EventColumns columns;
        columns.append(randomEvents(200));
        const size_t local = columns.find({.account = u"a"_s, .source = AuditEvent::Source::Local}).size();
        columns.removeAccount(u"a"_s);
        QCOMPARE(columns.find({.account = u"a"_s}).size(), local);
        QCOMPARE(columns.find({.account = u"b"_s}).size(), size_t(100));
        QVERIFY(columns.append(randomEvents(200)) > 0); // and can come again
        QCOMPARE(columns.count(), 200u);
    }
    void actionsAndActorsAreListedOnce()
    {
        EventColumns columns;
        columns.append(randomEvents(200));
        QCOMPARE(
            columns.actions(), (QStringList{u"admin.user.role_update"_s, u"api_key.create"_s, u"api_key.revoke"_s}));
        QCOMPARE(columns.actors().size(), 3);
        QVERIFY(columns.actors().contains(u"Ana Ünal"_s));
        QVERIFY(columns.actors().contains(u"u-2"_s));
    }
    void anEventNeedsAtMost120Bytes()
    {
        EventColumns columns;
        QList<AuditEvent> page;
        for (int i = 0; i < 100000; ++i) {
            AuditEvent event;
            event.id = QUuid::createUuidV5(QUuid(), QString::number(i)).toString(QUuid::WithoutBraces);
            event.account = u"a"_s;
            event.time = m_start.addSecs(i);
            event.action = u"api_key.create"_s;
            event.actor = u"user-"_s + QString::number(i % 200);
            event.target = u"token-"_s + QString::number(i % 10000);
            event.details = u"scopes: publish, days: "_s + QString::number(i % 365);
            page.append(event);
            if (page.size() == 100) {
                columns.append(page);
                page.clear();
            }
        }
        QCOMPARE(columns.count(), 100000u);
        QVERIFY2(
            columns.bytes() / columns.count() <= 120, qPrintable(QString::number(columns.bytes() / columns.count())));
    }
    void theJournalsRowsAreEventsToo()
    {
        const JournalRow row{.action = JournalAction::Copied,
            .account = u"a"_s,
            .accountName = u"john"_s,
            .target = u"t1"_s,
            .targetName = u"ci"_s,
            .prefix = u"tank_ab"_s,
            .detail = u"tray"_s,
            .reason = {},
            .number = 7,
            .time = m_start};
        const AuditEvent event = auditEventOf(row);
        QCOMPARE(event.source, AuditEvent::Source::Local);
        QCOMPARE(event.action, u"copied"_s);
        QCOMPARE(event.targetName, u"ci"_s);
        QCOMPARE(event.details, u"prefix: tank_ab, how: tray"_s);
        QCOMPARE(event.id, u"7"_s);
        for (int action = 1; action < 40; ++action) {
            if (const auto known = journalActionOf(wordOf(JournalAction(action))))
                QCOMPARE(int(*known), action);
        }
        QVERIFY(journalActionOf(u"rotated"_s) == JournalAction::Replaced);
    }
};

QTEST_GUILESS_MAIN(TestEventColumns)
#include "tst_eventcolumns.moc"
