// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the table of tokens is, as ratios to limits measured in the same run. Prints; judges nothing, because only
// the ratios on a quiet machine mean something. Arguments: the number of rows (a million), the part (keys, sorting,
// pixels; all).
#include "app/state/tokenfilter.h"
#include "app/state/tokenorder.h"
#include "tests/bench/benchtime.h"
#include "tests/bench/tablepixels.h"
#include <QApplication>
#include <QRandomGenerator>
#include <QUuid>
#include <cstdio>
#include <cstring>

using namespace Tokendesk;
using namespace Tokendesk::Bench;
using namespace Qt::StringLiterals;

namespace {

QList<Token> someTokens(const AccountId &account, int count, QRandomGenerator &random)
{
    const QStringList stages{u"prod"_s, u"staging"_s, u"dev"_s, u"test"_s, u"Prod"_s, u"qa"_s, u"sandbox"_s};
    const QStringList deeds{u"deploy"_s, u"publish"_s, u"read"_s, u"build"_s, u"release"_s, u"Sync"_s, u"mirror"_s,
        u"backup"_s, u"audit"_s, u"scan"_s, u"lint"_s, u"migrate"_s};
    const QStringList places{u"web"_s, u"api"_s, u"frontend"_s, u"worker"_s, u"docs"_s, u"registry"_s, u"infra"_s,
        u"mobile"_s, u"billing"_s, u"search"_s, u"Gateway"_s, u"data"_s};
    const QStringList scopes{u"package:read"_s, u"package:write"_s, u"org:read"_s, u"org:write"_s, u"user:read"_s,
        u"audit:read"_s, u"token:create"_s, u"webhook"_s, u"team:admin"_s};
    const auto pick = [&random](const QStringList &list) {
        return list.at(random.bounded(int(list.size())));
    };
    const qint64 newest = 1'790'000'000;
    QList<Token> tokens;
    tokens.reserve(count);
    for (int i = 0; i < count; ++i) {
        Token token;
        const std::array<quint32, 4> words{random.generate(), random.generate(), random.generate(), random.generate()};
        token.id = {account,
            QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words.data()), 16))
                .toString(QUuid::WithoutBraces)};
        token.name = pick(stages) + u'-' + pick(deeds) + u'-' + pick(places) + u'-'
            + QString::number(random.bounded(0x1000000), 16);
        token.prefix = u"npm_"_s + QString::fromLatin1(QByteArray::number(random.generate(), 36).right(6));
        for (int j = random.bounded(3); j >= 0; --j)
            token.scopes.append(pick(scopes));
        token.created = QDateTime::fromSecsSinceEpoch(newest - random.bounded(150'000'000), Qt::UTC);
        token.lastUsedReported = true;
        if (random.bounded(5) != 0)
            token.lastUsed = QDateTime::fromSecsSinceEpoch(newest - random.bounded(20'000'000), Qt::UTC);
        token.expiresReported = true;
        if (random.bounded(10) < 7)
            token.expires = QDateTime::fromSecsSinceEpoch(newest + random.bounded(31'536'000), Qt::UTC);
        tokens.append(token);
    }
    return tokens;
}

void fill(TokenTable &table, int rows)
{
    QRandomGenerator random(7);
    for (const QString &registry : {u"Tank"_s, u"SkillReg"_s, u"Tusky"_s, u"apkg"_s}) {
        const QList<Token> tokens = someTokens(registry, rows / 4, random);
        const double time = milliseconds([&] { table.setAccount(registry, {u"john"_s, registry, registry}, tokens); });
        std::printf("fill %-10s %27.1f ms\n", qPrintable(registry), time);
    }
    std::printf("rows %u, search arena %.1f B/row, all columns %.1f B/row  goal 120  %s\n", table.count(),
        double(table.text().lines().text().size()) / table.count(), double(table.bytes()) / table.count(),
        table.bytes() <= size_t(120) * table.count() ? "ok" : "MISSED");
}

double scanLimit(const TokenTable &table)
{
    const QByteArrayView text = table.text().lines().text();
    return medianTime([&text] {
        const void *volatile found = std::memchr(text.data(), 1, size_t(text.size()));
        static_cast<void>(found);
    });
}

double sortLimit(quint32 rows)
{
    QRandomGenerator64 random(9);
    std::vector<quint64> keys(rows);
    std::generate(keys.begin(), keys.end(), [&random] { return random.generate(); });
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        std::vector<quint64> copy = keys;
        times.push_back(milliseconds([&copy] { std::sort(copy.begin(), copy.end()); }));
    }
    return median(times);
}

void measureSorting(const TokenTable &table, qint64 now)
{
    const double limit = sortLimit(table.count());
    std::printf("limit: std::sort of as many u64 %8.3f ms\n", limit);
    const char *const names[] = {"state", "name", "registry", "account", "prefix", "scopes", "created", "used", "ends"};
    std::array<std::vector<double>, tokenColumnCount> builds;
    std::array<std::vector<double>, tokenColumnCount> flips;
    for (int i = 0; i < 3; ++i) { // each of them sorts eighteen times
        TokenOrder order(&table);
        for (const int column : {1, 0, 2, 3, 4, 5, 6, 7, 8}) { // the name first: the others start from it
            builds[size_t(column)].push_back(
                milliseconds([&] { order.rows(TokenColumn(column), Qt::AscendingOrder, now); }));
            flips[size_t(column)].push_back(
                milliseconds([&] { order.rows(TokenColumn(column), Qt::DescendingOrder, now); }));
        }
    }
    for (size_t column = 0; column < tokenColumnCount; ++column) {
        const bool text = TokenColumn(column) == TokenColumn::Name || TokenColumn(column) == TokenColumn::Prefix;
        char label[40];
        std::snprintf(label, sizeof label, "sort first time: %s", names[column]);
        print(label, median(builds[column]), limit, text ? 4 : 0.3);
        std::printf("  first flip %31.3f ms\n", median(flips[column]));
    }
    TokenOrder order(&table);
    RowSet all(table.count(), true);
    all.remove(0); // or the whole order would just be copied
    for (const TokenColumn column : {TokenColumn::Name, TokenColumn::Created, TokenColumn::Scopes}) {
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            order.rows(column, direction, now);
            print("sort again (cached)", medianTime([&] { order.sorted(all, column, direction, now); }), limit, 0.02);
        }
    }
}

void measureKeys(const TokenTable &table, qint64 now)
{
    const QString typed = u"deploy-web"_s;
    const QStringList others{u"a"_s, u"e"_s, u"-"_s, u"de"_s, u"npm"_s, u"npm_"_s, u"prod-"_s, u"package"_s, u"john"_s,
        u"zq9x"_s, u"3fa9"_s, u"ü"_s, u"prod web re"_s, u"is:expiring"_s, u"scope:admin"_s, u"unused:>45d"_s,
        u"is:overscoped -is:expired web"_s};
    TokenOrder order(&table);
    order.rows(TokenColumn::Created, Qt::DescendingOrder, now);
    const double limit = scanLimit(table);
    std::printf("limit: memchr of the arena %14.3f ms\n", limit);
    double worst = 0;
    const auto measure = [&](TokenFilter &filter, const QString &before, const QString &query) {
        std::vector<double> times;
        size_t found = 0;
        for (int i = 0; i < repetitions; ++i) {
            filter.rows(before, now);
            times.push_back(milliseconds([&] {
                found = order.sorted(filter.rows(query, now), TokenColumn::Created, Qt::DescendingOrder, now).size();
            }));
        }
        worst = std::max(worst, median(times));
        std::printf("  key '%-11s' %8zu rows %9.3f ms = %.2f x\n", qPrintable(query), found, median(times),
            median(times) / limit);
    };
    TokenFilter filter(&table);
    for (qsizetype size = 1; size <= typed.size(); ++size)
        measure(filter, typed.left(size - 1), typed.left(size));
    for (const QString &query : others)
        measure(filter, query.chopped(1), query);
    print("worst key: filter and order", worst, (limit + scanLimit(table)) / 2, 6);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    TokenTable table;
    fill(table, argc > 1 ? QByteArray(argv[1]).toInt() : 1'000'000);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const auto isWanted = [argc, argv](const char *part) {
        return argc < 3 || std::strcmp(argv[2], part) == 0;
    };
    if (isWanted("keys"))
        measureKeys(table, now);
    if (isWanted("sorting"))
        measureSorting(table, now);
    if (isWanted("pixels"))
        measurePixels(table);
    return 0;
}
