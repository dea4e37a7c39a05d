// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/http/httpclient.h"
#include "app/registry/registry.h"
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <memory>

namespace Tokendesk {

/// A server that nobody here wrote, on a free port for one test; see tests/peers/install. And a registry that speaks to
/// it by the profile of its name in this folder, or by the one of a registry that is built in.
class Peer {
public:
    /// Each setting as "NAME=value" in the server's environment.
    explicit Peer(const QString &name, const QStringList &settings = {}, const QString &profile = {});
    ~Peer();
    Q_DISABLE_COPY_MOVE(Peer)

    QString address() const; ///< Empty if it did not start.
    Registry *registry();
    HttpClient &http();
    Clock &clock();
    static QByteArray profileText(const QString &name);

    /// What the peer's own programs say: the first argument is a script of its folder.
    struct Run {
        int exitCode = -1;
        QByteArray said;
    };
    Run run(const QStringList &arguments, const QStringList &settings = {}) const;
    static Run program(const QString &program, const QStringList &arguments, const QStringList &settings,
        const QByteArray &input = {});

    /// A request of our own, as somebody else's program would send it.
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    HttpReply post(const QString &path, const QJsonObject &body, const Headers &headers = {});
    HttpReply postForm(const QString &path, const QByteArray &form, const Headers &headers = {});
    HttpReply get(const QString &path, const Headers &headers = {});

private:
    HttpReply send(const HttpRequest &request);

    QString m_folder;
    QProcess m_server;
    QString m_address;
    Clock m_clock;
    HttpClient m_http;
    std::unique_ptr<Registry> m_registry;
};

/// Lets everything go on until it is so. On a busy machine a server takes its time.
template <typename Condition>
void runUntil(Condition condition)
{
    if (!QTest::qWaitFor(condition, 60000))
        qWarning("it took too long");
}

QJsonObject jsonIn(const HttpReply &reply);

} // namespace Tokendesk
