// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/localregistry/registryclient.h"
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <httplib.h>

using namespace Qt::StringLiterals;
using namespace Tokendesk::LocalRegistry;

QJsonObject Got::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Got::array() const
{
    return QJsonDocument::fromJson(body).array();
}

RegistryClient::RegistryClient(quint16 port) : m_port(port)
{
}

Got RegistryClient::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
    const QByteArray &type, const HeaderList &headers)
{
    httplib::Client client("127.0.0.1", m_port);
    client.set_read_timeout(20);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = path.toStdString();
    request.body = body.toStdString();
    QByteArrayList pairs;
    for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
        pairs.append(cookie.key() + '=' + cookie.value());
    HeaderList all = headers;
    if (!pairs.isEmpty())
        all.append({"Cookie", pairs.join("; ")});
    if (!m_bearer.isEmpty())
        all.append({"Authorization", "Bearer " + m_bearer});
    if (!m_origin.isEmpty())
        all.append({"Origin", m_origin});
    if (!type.isEmpty())
        all.append({"Content-Type", type});
    for (const auto &[name, value] : std::as_const(all))
        request.headers.emplace(name.toStdString(), value.toStdString());
    const httplib::Result result = client.send(request);
    Got got;
    if (!result)
        return got;
    got.status = result->status;
    got.body = QByteArray::fromStdString(result->body);
    for (const auto &[name, value] : result->headers)
        got.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    keepCookies(got);
    return got;
}

void RegistryClient::keepCookies(const Got &got)
{
    const QList<QByteArray> set = got.headers.values("set-cookie");
    for (const QByteArray &cookie : set) {
        const QByteArray pair = cookie.split(';').first();
        const qsizetype sign = pair.indexOf('=');
        if (cookie.contains("Max-Age=0"))
            cookies.remove(pair.left(sign));
        else
            cookies.insert(pair.left(sign), pair.mid(sign + 1));
    }
}

Got RegistryClient::get(const QByteArray &path, const HeaderList &headers)
{
    return send("GET", path, {}, {}, headers);
}

Got RegistryClient::post(const QByteArray &path, const QJsonObject &body, const HeaderList &headers)
{
    return send("POST", path, QJsonDocument(body).toJson(), "application/json", headers);
}

Got RegistryClient::patch(const QByteArray &path, const QJsonObject &body, const HeaderList &headers)
{
    return send("PATCH", path, QJsonDocument(body).toJson(), "application/json", headers);
}

Got RegistryClient::remove(const QByteArray &path, const HeaderList &headers)
{
    return send("DELETE", path, {}, {}, headers);
}

Got RegistryClient::postForm(
    const QByteArray &path, const QMap<QByteArray, QByteArray> &fields, const HeaderList &headers)
{
    QByteArrayList pairs;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        pairs.append(field.key() + '=' + field.value().toPercentEncoding());
    return send("POST", path, pairs.join('&'), "application/x-www-form-urlencoded", headers);
}

void RegistryClient::setBearer(const QByteArray &token)
{
    m_bearer = token;
}

void RegistryClient::setOrigin(const QByteArray &origin)
{
    m_origin = origin;
}

QByteArray RegistryClient::ownOrigin() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port);
}

QByteArray rawExchange(quint16 port, const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    socket.write(bytes);
    QByteArray answer;
    while (socket.waitForReadyRead(20'000) || socket.bytesAvailable() > 0)
        answer += socket.readAll();
    return answer;
}

Options testOptions(Dialect dialect)
{
    Options options;
    options.dialect = dialect;
    options.limitSignIn = false;
    options.passwordRounds = 100;
    return options;
}

TestRegistry::TestRegistry(const Options &options) : server(options)
{
    [this] {
        QVERIFY(server.start());
        QVERIFY(server.addUser({u"Uma User"_s, u"user@example.org"_s, u"long-password"_s, false}));
        QVERIFY(server.addUser({u"Ada Admin"_s, u"admin@example.org"_s, u"long-password"_s, true}));
    }();
}

TestRegistry::TestRegistry(Dialect dialect) : TestRegistry(testOptions(dialect))
{
}

RegistryClient TestRegistry::client() const
{
    return RegistryClient(server.port());
}

RegistryClient TestRegistry::signedIn(const QString &email)
{
    RegistryClient client(server.port());
    const Got got = client.post("/api/auth/sign-in/email", {{u"email"_s, email}, {u"password"_s, u"long-password"_s}});
    [&got] {
        QCOMPARE(got.status, 200);
    }();
    client.setOrigin(client.ownOrigin());
    return client;
}

RegistryClient TestRegistry::withToken(const QStringList &scopes, std::optional<std::chrono::seconds> lifetime)
{
    RegistryClient client(server.port());
    const auto token = server.addToken(u"user@example.org"_s, u"test"_s, scopes, lifetime);
    [&token] {
        QVERIFY(token);
    }();
    client.setBearer(*token);
    return client;
}

void addDialects()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("seed") << Dialect::Seed;
    QTest::newRow("live") << Dialect::Live;
}
