// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/listscan.h"
#include "app/registry/profilebook.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

HttpReply replyWith(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = Secret::take(QByteArray(body.constData(), body.size()));
    return reply;
}

/// Puts a value where a pointer leads.
void put(QJsonObject &object, const QString &pointer, const QJsonValue &value)
{
    const QString name = pointer.section(u'/', 1, 1);
    const QString rest = pointer.section(u'/', 2);
    if (rest.isEmpty()) {
        object.insert(name, value);
        return;
    }
    QJsonObject inner = object.value(name).toObject();
    put(inner, u'/' + rest, value);
    object.insert(name, inner);
}

QJsonValue anyValue(QRandomGenerator &random)
{
    static const QJsonArray values{u"read"_s, u""_s, u"a \"quoted\" \\ Ünïcode \u0085 text\n"_s, 17, -3, 2.5, 1e300,
        true, false, QJsonValue::Null, QJsonArray{u"read"_s, u"write\t"_s, 3}, QJsonArray(), QJsonObject{{u"x"_s, 1}},
        u"2026-03-01T12:00:00.000Z"_s, u"2026-02-30T12:00:00Z"_s, u"2024-02-29T23:59:59Z"_s, u"2026-03-01T24:00:00Z"_s,
        u"2026-03-01T12:00:00.5+02:00"_s, u"0000-03-01T12:00:00Z"_s, u"2026-03-01T12:00:00"_s, QString(300, u'n'),
        QString(600, u'n')};
    return values.at(random.bounded(int(values.size())));
}

} // namespace

class TestListScan : public QObject {
    Q_OBJECT

    const ProfileBook m_book{QString()};

    static QByteArray somePage(const RegistryProfile &profile, QRandomGenerator &random)
    {
        QJsonArray rows;
        for (int i = 0; i < 30; ++i) {
            QJsonObject row{{u"unasked"_s, QJsonObject{{u"id"_s, u"not this one"_s}}}};
            if (random.bounded(10) != 0)
                row.insert(u"id"_s, u"id-%1"_s.arg(i));
            for (const QStringList &pointers : profile.list->fields) {
                for (const QString &pointer : pointers) {
                    if (random.bounded(3) != 0)
                        put(row, pointer, anyValue(random));
                }
            }
            rows.append(random.bounded(40) == 0 ? QJsonValue(u"no row"_s) : QJsonValue(row));
        }
        QJsonObject page;
        const PagingFacts &paging = profile.list->paging;
        for (const QStringList &pointers : {paging.total, paging.pages, paging.more, paging.next}) {
            for (const QString &pointer : pointers)
                put(page, pointer, anyValue(random));
        }
        put(page, profile.list->items.constFirst(), rows);
        return QJsonDocument(page).toJson(random.bounded(2) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
    }
    static void compare(const ListPage &scanned, const ListPage &expected)
    {
        QCOMPARE(scanned.rows, expected.rows);
        QCOMPARE(scanned.unreadable, expected.unreadable);
        QCOMPARE(scanned.told.total, expected.told.total);
        QCOMPARE(scanned.told.pages, expected.told.pages);
        QCOMPARE(scanned.told.more, expected.told.more);
        QCOMPARE(scanned.told.cursor, expected.told.cursor);
        QCOMPARE(scanned.tokens, expected.tokens);
    }

private slots:
    void allProfilesCanBeScanned()
    {
        const QList<RegistryProfile> profiles = m_book.profiles();
        QVERIFY(profiles.size() >= 5);
        for (const RegistryProfile &profile : profiles)
            QVERIFY2(ListPlan::of(profile), qPrintable(profile.id));
    }
    void itSaysWhatTheTreeSays()
    {
        QRandomGenerator random(11);
        const QList<RegistryProfile> profiles = m_book.profiles();
        for (int round = 0; round < 20; ++round) {
            for (const RegistryProfile &profile : profiles) {
                const HttpReply reply = replyWith(somePage(profile, random));
                const auto scanned = scannedListPage(reply.body, *ListPlan::of(profile));
                QVERIFY(scanned);
                compare(*scanned, *listPageByTree(reply, profile));
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(profile.id));
            }
        }
    }
    void namesMayBeWrittenWithEscapes()
    {
        const auto plan = ListPlan::of(*m_book.profile(u"tank"_s));
        const auto page
            = scannedListPage(replyWith(R"({"\u0074otal":1,"apiKeys":[{"\u0069d":"a","n\u0061me":"n"}]})").body, *plan);
        QVERIFY(page);
        QCOMPARE(page->told.total, std::optional<qint64>(1));
        QCOMPARE(page->tokens.size(), 1);
        QCOMPARE(page->tokens.constFirst().name, u"n"_s);
    }
    void aBareArrayIsAListWhereTheProfileSaysSo()
    {
        const HttpReply bare = replyWith(R"([{"id":"a"},{"id":"b"}])");
        QCOMPARE(scannedListPage(bare.body, *ListPlan::of(*m_book.profile(u"skillreg"_s)))->tokens.size(), 2);
        QVERIFY(!scannedListPage(bare.body, *ListPlan::of(*m_book.profile(u"tank"_s))));
    }
    void theFirstOfSeveralListsCounts()
    {
        const auto plan = ListPlan::of(*m_book.profile(u"skillreg"_s));
        for (const QByteArray body : {R"({"data":[{"id":"no"}],"tokens":[{"id":"yes"}]})",
                 R"({"tokens":[{"id":"yes"}],"data":[{"id":"no"}]})"}) {
            const auto page = scannedListPage(replyWith(body).body, *plan);
            QVERIFY(page);
            QCOMPARE(page->rows, 1);
            QCOMPARE(page->tokens.constFirst().id.id, u"yes"_s);
        }
    }
    void whatIsNoListIsLeftToTheTree_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("web page") << QByteArray("<html>");
        QTest::newRow("cut off") << QByteArray(R"({"total":1,"apiKeys":[{"id":"a"})");
        QTest::newRow("more behind it") << QByteArray(R"({"total":1,"apiKeys":[{"id":"a"}]}{})");
        QTest::newRow("no list") << QByteArray(R"({"total":1})");
        QTest::newRow("list is an object") << QByteArray(R"({"apiKeys":{"id":"a"}})");
        QTest::newRow("no UTF-8") << QByteArray("{\"apiKeys\":[{\"id\":\"\xff\"}]}");
        QTest::newRow("text without end") << QByteArray("{\"apiKeys\":[{\"id\":\"a");
        QTest::newRow("a row that is a list") << QByteArray(R"({"apiKeys":[["a"]]})");
    }
    void whatIsNoListIsLeftToTheTree()
    {
        QFETCH(QByteArray, body);
        const auto plan = ListPlan::of(*m_book.profile(u"tank"_s));
        const HttpReply reply = replyWith(body);
        QVERIFY(!scannedListPage(reply.body, *plan));
        const auto page = listPageIn(reply, *plan);
        const auto byTree = listPageByTree(reply, plan->profile);
        QCOMPARE(page.has_value(), byTree.has_value());
        if (!page)
            QCOMPARE(page.error().detail, byTree.error().detail);
    }
    void pointersIntoArraysAreLeftToTheTree()
    {
        RegistryProfile profile = *m_book.profile(u"tank"_s);
        profile.list->fields.insert(u"name"_s, {u"/names/0"_s});
        QVERIFY(!ListPlan::of(profile));
        profile.list->fields.insert(u"name"_s, {u"/name"_s});
        QVERIFY(ListPlan::of(profile));
        profile.list->fields.insert(u"unheardOf"_s, {u"/x"_s});
        QVERIFY(!ListPlan::of(profile));
    }
};

QTEST_GUILESS_MAIN(TestListScan)
#include "tst_listscan.moc"
