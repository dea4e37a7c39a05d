// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/httpclient.h"
#include "app/registry/checkprofile.h"
#include "app/registry/profilebook.h"
#include "app/registry/tokenlisting.h"
#include "tests/support/await.h"
#include "tests/support/roughserver.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// As Linode's public documents describe it: pages with their number, texts of rights with blanks, times without zone.
class SmallServer {
public:
    explicit SmallServer(int tokens)
        : m_server([this](QTcpSocket *socket, const QByteArray &request) {
              const QByteArray reply = answerTo(request);
              socket->write(reply);
              socket->disconnectFromHost();
          })
    {
        for (int i = 0; i < tokens; ++i)
            m_tokens.append(row(u"token %1"_s.arg(i), u"linodes:read_only domains:read_only"_s));
    }
    QUrl address() const
    {
        QUrl url = m_server.url();
        url.setPath({});
        return url;
    }
    qsizetype requests() const
    {
        return m_server.requests().size();
    }

private:
    QJsonObject row(const QString &label, const QString &scopes)
    {
        return {{u"id"_s, ++m_lastId}, {u"label"_s, label}, {u"scopes"_s, scopes}, {u"token"_s, u"0123456789abcdef"_s},
            {u"created"_s, u"2026-01-01T00:01:01"_s}, {u"expiry"_s, QJsonValue::Null}};
    }
    static QByteArray answer(const QByteArray &status, const QJsonObject &object)
    {
        return RoughServer::answer(status, QJsonDocument(object).toJson());
    }
    QByteArray answerTo(const QByteArray &request)
    {
        const QList<QByteArray> line = request.left(request.indexOf('\r')).split(' ');
        const QUrl url(QString::fromLatin1(line.value(1)));
        if (!request.contains("Authorization: Bearer good-linode-token-0123"))
            return answer(
                "401 Unauthorized", {{u"errors"_s, QJsonArray{QJsonObject{{u"reason"_s, u"Invalid Token"_s}}}}});
        if (url.path() == "/v4/profile"_L1)
            return answer(
                "200 OK", {{u"uid"_s, 1234}, {u"username"_s, u"exampleUser"_s}, {u"email"_s, u"user@example.org"_s}});
        if (line.constFirst() == "GET")
            return page(QUrlQuery(url));
        if (line.constFirst() == "POST")
            return made(QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object());
        m_tokens.erase(std::remove_if(m_tokens.begin(), m_tokens.end(),
                           [&url](const QJsonObject &token) {
                               return url.path().endsWith(u'/' + QString::number(token.value(u"id"_s).toInt()));
                           }),
            m_tokens.end());
        return answer("200 OK", {});
    }
    QByteArray page(const QUrlQuery &query)
    {
        constexpr int rowsAPage = 100; // fewer than the profile wishes for
        const int number = query.queryItemValue(u"page"_s).toInt();
        QJsonArray rows;
        for (qsizetype i = (number - 1) * rowsAPage; i < std::min<qsizetype>(number * rowsAPage, m_tokens.size()); ++i)
            rows.append(m_tokens.at(i));
        return answer("200 OK",
            {{u"data"_s, rows}, {u"page"_s, number}, {u"pages"_s, (m_tokens.size() + rowsAPage - 1) / rowsAPage},
                {u"results"_s, m_tokens.size()}});
    }
    QByteArray made(const QJsonObject &wish)
    {
        QJsonObject token = row(wish.value(u"label"_s).toString(), wish.value(u"scopes"_s).toString());
        token.insert(u"expiry"_s, wish.value(u"expiry"_s));
        m_tokens.append(token);
        token.insert(u"token"_s, u"a-new-token-of-linode-0123456789"_s);
        return answer("200 OK", token);
    }

    QList<QJsonObject> m_tokens;
    int m_lastId = 100;
    RoughServer m_server;
};

} // namespace

/// A registry that nobody thought of when the program was made: its file is put into the user's folder, and it works.
class TestForeignProfile : public QObject {
    Q_OBJECT

    static Credentials good()
    {
        Credentials credentials;
        credentials.token = Secret::take("good-linode-token-0123");
        return credentials;
    }

private slots:
    void foreignProfile()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(QStringLiteral(TOKENDESK_EXAMPLE), folder.filePath(u"linode.json"_s)));
        const ProfileBook book(folder.path());
        QVERIFY(book.problems().isEmpty());
        const RegistryProfile *profile = book.profile(u"linode"_s);
        QVERIFY(profile);
        SmallServer server(250);
        Clock clock;
        HttpClient http;
        Registry registry(&http, &clock, *profile, server.address());

        const auto identity = await(registry.whoami(good()));
        QVERIFY(identity);
        QCOMPARE(identity->name, u"exampleUser"_s);
        QCOMPARE(identity->userId, u"1234"_s);

        QList<Token> tokens;
        std::optional<Error> error;
        bool over = false;
        TokenListing *listing = registry.list(good());
        connect(listing, &TokenListing::pageArrived, this, [&tokens](const QList<Token> &page) { tokens += page; });
        connect(listing, &TokenListing::finished, this, [&](const std::optional<Error> &why, int) {
            error = why;
            over = true;
        });
        QTRY_VERIFY(over);
        QVERIFY(!error);
        QCOMPARE(tokens.size(), 250);
        QCOMPARE(server.requests(), 4); // who, and three pages
        QCOMPARE(tokens.constFirst().scopes, QStringList({u"linodes:read_only"_s, u"domains:read_only"_s}));
        QCOMPARE(tokens.constFirst().created, QDateTime(QDate(2026, 1, 1), QTime(0, 1, 1), Qt::UTC));
        QVERIFY(tokens.constFirst().expiresReported && !tokens.constFirst().expires.isValid());

        TokenWish wish;
        wish.name = u"watcher"_s;
        wish.scopes = {u"linodes:read_only"_s, u"account:read_only"_s};
        wish.days = 30;
        const auto made = await(registry.create(good(), wish));
        QVERIFY(made);
        QCOMPARE(made->secret.reveal().toByteArray(), QByteArray("a-new-token-of-linode-0123456789"));
        QCOMPARE(made->token.scopes, wish.scopes);
        QVERIFY(made->token.expires.isValid());
        QVERIFY(await(registry.revoke(good(), made->token.id.id)));

        Credentials wrong;
        wrong.token = Secret::take("wrong");
        const auto refused = await(registry.whoami(wrong));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Kind::NotSignedIn);
        QCOMPARE(refused.error().serverSays, u"Invalid Token"_s);
    }
    void builtInFilesFitTheSchema()
    {
        const QStringList names = QDir(u":/registries"_s).entryList({u"*.json"_s});
        QVERIFY(names.size() >= 7);
        for (const QString &name : names) {
            if (name.endsWith(".schema.json"_L1))
                continue;
            const ProfileFinding finding = checkProfileFile(u":/registries/"_s + name);
            QVERIFY2(finding.profile, qPrintable(finding.problems.value(0).pointer));
        }
    }
};

QTEST_GUILESS_MAIN(TestForeignProfile)
#include "tst_foreignprofile.moc"
