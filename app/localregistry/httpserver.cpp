// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/httpserver.h"
#include "app/base/log.h"
#include "app/localregistry/connections.h"
#include <atomic>
#include <httplib.h>
#include <thread>

namespace Tokendesk::LocalRegistry {

namespace {

constexpr size_t bodyLimit = 64 * 1024;
constexpr quint64 skippedBodyLimit = 1024 * 1024; // up to here we read on, so that the client hears its 413
constexpr int threadCount = 32; // each open connection keeps one
constexpr int backlog = 128;

/// The library's pool, plus a word at the end of each thread: database connections belong to threads.
class Workers : public httplib::TaskQueue {
public:
    explicit Workers(const std::function<void()> &threadEnds)
    {
        for (int i = 0; i < threadCount; ++i)
            m_threads.emplace_back([this, threadEnds] {
                work();
                threadEnds();
            });
    }
    void enqueue(std::function<void()> job) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_change.notify_one();
    }
    void shutdown() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_change.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }

private:
    void work()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_change.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return;
            const std::function<void()> job = std::move(m_jobs.front());
            m_jobs.pop_front();
            lock.unlock();
            job();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_change;
    std::list<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    bool m_ending = false;
};

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

Request readRequest(const httplib::Request &source, quint16 port)
{
    Request request;
    request.port = port;
    request.method = bytes(source.method);
    const QByteArray target = bytes(source.target);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    if (mark >= 0)
        request.query = readFields(target.mid(mark + 1));
    for (const auto &[name, value] : source.headers)
        request.headers.insert(bytes(name).toLower(), bytes(value));
    request.body = bytes(source.body);
    return request;
}

void sendPieces(const std::function<QByteArray()> &more, const QByteArray &type, httplib::Response &response)
{
    response.set_chunked_content_provider(type.toStdString(), [more](size_t, httplib::DataSink &sink) {
        const QByteArray piece = more();
        if (piece.isEmpty())
            sink.done();
        else
            sink.write(piece.constData(), size_t(piece.size()));
        return true;
    });
}

/// A provider instead of a plain body: the library would compress that, and a provider can end the connection early.
void sendBody(const Reply &reply, bool closeAfter, httplib::Response &response)
{
    const auto whole = size_t(reply.body.size());
    const size_t sent = reply.cutAfter ? std::min(whole, size_t(*reply.cutAfter)) : whole;
    const bool keep = sent == whole && !closeAfter;
    response.set_content_provider(whole, reply.type.toStdString(),
        [body = reply.body, sent, keep](size_t offset, size_t, httplib::DataSink &sink) {
            if (offset < sent)
                sink.write(body.constData() + offset, sent - offset);
            return keep;
        });
}

void send(const Reply &reply, bool closeAfter, httplib::Response &response)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    if (reply.more)
        sendPieces(reply.more, reply.type, response);
    else if (!reply.body.isEmpty())
        sendBody(reply, closeAfter, response);
    else if (!reply.type.isEmpty())
        response.set_header("Content-Type", reply.type.toStdString());
}

bool isNumber(const std::string &text)
{
    return !text.empty() && text.size() <= 18 && text.find_first_not_of("0123456789") == std::string::npos;
}

/// Nobody honest sends two lengths, a length that is no number, or pieces of unknown length: the library would guess.
int framingFault(const httplib::Request &request)
{
    const size_t lengths = request.get_header_value_count("Content-Length");
    const std::string length = request.get_header_value("Content-Length");
    if (request.has_header("Transfer-Encoding") || lengths > 1 || (lengths == 1 && !isNumber(length)))
        return 400;
    return lengths == 1 && std::stoull(length) > skippedBodyLimit ? 413 : 0;
}

bool readsBody(const std::string &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH" || method == "DELETE";
}

void allowRestart(int socket)
{
    // The library's default also sets SO_REUSEPORT, which lets another program listen on our port beside us.
    const int yes = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
}

} // namespace

struct HttpServer::Parts {
    Handler handler;
    httplib::Server server;
    std::thread thread;
    std::atomic<bool> listening{false};
    quint16 port = 0;
    int listener = -1;

    void answer(const httplib::Request &request, httplib::Response &response, bool closeAfter)
    {
        const Reply reply = handler(readRequest(request, port));
        if (reply.drop)
            dropConnection(port, quint16(request.remote_port));
        else
            send(reply, closeAfter, response);
    }

    httplib::Server::HandlerResponse answerEarly(const httplib::Request &request, httplib::Response &response)
    {
        using Outcome = httplib::Server::HandlerResponse;
        const_cast<httplib::Request &>(request).ranges.clear(); // our answers come whole
        if (const int status = framingFault(request)) {
            send(text(status, "Malformed request"), true, response);
            return Outcome::Handled;
        }
        if (readsBody(request.method))
            return Outcome::Unhandled;
        answer(request, response, request.has_header("Content-Length"));
        return Outcome::Handled;
    }

    void configure(const std::function<void()> &threadEnds)
    {
        server.new_task_queue = [threadEnds]() -> httplib::TaskQueue * {
            return new Workers(threadEnds);
        };
        server.set_socket_options([this](socket_t socket) {
            listener = socket;
            allowRestart(socket);
        });
        server.set_tcp_nodelay(true);
        server.set_keep_alive_max_count(10'000);
        server.set_keep_alive_timeout(15);
        server.set_read_timeout(5);
        server.set_write_timeout(10);
        server.set_payload_max_length(bodyLimit);
        server.set_default_headers({{"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"}});
        server.set_pre_routing_handler(
            [this](const auto &request, auto &response) { return answerEarly(request, response); });
        const auto whole = [this](const auto &request, auto &response) {
            answer(request, response, false);
        };
        const char *anyPath = "[^]*";
        server.Post(anyPath, whole).Put(anyPath, whole).Patch(anyPath, whole).Delete(anyPath, whole);
    }
};

HttpServer::HttpServer(Handler handler, const std::function<void()> &threadEnds) : m_parts(std::make_unique<Parts>())
{
    m_parts->handler = std::move(handler);
    m_parts->configure(threadEnds);
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start(quint16 port)
{
    Parts &parts = *m_parts;
    const std::string address = "127.0.0.1";
    const int bound = port == 0                    ? parts.server.bind_to_any_port(address)
        : parts.server.bind_to_port(address, port) ? port
                                                   : -1;
    if (bound <= 0)
        return failure(Error::Kind::Storage, QStringLiteral("cannot listen on port %1").arg(port));
    parts.port = quint16(bound);
    ::listen(parts.listener, backlog);
    parts.listening = true;
    parts.thread = std::thread([&parts] {
        parts.server.listen_after_bind();
        parts.listening = false;
    });
    // stop() before the loop runs would be lost.
    while (parts.listening && !parts.server.is_running())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return parts.port;
}

void HttpServer::stop()
{
    Parts &parts = *m_parts;
    if (!parts.thread.joinable())
        return;
    parts.server.stop();
    // The library would wait for idle connections to time out.
    while (parts.listening) {
        dropConnections(parts.port);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    parts.thread.join();
}

} // namespace Tokendesk::LocalRegistry
