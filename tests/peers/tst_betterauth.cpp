// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/devicelogin.h"
#include "app/login/passwordlogin.h"
#include "app/registry/tokenlisting.h"
#include "tests/peers/peer.h"
#include "tests/support/await.h"
#include "tests/support/oauthfake.h"
#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>
#include <QtEndian>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Tokendesk::Error::Kind;

namespace {

constexpr int patience = 30000;
const QString password = u"correct horse battery"_s;

QByteArray fromBase32(const QString &text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const QChar c : text) {
        const auto value = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_s.indexOf(c);
        if (value < 0)
            continue;
        bits = (bits << 5) | quint32(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += char((bits >> count) & 0xff);
        }
    }
    return bytes;
}

/// RFC 6238, as the person's device counts it.
QByteArray totp(const QString &uri)
{
    const QByteArray key = fromBase32(QUrlQuery(QUrl(uri)).queryItemValue(u"secret"_s));
    const quint64 step = qToBigEndian(quint64(QDateTime::currentSecsSinceEpoch() / 30));
    const QByteArray hash = QMessageAuthenticationCode::hash(
        QByteArray(reinterpret_cast<const char *>(&step), sizeof(step)), key, QCryptographicHash::Sha1);
    const int at = hash.back() & 0x0f;
    const quint32 number = qFromBigEndian<quint32>(hash.constData() + at) & 0x7fffffff;
    return QByteArray::number(number % 1000000).rightJustified(6, '0');
}

} // namespace

class TestBetterAuth : public QObject {
    Q_OBJECT
private:
    void start(const QStringList &settings = {})
    {
        m_peer = std::make_unique<Peer>(u"better-auth"_s, settings);
        QVERIFY(!m_peer->address().isEmpty());
        const HttpReply reply = m_peer->post(u"/api/auth/sign-up/email"_s,
            {{u"name"_s, u"Eve"_s}, {u"email"_s, u"eve@example.org"_s}, {u"password"_s, password}}, origin());
        QCOMPARE(reply.status, 200);
        m_cookie = sessionCookie(reply, m_peer->registry()->profile().sessionCookies, m_peer->clock().now());
        QVERIFY(!m_cookie.isEmpty());
    }
    Peer::Headers origin() const
    {
        return {{"Origin", m_peer->address().toLatin1()}};
    }
    Peer::Headers person() const
    {
        return origin() + Peer::Headers{{"Cookie", m_cookie.reveal().toByteArray()}};
    }
    std::unique_ptr<LoginAttempt> openDevice(std::chrono::milliseconds second = 1000ms)
    {
        auto *login
            = new DeviceLogin(m_peer->registry(), *m_peer->registry()->profile().login(LoginFacts::Flow::DeviceCode));
        login->setSecond(second);
        auto made = std::make_unique<LoginAttempt>(login);
        login->grant();
        runUntil([&made] { return !made->opened.isEmpty() || made->error; });
        return made;
    }
    static DeviceLogin *device(const std::unique_ptr<LoginAttempt> &attempt)
    {
        return static_cast<DeviceLogin *>(attempt->login.get());
    }
    void decide(const std::unique_ptr<LoginAttempt> &attempt, const QString &word)
    {
        const QString code = device(attempt)->userCode();
        QCOMPARE(m_peer->get(u"/api/auth/device?user_code="_s + code, person()).status, 200);
        QCOMPARE(m_peer->post(u"/api/auth/device/"_s + word, {{u"userCode"_s, code}}, person()).status, 200);
    }
    std::unique_ptr<LoginAttempt> signIn()
    {
        auto made = std::make_unique<LoginAttempt>(new PasswordLogin(m_peer->registry(),
            *m_peer->registry()->profile().passwordLogin(), u"eve@example.org"_s, Secret::take(password.toUtf8())));
        made->login->grant();
        runUntil([&made] { return made->ends > 0 || static_cast<PasswordLogin *>(made->login.get())->isCodeWanted(); });
        return made;
    }
    /// With the person's device set up: what it was given, and the codes for when it is lost.
    QJsonObject setUpDevice()
    {
        const QJsonObject answer
            = jsonIn(m_peer->post(u"/api/auth/two-factor/enable"_s, {{u"password"_s, password}}, person()));
        const HttpReply first = m_peer->post(u"/api/auth/two-factor/verify-totp"_s,
            {{u"code"_s, QString::fromLatin1(totp(answer.value("totpURI"_L1).toString()))}}, person());
        return first.status == 200 ? answer : QJsonObject();
    }
    QStringList listed(const Credentials &credentials)
    {
        QStringList names;
        TokenListing *listing = m_peer->registry()->list(credentials);
        connect(listing, &TokenListing::pageArrived, this, [&names](const QList<Token> &page) {
            for (const Token &token : page)
                names.append(token.name);
        });
        QSignalSpy finished(listing, &TokenListing::finished);
        return finished.wait(patience) ? names : QStringList{u"no answer"_s};
    }

    std::unique_ptr<Peer> m_peer;
    Secret m_cookie;

private slots:
    void cleanup()
    {
        m_peer.reset();
    }

    void betterAuthDeviceFlowApproved()
    {
        start({u"DEVICE_INTERVAL=1s"_s});
        const auto tried = openDevice();
        QCOMPARE(device(tried)->interval(), 1);
        QVERIFY(tried->opened.value(0).toString().startsWith(m_peer->address()));
        decide(tried, u"approve"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
        QCOMPARE(tried->result->identity.email, u"eve@example.org"_s);
        QVERIFY(tried->result->credentials.expires.isValid());
    }
    void betterAuthDeviceFlowDenied()
    {
        start({u"DEVICE_INTERVAL=1s"_s});
        const auto tried = openDevice();
        decide(tried, u"deny"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tried->error, patience);
        QCOMPARE(tried->error->kind, Kind::Forbidden);
        QCOMPARE(tried->error->detail, u"access_denied"_s);
    }
    void betterAuthDeviceCodeExpires()
    {
        start({u"DEVICE_INTERVAL=1s"_s, u"DEVICE_LIFE=1s"_s});
        const auto tried = openDevice(1500ms); // so that the server says it before our own clock does
        QTRY_VERIFY_WITH_TIMEOUT(tried->error, patience);
        QCOMPARE(tried->error->kind, Kind::Timeout);
    }
    void betterAuthSlowDownIsObeyed()
    {
        start({u"DEVICE_INTERVAL=1s"_s});
        const auto tried = openDevice(100ms); // our seconds are too short
        QTRY_VERIFY_WITH_TIMEOUT(device(tried)->interval() >= 6, patience);
        decide(tried, u"approve"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
    }
    void betterAuthOneTimeCodeSignsIn()
    {
        start();
        const QJsonObject own = setUpDevice();
        QVERIFY(!own.isEmpty());
        const auto tried = signIn();
        auto *login = static_cast<PasswordLogin *>(tried->login.get());
        QVERIFY(login->isCodeWanted());
        QSignalSpy refused(login, &PasswordLogin::codeRefused);
        login->giveCode(Secret::take("000000"));
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, patience);
        login->giveCode(Secret::take(totp(own.value("totpURI"_L1).toString())));
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
        QCOMPARE(tried->result->identity.email, u"eve@example.org"_s);
        QCOMPARE(listed(tried->result->credentials), QStringList());
    }
    void betterAuthRecoveryCodeSignsIn()
    {
        start();
        const QJsonObject own = setUpDevice();
        const auto tried = signIn();
        auto *login = static_cast<PasswordLogin *>(tried->login.get());
        QVERIFY(login->isCodeWanted());
        login->giveRecoveryCode(Secret::take(own.value("backupCodes"_L1).toArray().at(0).toString().toUtf8()));
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
    }
    void betterAuthKeysListedCreatedRevoked()
    {
        start({u"DEVICE_INTERVAL=1s"_s});
        const auto tried = openDevice();
        decide(tried, u"approve"_s);
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
        const Credentials mine = tried->result->credentials;
        const auto created
            = await(m_peer->registry()->create(mine, {.name = u"ci"_s, .scopes = {}, .days = 30, .unrestricted = true}),
                patience);
        QVERIFY(created);
        QVERIFY(created->secret.startsWith("tank_"));
        QCOMPARE(listed(mine), QStringList{u"ci"_s});
        const QJsonObject key{{u"key"_s, QString::fromLatin1(created->secret.reveal())}};
        QVERIFY(jsonIn(m_peer->post(u"/test/verify"_s, key)).value("valid"_L1).toBool());
        QVERIFY(await(m_peer->registry()->revoke(mine, created->token.id.id), patience));
        QCOMPARE(listed(mine), QStringList());
        QVERIFY(!jsonIn(m_peer->post(u"/test/verify"_s, key)).value("valid"_L1).toBool(true));
    }
};

QTEST_GUILESS_MAIN(TestBetterAuth)
#include "tst_betterauth.moc"
