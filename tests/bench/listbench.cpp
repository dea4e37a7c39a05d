// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast lists of tokens are read, as ratios to limits measured in the same run. Prints; judges nothing, because only
// the ratios on a quiet machine mean something. Parts: ingest (pages of a hundred tokens from bytes to tokens, beside
// memchr and QJsonDocument alone), whole (one list of 16 MiB: how long the window's thread is away), pages (a thousand
// pages over HTTP with a cursor beside the curl program, and six at a time beside one after the other, each answer 20
// ms late); all.
#include "app/base/clock.h"
#include "app/http/httpclient.h"
#include "app/registry/listpage.h"
#include "app/registry/listplan.h"
#include "app/registry/profilebook.h"
#include "app/registry/tokenlisting.h"
#include "tests/support/roughserver.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QProcess>
#include <QSemaphore>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>
#include <QUrlQuery>
#include <cstdio>
#include <cstring>
#include <ctime>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int repetitions = 7;
constexpr int perPage = 100;
constexpr int pageCount = 1000;
constexpr int ingestPages = 100;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

template <typename Deed>
double milliseconds(Deed deed)
{
    QElapsedTimer timer;
    timer.start();
    deed();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of this thread's processor, not of the wall: what else the machine does then counts less.
template <typename Deed>
double processorMilliseconds(Deed deed)
{
    const auto now = [] {
        timespec time = {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double start = now();
    deed();
    return now() - start;
}

QByteArray row(int number)
{
    const QByteArray n = QByteArray::number(number);
    return R"({"id":"4f1c2b7a-0000-4000-8000-)" + n.rightJustified(12, '0')
        + R"(","configId":"default","name":"prod-deploy-)" + n
        + R"(","start":"tank_d","prefix":"tank_","referenceId":"user-17","enabled":true,"permissions":)"
        + R"({"skills":["skills:publish"]},"metadata":null,"expiresAt":"2027-03-01T12:00:00.000Z","lastRequest":)"
        + R"("2026-11-01T08:30:15.120Z","createdAt":"2026-01-02T03:04:05.678Z","rateLimitMax":1000,"requestCount":17})";
}

QByteArray page(int from, int rows, int total, const QByteArray &more = {})
{
    QByteArray text = "{\"total\":" + QByteArray::number(total) + more + ",\"apiKeys\":[";
    for (int i = 0; i < rows; ++i)
        text += (i > 0 ? "," : "") + row(from + i);
    return text + "]}";
}

HttpReply replyWith(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = Secret::take(QByteArray(body.constData(), body.size()));
    return reply;
}

struct Ingest {
    std::vector<double> scan;
    std::vector<double> tree;
    std::vector<double> byTree;
    std::vector<double> ours;
    qsizetype tokens = 0;
    qsizetype odd = 0;
};

void ingestOnce(Ingest &times, const std::vector<HttpReply> &replies, const ListPlan &plan)
{
    times.scan.push_back(processorMilliseconds([&] {
        for (const HttpReply &one : replies)
            times.odd += memchr(one.body.reveal().data(), 1, size_t(one.body.size())) ? 1 : 0;
    }));
    times.tree.push_back(processorMilliseconds([&] {
        for (const HttpReply &one : replies) {
            const QByteArrayView text = one.body.reveal();
            times.odd += QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size())).isNull() ? 1 : 0;
        }
    }));
    times.byTree.push_back(processorMilliseconds([&] {
        for (const HttpReply &one : replies)
            times.tokens -= listPageByTree(one, plan.profile)->tokens.size();
    }));
    times.ours.push_back(processorMilliseconds([&] {
        for (const HttpReply &one : replies)
            times.tokens += listPageIn(one, plan)->tokens.size();
    }));
}

void benchIngest(const RegistryProfile &profile)
{
    std::vector<HttpReply> replies;
    qsizetype bytes = 0;
    for (int i = 0; i < ingestPages; ++i) {
        replies.push_back(replyWith(page(i * perPage, perPage, ingestPages * perPage)));
        bytes += replies.back().body.size();
    }
    const auto plan = ListPlan::of(profile);
    Ingest times;
    for (int i = 0; i < repetitions; ++i)
        ingestOnce(times, replies, *plan);
    const double megabytes = double(bytes) / 1e6;
    const auto tell = [megabytes](const char *what, const std::vector<double> &each) {
        std::printf("%-32s %9.3f ms  %7.0f MB/s\n", what, median(each), megabytes / median(each) * 1e3);
    };
    std::printf("%d pages of %d tokens, %.1f MB; %lld odd, %lld differ\n", ingestPages, perPage, megabytes,
        qlonglong(times.odd), qlonglong(times.tokens));
    tell("memchr over the bytes", times.scan);
    tell("QJsonDocument, thrown away", times.tree);
    tell("QJsonDocument, into tokens", times.byTree);
    tell("ours, into tokens", times.ours);
    const double speed = megabytes / median(times.ours) * 1e3;
    std::printf("G8  %.1f x QJsonDocument into tokens (goal 10), %.1f x QJsonDocument thrown away; %.0f MB/s (goal 850)"
                " %s\n",
        median(times.byTree) / median(times.ours), median(times.tree) / median(times.ours), speed,
        median(times.byTree) / median(times.ours) >= 10 && speed >= 850 ? "ok" : "MISSED");
}

/// The longest time between two turns of the event loop. A beat a millisecond, not one after the other: on a busy
/// machine those would take the processor from the threads that are waited for.
class Pulse : public QTimer {
public:
    Pulse()
    {
        setTimerType(Qt::PreciseTimer);
        callOnTimeout([this] {
            m_longest = qMax(m_longest, double(m_last.nsecsElapsed()) / 1e6);
            m_last.start();
        });
        m_last.start();
        start(1);
    }
    double longest() const
    {
        return m_longest;
    }

private:
    QElapsedTimer m_last;
    double m_longest = 0;
};

struct Listed {
    double time = 0;
    qsizetype tokens = 0;
    double longestAway = 0;
};

Listed list(HttpClient &http, const RegistryProfile &profile, const QUrl &address)
{
    Clock clock;
    Registry registry(&http, &clock, profile, address);
    Credentials credentials;
    credentials.session = Secret::take("better-auth.session_token=x");
    credentials.token = Secret::take("tank_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    Listed listed;
    QEventLoop loop;
    Pulse pulse;
    listed.time = milliseconds([&] {
        TokenListing *listing = registry.list(credentials);
        QObject::connect(listing, &TokenListing::pageArrived, &loop,
            [&listed](const QList<Token> &tokens) { listed.tokens += tokens.size(); });
        QObject::connect(listing, &TokenListing::finished, &loop, [&loop](const std::optional<Error> &error, int) {
            if (error)
                std::printf("failed: %s\n", qPrintable(error->detail));
            loop.quit();
        });
        loop.exec();
    });
    listed.longestAway = pulse.longest();
    return listed;
}

/// Serves in a thread of its own; page(path) is the body.
class ServerThread : public QThread {
public:
    ServerThread(std::function<QByteArray(const QByteArray &)> page, int delay)
        : m_page(std::move(page)), m_delay(delay)
    {
    }
    ~ServerThread() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)
    QUrl begin()
    {
        start();
        m_ready.acquire();
        return m_url;
    }

protected:
    void run() override
    {
        RoughServer server([this](QTcpSocket *socket, const QByteArray &request) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            const QByteArray answer = RoughServer::answer("200 OK", m_page(request.left(request.indexOf("\r\n"))));
            QTimer::singleShot(m_delay, Qt::PreciseTimer, socket, [socket, answer] { socket->write(answer); });
        });
        m_url = server.url(QString());
        m_ready.release();
        exec();
    }

private:
    std::function<QByteArray(const QByteArray &)> m_page;
    int m_delay;
    QUrl m_url;
    QSemaphore m_ready;
};

/// The number behind "name=" in the first line of a request.
int numberIn(const QByteArray &line, const QByteArray &name)
{
    const qsizetype at = line.indexOf(name + '=');
    const qsizetype start = at + name.size() + 1;
    qsizetype end = start;
    while (at >= 0 && end < line.size() && isdigit(line.at(end)))
        ++end;
    return at < 0 ? 0 : line.mid(start, end - start).toInt();
}

void benchWhole(HttpClient &http, RegistryProfile profile)
{
    profile.list->paging = {};
    const int rows = 16 * 1024 * 1024 / int(row(0).size() + 1) - 100;
    const QByteArray whole = page(0, rows, rows);
    ServerThread server([&whole](const QByteArray &) { return whole; }, 0);
    const Listed listed = list(http, profile, server.begin());
    const double parse = milliseconds([&whole] { QJsonDocument::fromJson(whole); });
    std::printf("one list of %.1f MB, %lld tokens: %.0f ms; the window's thread was away for at most %.1f ms "
                "(QJsonDocument alone: %.0f ms)\n",
        double(whole.size()) / 1e6, qlonglong(listed.tokens), listed.time, listed.longestAway, parse);
}

double curl(const QUrl &address)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    return milliseconds([&] {
        process.start(u"curl"_s,
            {u"-s"_s, u"-S"_s,
                address.toString() + u"/api/auth/api-key/list?limit=100&cursor=[0-%1]"_s.arg(pageCount - 1)});
        process.waitForFinished(-1);
    });
}

void benchPages(HttpClient &http, const RegistryProfile &profile)
{
    RegistryProfile cursors = profile;
    cursors.list->paging.kind = PagingFacts::Kind::Cursor;
    cursors.list->paging.positionParameter = u"cursor"_s;
    cursors.list->paging.next = {u"/next"_s};
    const auto cursorPage = [](const QByteArray &line) {
        const int number = numberIn(line, "cursor");
        const QByteArray next = number + 1 < pageCount ? QByteArray::number(number + 1) : QByteArray();
        return page(number * perPage, perPage, pageCount * perPage, ",\"next\":\"" + next + '"');
    };
    ServerThread server(cursorPage, 0);
    const QUrl address = server.begin();
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < 3; ++i) {
        ours.push_back(list(http, cursors, address).time);
        theirs.push_back(curl(address));
    }
    std::printf("%d pages by cursor: %.0f us a page, read into tokens; curl, thrown away: %.0f us; ratio %.2f\n",
        pageCount, median(ours) * 1e3 / pageCount, median(theirs) * 1e3 / pageCount, median(ours) / median(theirs));
    constexpr int latency = 20;
    constexpr int few = 120;
    const auto latePage = [](const QByteArray &line) {
        const int from = numberIn(line, "offset");
        const int cursor = numberIn(line, "cursor");
        const QByteArray next = cursor + 1 < few ? QByteArray::number(cursor + 1) : QByteArray();
        return page(qMax(from, cursor * perPage), perPage, few * perPage, ",\"next\":\"" + next + '"');
    };
    ServerThread late(latePage, latency);
    const QUrl slow = late.begin();
    const double inTurn = list(http, cursors, slow).time;
    const double together = list(http, profile, slow).time;
    std::printf("%d pages, each %d ms late: one after the other %.2f ms a page, six at a time %.2f ms; ratio %.2f\n",
        few, latency, inTurn / few, together / few, inTurn / together);
}

} // namespace

int main(int argc, char **argv)
{
    std::setvbuf(stdout, nullptr, _IOLBF, 0); // into a pipe too: whoever waits sees what is done
    const QCoreApplication application(argc, argv);
    const QString part = QCoreApplication::arguments().value(1, u"all"_s);
    const ProfileBook profiles{QString()};
    const RegistryProfile profile = *profiles.profile(u"tank"_s);
    HttpClient http;
    if (part == "all"_L1 || part == "ingest"_L1)
        benchIngest(profile);
    if (part == "all"_L1 || part == "whole"_L1)
        benchWhole(http, profile);
    if (part == "all"_L1 || part == "pages"_L1)
        benchPages(http, profile);
    return 0;
}
