// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the audit is, as ratios to limits measured in the same run. Prints; judges nothing, because only the ratios
// on a quiet machine mean something. Arguments: the number of events (a million), the number of tokens (100 000).
#include "app/audit/auditinput.h"
#include "app/audit/auditscore.h"
#include "app/audit/chartbins.h"
#include "app/audit/eventcolumns.h"
#include "app/audit/export/eventexport.h"
#include "app/audit/export/exportjob.h"
#include "app/audit/export/exporttext.h"
#include "app/state/tokentable.h"
#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUuid>
#include <chrono>
#include <cstdio>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int repetitions = 7;

template <typename Deed>
double milliseconds(Deed deed)
{
    const auto start = std::chrono::steady_clock::now();
    deed();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

template <typename Deed>
double medianTime(Deed deed)
{
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i)
        times.push_back(milliseconds(deed));
    return median(times);
}

void print(const char *what, double value, const char *unit, double ratio, double goal)
{
    std::printf("%-40s %10.3f %-8s ratio %7.3f  goal %7.2f  %s\n", what, value, unit, ratio, goal,
        ratio <= goal ? "ok" : "MISSED");
}

const QDateTime now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};

void fill(EventColumns &columns, int count)
{
    QRandomGenerator random(3);
    const QStringList actions{u"api_key.create"_s, u"api_key.revoke"_s, u"admin.user.role_update"_s, u"copied"_s};
    QList<AuditEvent> page;
    for (int i = 0; i < count; ++i) {
        AuditEvent event;
        event.id = QUuid(uint(i), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10).toString(QUuid::WithoutBraces);
        event.account = u"a"_s;
        event.time = now.addSecs(-i * qint64(31)).addMSecs(random.bounded(1000));
        event.action = actions.at(random.bounded(4));
        event.actor = u"user-"_s + QString::number(random.bounded(500));
        event.target = u"token-"_s + QString::number(random.bounded(100000));
        event.details = u"scopes: publish, days: "_s + QString::number(random.bounded(365));
        page.append(event);
        if (page.size() == 100) {
            columns.append(page);
            page.clear();
        }
    }
    columns.append(page);
}

void fill(TokenTable &table, int count)
{
    QRandomGenerator random(4);
    QList<Token> tokens;
    for (int i = 0; i < count; ++i) {
        Token token;
        token.id = {u"a"_s, u"token-"_s + QString::number(i)};
        token.name = u"ci-deploy-"_s + QString::number(i / 2);
        token.prefix = u"tank_ab"_s;
        token.scopes = {random.bounded(10) == 0 ? u"skills:admin"_s : u"skills:read"_s};
        token.created = now.addDays(-random.bounded(700));
        token.lastUsedReported = token.expiresReported = true;
        if (random.bounded(4) != 0)
            token.lastUsed = now.addDays(-random.bounded(100));
        if (random.bounded(3) != 0)
            token.expires = now.addDays(random.bounded(365));
        token.owner = u"user-"_s + QString::number(random.bounded(500));
        tokens.append(token);
    }
    table.setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s, {u"skills:admin"_s}}, tokens);
}

/// What any program has to do that counts days: look at each time once.
double plainPass(const EventColumns &columns, std::vector<quint32> &days)
{
    return medianTime([&] {
        days.assign(366, 0);
        const qint64 start = now.addDays(-365).toMSecsSinceEpoch();
        for (quint32 row = 0; row < columns.count(); ++row) {
            const qint64 day = (columns.time(row) - start) / 86400000;
            if (day >= 0 && day < 366)
                ++days[size_t(day)];
        }
    });
}

void benchEvents(int count)
{
    EventColumns columns;
    std::printf("%-40s %10.3f ms\n", "append, pages of 100", milliseconds([&] { fill(columns, count); }));
    print("memory", double(columns.bytes()) / columns.count(), "bytes", double(columns.bytes()) / columns.count(), 120);
    std::vector<quint32> days;
    const double plain = plainPass(columns, days);
    const QTimeZone zone("Europe/Berlin");
    const QDate first = now.date().addDays(-365);
    const double all = medianTime([&] { columns.perDay(columns.order(), first, now.date(), zone); });
    print("events per day, a million", all, "ms", all / plain, 2);
    std::vector<quint32> found;
    const double filter = medianTime([&] { found = columns.find({.action = u"api_key.*"_s, .actor = u"user-12"_s}); });
    print("filter by action and actor", filter, "ms", filter / 16.0, 1);
    const double text = medianTime([&] { found = columns.find({.text = u"publish token-77"_s}); });
    print("filter by text", text, "ms", text / 16.0, 1);
    const double span = medianTime([&] { found = columns.find({.from = now.addDays(-90)}); });
    print("filter by time", span, "ms", span / plain, 2);
    const double chart
        = medianTime([&] { columns.perDay(columns.find({.action = u"api_key.*"_s}), first, now.date(), zone); });
    print("filter, then events per day", chart, "ms", chart / 16.0, 1);
}

void benchTokens(int count)
{
    TokenTable table;
    fill(table, count);
    const RowSet rows(table.count(), true);
    const double bins = medianTime([&] {
        const ChartBins charts(&table, rows, now);
        charts.endsByMonth();
        charts.ages();
        charts.lastUses();
    });
    print("three charts of tokens", bins, "ms", bins / 16.0, 1);
    const double grid = medianTime([&] { ChartBins(&table, rows, now).rightsByPerson(); });
    print("rights by person", grid, "ms", grid / 16.0, 1);
    TokenFilter filter(&table);
    const double click = medianTime([&] { filter.rows(u"expires:2027-01"_s, now.toSecsSinceEpoch()); });
    print("a click on a bar", click, "ms", click / 16.0, 1);
    AuditInput input;
    input.tokens = &table;
    input.rows = rows;
    input.accounts.insert(u"a"_s, {});
    input.now = now;
    const double judged = medianTime([&] { AuditScore::of(findingsOf(input), input.rules); });
    std::printf("%-40s %10.3f ms\n", "findings and score", judged);
}

/// As the disk takes the same bytes, in the same pieces, from a program that only writes.
void plainWrite(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    constexpr qsizetype chunk = 1024 * 1024;
    for (qsizetype at = 0; at < bytes.size(); at += chunk)
        file.write(bytes.constData() + at, std::min(chunk, bytes.size() - at));
    file.commit();
}

void benchExport(int count)
{
    const QTemporaryDir folder;
    const auto events = std::make_shared<EventColumns>();
    fill(*events, count);
    for (const auto &[format, name] :
        {std::pair(ExportJob::Format::Csv, "export as CSV"), std::pair(ExportJob::Format::Json, "export as JSON")}) {
        const QString path = folder.filePath(u"export"_s);
        const auto write = [&, format = format] {
            ExportJob job;
            QObject::connect(&job, &ExportJob::finished, QCoreApplication::instance(), &QCoreApplication::quit);
            job.start(path, format, {.what = u"events"_s, .made = now},
                std::make_shared<EventExport>(events, events->order(), QHash<AccountId, QString>{{u"a"_s, u"acme"_s}},
                    QTimeZone("Europe/Berlin")));
            QCoreApplication::exec();
        };
        write();
        const double made = medianTime([&, format = format] {
            const EventExport table(events, events->order(), {{u"a"_s, u"acme"_s}}, QTimeZone("Europe/Berlin"));
            std::unique_ptr<ExportText> text = std::make_unique<JsonText>(table.columns());
            if (format == ExportJob::Format::Csv)
                text = std::make_unique<CsvText>(table.columns());
            std::vector<char> room;
            size_t size = 0;
            for (quint32 row = 0; row < table.count(); ++row) {
                text->beginRow();
                table.read(row, text.get());
                text->endRow();
                if (text->size() > 1024 * 1024)
                    text->swap(&room, &size);
            }
        });
        std::printf("%-40s %10.3f ms\n", "rows made, not written", made);
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        std::vector<double> exports;
        std::vector<double> plain;
        for (int i = 0; i < repetitions; ++i) { // in turn: disks are quicker at one time than at another
            exports.push_back(milliseconds(write));
            plain.push_back(milliseconds([&] { plainWrite(folder.filePath(u"plain"_s), bytes); }));
        }
        std::printf("%-40s %10.3f ms, %.1f MB\n", "the same, only written", median(plain), double(bytes.size()) / 1e6);
        print(name, median(exports), "ms", median(exports) / median(plain), 2);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int events = arguments.value(1, u"1000000"_s).toInt();
    const int tokens = arguments.value(2, u"100000"_s).toInt();
    benchEvents(events);
    benchTokens(tokens);
    benchExport(events);
    return 0;
}
