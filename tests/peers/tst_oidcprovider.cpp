// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/codelogin.h"
#include "app/login/devicelogin.h"
#include "app/state/signout.h"
#include "tests/peers/peer.h"
#include "tests/support/oauthfake.h"
#include "tests/support/statefixture.h"
#include <QDir>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr int patience = 60000;

} // namespace

class TestOidcProvider : public QObject {
    Q_OBJECT
private:
    void start(const QStringList &settings = {})
    {
        m_peer = std::make_unique<Peer>(u"oidc-provider"_s, settings);
        QVERIFY(!m_peer->address().isEmpty());
    }
    Registry *registry() const
    {
        return m_peer->registry();
    }
    std::unique_ptr<LoginAttempt> opened(Login *login)
    {
        auto made = std::make_unique<LoginAttempt>(login);
        login->grant();
        runUntil([&made] { return !made->opened.isEmpty() || made->error; });
        return made;
    }
    std::unique_ptr<LoginAttempt> openCode()
    {
        return opened(new CodeLogin(registry(), *registry()->profile().login(LoginFacts::Flow::AuthorizationCode)));
    }
    std::unique_ptr<LoginAttempt> openDevice()
    {
        auto *login = new DeviceLogin(registry(), *registry()->profile().login(LoginFacts::Flow::DeviceCode));
        login->setSecond(std::chrono::milliseconds(200));
        return opened(login);
    }
    /// The person goes through the pages of this sign-in.
    bool browse(const std::unique_ptr<LoginAttempt> &attempt, const QStringList &settings = {})
    {
        if (attempt->opened.isEmpty())
            return false;
        const QString page = attempt->opened.constFirst().toString(QUrl::FullyEncoded);
        const Peer::Run run = m_peer->run({u"browser.mjs"_s, page, u"eve"_s}, settings);
        if (run.exitCode != 0)
            qWarning("%s", run.said.constData());
        return run.exitCode == 0;
    }
    bool isActive(const Secret &token)
    {
        const QByteArray resource = "Basic " + QByteArray("resource:resource-secret").toBase64();
        const HttpReply reply = m_peer->postForm(u"/token/introspection"_s,
            "token=" + token.reveal().toByteArray().toPercentEncoding(), {{"Authorization", resource}});
        return jsonIn(reply).value("active"_L1).toBool();
    }
    /// An account as the window adds it, with books of their own.
    AccountId keep(StateFixture &state, const LoginResult &result)
    {
        QDir(state.folder()).mkpath(u"registries"_s);
        QFile file(state.folder() + u"/registries/oidc-provider.json"_s);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(Peer::profileText(u"oidc-provider"_s));
        file.close();
        state.restart();
        return await(state.run().accounts.add(u"oidc-provider"_s, QUrl(m_peer->address()), result))
            .value_or(AccountId());
    }

    std::unique_ptr<Peer> m_peer;

private slots:
    void cleanup()
    {
        m_peer.reset();
    }

    void oidcProviderCodeWithPkce()
    {
        start();
        const auto tried = openCode();
        QVERIFY(browse(tried));
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
        QCOMPARE(tried->result->identity.name, u"eve"_s);
        QCOMPARE(tried->result->identity.email, u"eve@example.test"_s);
        QVERIFY(!tried->result->credentials.refreshToken.isEmpty());
        QVERIFY(tried->result->unaskedScopes.isEmpty());
        QVERIFY(isActive(tried->result->credentials.token));
    }
    void oidcProviderCodeDenied()
    {
        start();
        const auto tried = openCode();
        browse(tried, {u"DENY=1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(tried->error, patience);
        QCOMPARE(tried->error->kind, Kind::Forbidden);
        QCOMPARE(tried->error->detail, u"access_denied"_s);
    }
    void oidcProviderDeviceFlowApproved()
    {
        start();
        const auto tried = openDevice();
        QCOMPARE(static_cast<DeviceLogin *>(tried->login.get())->interval(), 5); // it names none
        QVERIFY(browse(tried));
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
        QCOMPARE(tried->result->identity.name, u"eve"_s);
    }
    void oidcProviderDeviceFlowDenied()
    {
        start();
        const auto tried = openDevice();
        browse(tried, {u"DENY=1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(tried->error, patience);
        QCOMPARE(tried->error->kind, Kind::Forbidden);
    }
    void oidcProviderRefreshTokenRotates()
    {
        start({u"ACCESS_TTL=9"_s}); // too little to begin with: each call renews
        const auto tried = openCode();
        QVERIFY(browse(tried));
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
        StateFixture state;
        const AccountId id = keep(state, *tried->result);
        QVERIFY(!id.isEmpty());
        AccountBook &accounts = state.run().accounts;
        QList<Secret> tokens{tried->result->credentials.token};
        for (int i = 0; i < 3; ++i) {
            const auto fresh = await(accounts.credentials(id), patience);
            QVERIFY(fresh);
            QVERIFY(!fresh->token.sameAs(tokens.constLast()));
            QVERIFY(isActive(fresh->token));
            tokens.append(fresh->token);
        }
        // A thief's use of the first one ends the grant, and we hear of it as what it is.
        m_peer->postForm(u"/token"_s,
            "grant_type=refresh_token&client_id=tokendesk&refresh_token="
                + tried->result->credentials.refreshToken.reveal().toByteArray().toPercentEncoding());
        QSignalSpy over(&accounts, &AccountBook::grantOver);
        const auto refused = await(accounts.credentials(id), patience);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::GrantOver);
        QCOMPARE(over.size(), 1);
        // Signing in again goes on with the same account.
        const auto again = openCode();
        QVERIFY(browse(again));
        QTRY_VERIFY_WITH_TIMEOUT(again->result, patience);
        QSignalSpy back(&accounts, &AccountBook::signedInAgain);
        QCOMPARE(
            await(accounts.add(u"oidc-provider"_s, QUrl(m_peer->address()), *again->result)).value_or(AccountId()), id);
        QCOMPARE(back.size(), 1);
        QVERIFY(await(accounts.credentials(id), patience));
    }
    void oidcProviderSignOutRevokes()
    {
        start();
        const auto tried = openCode();
        QVERIFY(browse(tried));
        QTRY_VERIFY_WITH_TIMEOUT(tried->result, patience);
        StateFixture state;
        const AccountId id = keep(state, *tried->result);
        const Credentials mine = tried->result->credentials;
        QVERIFY(isActive(mine.token));
        QVERIFY(isActive(mine.refreshToken));
        auto *deed
            = new SignOut(&state.run().accounts, &state.run().tokens, id, {.revokeToken = true}, &state.run().accounts);
        QSignalSpy finished(deed, &SignOut::finished);
        deed->start();
        QVERIFY(finished.wait(patience));
        QVERIFY(!isActive(mine.token));
        QVERIFY(!isActive(mine.refreshToken));
        QVERIFY(state.keychain().keys().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOidcProvider)
#include "tst_oidcprovider.moc"
