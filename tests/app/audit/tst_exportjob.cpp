// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/eventexport.h"
#include "app/audit/export/exportjob.h"
#include "app/audit/export/exporttext.h"
#include "app/audit/export/tokenexport.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Format = ExportJob::Format;

/// Rows without end, so that there is time to cancel.
class LongTable : public ExportTable {
public:
    QStringList columns() const override
    {
        return {u"a"_s};
    }
    quint32 count() const override
    {
        return std::numeric_limits<quint32>::max();
    }
    void read(quint32, ExportText *out) const override
    {
        out->add(QByteArray(1000, 'x'));
    }
};

class TestExportJob : public QObject {
    Q_OBJECT
private:
    QString path() const
    {
        return m_folder.filePath(u"export"_s);
    }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    ExportHead head() const
    {
        return {u"events"_s, u"acme"_s, u"is:unused, \"web\""_s, m_now, QTimeZone("Europe/Berlin"), u"1.2"_s};
    }
    std::optional<Error> written(Format format, std::shared_ptr<const ExportTable> table)
    {
        ExportJob job;
        std::optional<Error> result = Error{.kind = Error::Kind::Timeout};
        QSignalSpy finished(&job, &ExportJob::finished);
        connect(&job, &ExportJob::finished, &job, [&result](const std::optional<Error> &error) { result = error; });
        job.start(path(), format, head(), std::move(table));
        if (finished.isEmpty())
            finished.wait();
        return result;
    }
    static QByteArray csv(const QByteArray &cell)
    {
        QByteArray out;
        CsvText::addCell(cell, &out);
        return out;
    }
    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

private slots:
    void cellsAreQuotedAsRfc4180Wants_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("plain") << QByteArray("ci deploy") << QByteArray("ci deploy");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
        QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("\"a\"\"b\"");
        QTest::newRow("lines") << QByteArray("a\r\nb") << QByteArray("\"a\r\nb\"");
        QTest::newRow("formula") << QByteArray("=1+1") << QByteArray("'=1+1");
        QTest::newRow("link") << QByteArray("=HYPERLINK(\"http://x\",\"y\")")
                              << QByteArray("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        QTest::newRow("plus") << QByteArray("+49") << QByteArray("'+49");
        QTest::newRow("minus") << QByteArray("-2") << QByteArray("'-2");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
        QTest::newRow("line end") << QByteArray("\r=1") << QByteArray("\"'\r=1\"");
    }
    void cellsAreQuotedAsRfc4180Wants()
    {
        QFETCH(QByteArray, cell);
        QTEST(csv(cell), "expected");
    }
    void csvSaysWhatItIs()
    {
        QCOMPARE(written(Format::Csv,
                     std::make_shared<ListExport>(
                         QStringList{u"a"_s, u"b"_s}, QList<QStringList>{{u"1"_s, u"größe, x"_s}, {u"=2"_s, {}}})),
            std::nullopt);
        QCOMPARE(content(),
            QByteArray("\"Tokendesk 1.2; events; of: acme; filter: is:unused, \"\"web\"\"; made: "
                       "2026-11-22T13:00:00+01:00; "
                       "times: Europe/Berlin\",\r\na,b\r\n1,\"größe, x\"\r\n'=2,\r\n"));
    }
    void jsonIsReadBackAsItWas()
    {
        const QString odd = QString::fromUtf8("\"\\ \n\t\x01 größe \xF0\x9F\x94\x91");
        QCOMPARE(written(Format::Json,
                     std::make_shared<ListExport>(
                         QStringList{u"a"_s, u"b"_s}, QList<QStringList>{{odd, u"=1"_s}, {u"x"_s, {}}})),
            std::nullopt);
        QJsonParseError error{};
        const QJsonObject object = QJsonDocument::fromJson(content(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(object[u"tokendesk"].toString(), u"1.2"_s);
        QCOMPARE(object[u"filter"].toString(), head().filter);
        QCOMPARE(object[u"made"].toString(), u"2026-11-22T13:00:00+01:00"_s);
        QCOMPARE(object[u"timeZone"].toString(), u"Europe/Berlin"_s);
        const QJsonArray rows = object[u"rows"].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0)[u"a"].toString(), odd);
        QCOMPARE(rows.at(0)[u"b"].toString(), u"=1"_s); // no spreadsheet reads this
        QCOMPARE(rows.at(1).toObject().keys(), QStringList{u"a"_s});
    }
    void anEmptyTableIsAWholeFile()
    {
        const auto empty = std::make_shared<ListExport>(QStringList{u"a"_s}, QList<QStringList>());
        QCOMPARE(written(Format::Json, empty), std::nullopt);
        QVERIFY(QJsonDocument::fromJson(content()).object()[u"rows"].isArray());
        QCOMPARE(written(Format::Csv, empty), std::nullopt);
        QCOMPARE(content().count("\r\n"), 2);
    }
    void eventsAreWrittenWithTheZonesOffset()
    {
        auto events = std::make_shared<EventColumns>();
        AuditEvent event;
        event.id = u"1"_s;
        event.account = u"a"_s;
        event.time = QDateTime(QDate(2026, 10, 25), QTime(0, 59, 59, 7), Qt::UTC); // a second before the clocks change
        event.action = u"api_key.create"_s;
        event.actor = u"u-1"_s;
        event.actorName = u"Ünal"_s;
        event.target = u"t1"_s;
        event.targetName = u"=cmd"_s;
        event.details = u"days: 90, x"_s;
        AuditEvent later = event;
        later.id = u"2"_s;
        later.time = event.time.addSecs(1);
        AuditEvent timeless = event;
        timeless.id = u"3"_s;
        timeless.time = {};
        events->append({event, later, timeless});
        const auto table = std::make_shared<EventExport>(
            events, events->order(), QHash<AccountId, QString>{{u"a"_s, u"acme"_s}}, QTimeZone("Europe/Berlin"));
        QCOMPARE(written(Format::Csv, table), std::nullopt);
        const QList<QByteArray> lines = content().split('\n');
        const QByteArray rest = "api_key.create,Ünal,u-1,'=cmd,t1,\"days: 90, x\",acme,registry\r";
        QCOMPARE(lines.at(2), "2026-10-25T02:00:00.007+01:00," + rest);
        QCOMPARE(lines.at(3), "2026-10-25T02:59:59.007+02:00," + rest);
        QCOMPARE(lines.at(4), "," + rest);
    }
    void timesAreThoseThatQtWrites()
    {
        for (const char *name : {"America/New_York", "Asia/Kolkata", "UTC"}) {
            const QTimeZone zone(name);
            ExportClock clock(zone);
            for (qint64 time : {0LL, -1LL, 1LL, 86399999LL, 1793000000123LL, 1780000000000LL, -86400001LL}) {
                const QDateTime there = QDateTime::fromMSecsSinceEpoch(time, zone);
                QString expected = there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODateWithMs);
                if (expected.endsWith(u'Z'))
                    expected.replace(u'Z', u"+00:00"_s);
                QCOMPARE(QString::fromLatin1(clock.text(time)), expected);
            }
        }
    }
    void tokensAreWrittenAsTheyWereWhenAsked()
    {
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"t1"_s};
        token.name = u"ci"_s;
        token.prefix = u"tank_ab"_s;
        token.scopes = {u"read"_s, u"write"_s};
        token.created = m_now;
        token.expiresReported = true;
        token.lastUsedReported = false;
        token.ownerName = u"Ana"_s;
        table.setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s}, {token});
        const auto copy
            = std::make_shared<TokenExport>(table.copy(), std::vector<quint32>{0}, QTimeZone("Europe/Berlin"));
        table.removeAccount(u"a"_s);
        QCOMPARE(written(Format::Csv, copy), std::nullopt);
        QCOMPARE(content().split('\n').at(2),
            QByteArray("ci,tank_ab,t1,Ana,john,Tank,,read write,yes,2026-11-22T13:00:00+01:00,,never,\r"));
    }
    void cancellingLeavesTheOldFile()
    {
        QCOMPARE(written(Format::Csv, std::make_shared<ListExport>(QStringList{u"a"_s}, QList<QStringList>())),
            std::nullopt);
        const QByteArray before = content();
        ExportJob job;
        QSignalSpy finished(&job, &ExportJob::finished);
        QSignalSpy progressed(&job, &ExportJob::progressed);
        std::optional<Error> result;
        connect(&job, &ExportJob::finished, &job, [&result](const std::optional<Error> &error) { result = error; });
        job.start(path(), Format::Csv, head(), std::make_shared<LongTable>());
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!progressed.isEmpty());
        job.cancel();
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(result && result->kind == Error::Kind::Cancelled);
        QVERIFY(!job.isRunning());
        QCOMPARE(content(), before);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1); // nothing half written lies about
    }
    void aJobThatIsDroppedStops()
    {
        {
            ExportJob job;
            job.start(m_folder.filePath(u"dropped"_s), Format::Csv, head(), std::make_shared<LongTable>());
        }
        QVERIFY(!QFile::exists(m_folder.filePath(u"dropped"_s)));
    }
    void aFileThatCannotBeWrittenIsAnError()
    {
        ExportJob job;
        std::optional<Error> result;
        QSignalSpy finished(&job, &ExportJob::finished);
        connect(&job, &ExportJob::finished, &job, [&result](const std::optional<Error> &error) { result = error; });
        job.start(m_folder.filePath(u"none/export"_s), Format::Csv, head(),
            std::make_shared<ListExport>(QStringList{u"a"_s}, QList<QStringList>()));
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(result && result->kind == Error::Kind::Storage && !result->detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
