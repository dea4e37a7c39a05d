// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/pastelogin.h"
#include "app/http/httpclient.h"
#include "app/registry/profilebook.h"
#include "tests/support/await.h"
#include "tests/support/localregistryfixture.h"

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

class TestPasteLogin : public QObject {
    Q_OBJECT
private:
    Result<LoginResult> paste(const Secret &token)
    {
        Asked<LoginResult> asked;
        PasteLogin login(m_registry.get(), token);
        connect(&login, &Login::succeeded, &login, [asked](const LoginResult &result) { asked.finish(result); });
        connect(&login, &Login::loginFailed, &login,
            [asked](const Tokendesk::Error &error) { asked.finish(failure(error)); });
        login.grant();
        return await(asked.answer());
    }

    const ProfileBook m_profiles{QString()};
    Clock m_clock;
    HttpClient m_http;
    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<Registry> m_registry;

private slots:
    void initTestCase_data()
    {
        ADD_DIALECTS();
    }
    void init()
    {
        QFETCH_GLOBAL(LocalRegistry::Dialect, dialect);
        m_server = std::make_unique<LocalRegistryFixture>(dialect);
        m_registry = std::make_unique<Registry>(&m_http, &m_clock, *m_profiles.profile(u"tank"_s), m_server->address());
    }
    void cleanup()
    {
        m_registry.reset();
        m_server.reset();
    }

    void aGoodTokenSaysWhoItBelongsTo()
    {
        const Secret token = m_server->token(u"bob"_s, u"mine"_s);
        const auto result = paste(token);
        QVERIFY(result);
        QCOMPARE(result->identity.email, LocalRegistryFixture::emailOf(u"bob"_s));
        QVERIFY(result->credentials.token.sameAs(token));
        QVERIFY(!result->madeToken); // so signing out does not revoke it
    }
    void aDeadOneIsRefused()
    {
        const auto result = paste(Secret::take("tank_nobodyknowsthis"));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::NotSignedIn);
        QVERIFY(!result.error().serverSays.isEmpty());
    }
    void anUnreachableRegistryProvesNothing()
    {
        const Secret token = m_server->token(u"bob"_s, u"mine"_s);
        m_server->server().stop();
        const auto result = paste(token);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
    }
};

QTEST_GUILESS_MAIN(TestPasteLogin)
#include "tst_pastelogin.moc"
