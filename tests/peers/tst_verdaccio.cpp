// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/passwordlogin.h"
#include "app/registry/tokenlisting.h"
#include "tests/peers/peer.h"
#include "tests/support/await.h"
#include "tests/support/oauthfake.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Tokendesk::Error::Kind;

namespace {

constexpr int patience = 60000;

} // namespace

/// With the profile of npm's own registry, as it is built in.
class TestVerdaccio : public QObject {
    Q_OBJECT
private:
    void start(const QStringList &settings = {})
    {
        m_peer = std::make_unique<Peer>(u"verdaccio"_s, settings, u"npm"_s);
        QVERIFY(!m_peer->address().isEmpty());
        QCOMPARE(signIn("correct horse")->ends, 1); // the first time this makes the user
    }
    std::unique_ptr<LoginAttempt> signIn(const QByteArray &password)
    {
        auto made = std::make_unique<LoginAttempt>(new PasswordLogin(m_peer->registry(),
            *m_peer->registry()->profile().passwordLogin(), u"eve"_s, Secret::take(QByteArray(password))));
        made->login->grant();
        runUntil([&made] { return made->ends > 0; });
        return made;
    }
    QList<Token> listed(const Credentials &credentials)
    {
        QList<Token> tokens;
        TokenListing *listing = m_peer->registry()->list(credentials);
        connect(listing, &TokenListing::pageArrived, this, [&tokens](const QList<Token> &page) { tokens += page; });
        QSignalSpy finished(listing, &TokenListing::finished);
        finished.wait(patience);
        return tokens;
    }
    static TokenWish readOnly()
    {
        TokenWish wish{.name = {}, .scopes = {u"read"_s}};
        wish.secrets.insert(u"password"_s, Secret::take("correct horse"));
        return wish;
    }
    /// What the real npm sees with this credential: the keys of all tokens.
    QStringList keysThatNpmSees(const Secret &token)
    {
        const QString file = m_home.filePath(u"npmrc"_s);
        QFile npmrc(file);
        if (!npmrc.open(QIODevice::WriteOnly))
            return {u"no file"_s};
        npmrc.write("registry=" + m_peer->address().toLatin1() + "/\n" + m_peer->address().mid(5).toLatin1()
            + "/:_authToken=" + token.reveal().toByteArray() + "\n");
        npmrc.close();
        const Peer::Run run = Peer::program(u"npm"_s, {u"token"_s, u"list"_s, u"--json"_s},
            {u"npm_config_userconfig="_s + file, u"npm_config_cache="_s + m_home.filePath(u"cache"_s),
                u"npm_config_update_notifier=false"_s, u"npm_config_loglevel=silent"_s,
                u"npm_config_registry="_s + m_peer->address() + u'/'});
        QStringList keys;
        const QJsonArray rows = QJsonDocument::fromJson(run.said.mid(run.said.indexOf('['))).array();
        for (const QJsonValue &row : rows)
            keys.append(row["key"_L1].toString());
        return run.exitCode == 0 ? keys : QStringList{QString::fromUtf8(run.said)};
    }

    std::unique_ptr<Peer> m_peer;
    QTemporaryDir m_home;

private slots:
    void cleanup()
    {
        m_peer.reset();
    }

    void verdaccioSignsIn()
    {
        start();
        const auto right = signIn("correct horse");
        QVERIFY(right->result);
        QCOMPARE(right->result->identity.name, u"eve"_s);
        const auto wrong = signIn("wrong horse");
        QVERIFY(wrong->error);
        QCOMPARE(wrong->error->kind, Kind::NotSignedIn);
    }
    void verdaccioListsWhatNpmLists()
    {
        start();
        const Credentials mine = signIn("correct horse")->result->credentials;
        QCOMPARE(listed(mine).size(), 0);
        const auto created = await(m_peer->registry()->create(mine, readOnly()), patience);
        QVERIFY(created);
        QVERIFY(created->secret.size() > 100);
        const QList<Token> tokens = listed(mine);
        QCOMPARE(tokens.size(), 1);
        QCOMPARE(tokens.constFirst().id.id, created->token.id.id);
        QCOMPARE(tokens.constFirst().scopes, QStringList{u"read"_s});
        QCOMPARE(keysThatNpmSees(mine.token), QStringList{created->token.id.id});
        QVERIFY2(await(m_peer->registry()->whoami({.token = created->secret}), patience), "the new token works");
    }
    void verdaccioRevokesForNpmToo()
    {
        start();
        const Credentials mine = signIn("correct horse")->result->credentials;
        const auto first = await(m_peer->registry()->create(mine, readOnly()), patience);
        const auto second = await(m_peer->registry()->create(mine, readOnly()), patience);
        QVERIFY(first && second);
        QVERIFY(await(m_peer->registry()->revoke(mine, first->token.id.id), patience));
        QCOMPARE(listed(mine).size(), 1);
        QCOMPARE(keysThatNpmSees(mine.token), QStringList{second->token.id.id});
    }
    void verdaccioRefusesAWrongPasswordAtCreation()
    {
        start();
        const Credentials mine = signIn("correct horse")->result->credentials;
        TokenWish wish = readOnly();
        wish.secrets.insert(u"password"_s, Secret::take("wrong horse"));
        const auto refused = await(m_peer->registry()->create(mine, wish), patience);
        QVERIFY(!refused);
        QVERIFY(!refused.error().mayHaveArrived);
        QCOMPARE(listed(mine).size(), 0);
    }
    void verdaccioSaysWhenItIsTooMuch()
    {
        start({u"USER_RATE=3"_s});
        const Credentials mine = signIn("correct horse")->result.value_or(LoginResult()).credentials;
        std::optional<Tokendesk::Error> error;
        for (int i = 0; i < 6 && !error; ++i) {
            const auto answer = await(m_peer->registry()->create(mine, readOnly()), patience);
            if (!answer)
                error = answer.error();
        }
        QVERIFY(error);
        QCOMPARE(error->kind, Kind::TooManyRequests);
        QVERIFY(error->retryAfter >= std::chrono::seconds(1));
    }
};

QTEST_GUILESS_MAIN(TestVerdaccio)
#include "tst_verdaccio.moc"
