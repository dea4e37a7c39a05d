// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/peer.h"
#include "tests/support/await.h"
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int patience = 60000; // milliseconds: on a busy machine a start takes its time

const QString peers = QStringLiteral(TOKENDESK_PEERS);

QProcessEnvironment environmentWith(const QStringList &settings)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &setting : settings)
        environment.insert(setting.section(u'=', 0, 0), setting.section(u'=', 1));
    return environment;
}

} // namespace

Peer::Peer(const QString &name, const QStringList &settings, const QString &profile) : m_folder(peers + u'/' + name)
{
    m_server.setWorkingDirectory(m_folder);
    m_server.setProcessEnvironment(environmentWith(QStringList{u"PORT=0"_s} + settings));
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    QByteArray said;
    QObject::connect(&m_server, &QProcess::readyRead, &m_server, [this, &said] { said += m_server.readAll(); });
    m_server.start(peers + u"/bin/node"_s, {u"server.mjs"_s});
    const auto isReady = [&] {
        return said.contains("ready http") && said.endsWith('\n');
    };
    runUntil([&] { return isReady() || m_server.state() == QProcess::NotRunning; });
    m_server.disconnect();
    if (!isReady()) {
        qWarning("%s did not start; tests/peers/install puts it into build/peers", qPrintable(name));
        return;
    }
    QObject::connect(&m_server, &QProcess::readyRead, &m_server, [this] { m_server.readAll(); });
    const QByteArray line = said.mid(said.indexOf("ready http") + 6);
    m_address = QString::fromLatin1(line.first(line.indexOf('\n')).trimmed());
    QList<ProfileProblem> problems;
    const auto facts = readProfile(profileText(profile.isEmpty() ? name : profile), name, &problems);
    for (const ProfileProblem &problem : std::as_const(problems))
        qWarning("%s: %s", qPrintable(problem.pointer), qPrintable(problem.detail));
    if (facts)
        m_registry = std::make_unique<Registry>(&m_http, &m_clock, *facts, QUrl(m_address));
}

Peer::~Peer()
{
    m_server.terminate();
    if (!m_server.waitForFinished(5000))
        m_server.kill();
    m_server.waitForFinished();
}

QByteArray Peer::profileText(const QString &name)
{
    for (const QString &folder : {u"tests/peers"_s, u"resources/registries"_s}) {
        QFile file(QStringLiteral(TOKENDESK_SOURCE "/") + folder + u'/' + name + u".json"_s);
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
    }
    return {};
}

QString Peer::address() const
{
    return m_registry ? m_address : QString();
}

Registry *Peer::registry()
{
    return m_registry.get();
}

HttpClient &Peer::http()
{
    return m_http;
}

Clock &Peer::clock()
{
    return m_clock;
}

Peer::Run Peer::run(const QStringList &arguments, const QStringList &settings) const
{
    QStringList all = arguments;
    all[0] = m_folder + u'/' + all.constFirst();
    return program(peers + u"/bin/node"_s, all, settings);
}

Peer::Run Peer::program(
    const QString &program, const QStringList &arguments, const QStringList &settings, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(environmentWith(settings));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    runUntil([&process] { return process.state() == QProcess::NotRunning; });
    return {process.state() == QProcess::NotRunning ? process.exitCode() : -1, process.readAll()};
}

HttpReply Peer::post(const QString &path, const QJsonObject &body, const Headers &headers)
{
    return send({.method = "POST",
        .url = QUrl(m_address + path),
        .headers = headers,
        .body = Secret::take(QJsonDocument(body).toJson())});
}

HttpReply Peer::postForm(const QString &path, const QByteArray &form, const Headers &headers)
{
    Headers all = headers;
    all.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return send(
        {.method = "POST", .url = QUrl(m_address + path), .headers = all, .body = Secret::take(QByteArray(form))});
}

HttpReply Peer::get(const QString &path, const Headers &headers)
{
    return send({.url = QUrl(m_address + path), .headers = headers});
}

HttpReply Peer::send(const HttpRequest &request)
{
    const auto reply = await(m_http.send(request), patience);
    if (!reply)
        qWarning("%s: %s", qPrintable(request.url.path()), qPrintable(reply.error().detail));
    return reply.value_or(HttpReply());
}

QJsonObject jsonIn(const HttpReply &reply)
{
    return QJsonDocument::fromJson(reply.body.reveal().toByteArray()).object();
}

} // namespace Tokendesk
