// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/profilebook.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Reason = ProfileProblem::Reason;

class TestRegistryProfile : public QObject {
    Q_OBJECT

    static QJsonObject smallest()
    {
        const QJsonObject token{{u"header"_s, u"Api-Key"_s}};
        const QJsonObject paste{{u"flow"_s, u"paste"_s}};
        return {{u"id"_s, u"corp"_s}, {u"name"_s, u"Corp"_s}, {u"baseUrl"_s, u"https://tokens.corp.example"_s},
            {u"credentials"_s, QJsonObject{{u"token"_s, token}}}, {u"login"_s, QJsonArray{paste}},
            {u"tokens"_s, QJsonObject()}};
    }
    static QList<ProfileProblem> problemsOf(const QByteArray &json)
    {
        QList<ProfileProblem> problems;
        const auto profile = readProfile(json, u"corp.json"_s, &problems);
        if (profile.has_value() != problems.isEmpty())
            qFatal("a profile with problems was taken, or one without was refused");
        return problems;
    }
    /// Puts the value at the pointer, making objects on the way; undefined takes it out.
    static QJsonValue changed(const QJsonValue &document, const QStringList &steps, const QJsonValue &value)
    {
        if (steps.isEmpty())
            return value;
        if (document.isArray()) {
            QJsonArray array = document.toArray();
            array[steps.first().toInt()] = changed(array.at(steps.first().toInt()), steps.mid(1), value);
            return array;
        }
        QJsonObject object = document.toObject();
        const QJsonValue inner = changed(object.value(steps.first()), steps.mid(1), value);
        if (inner.isUndefined())
            object.remove(steps.first());
        else
            object.insert(steps.first(), inner);
        return object;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private slots:
    void builtInFilesAreWhole()
    {
        const ProfileBook book{QString()};
        QVERIFY2(book.problems().isEmpty(),
            book.problems().isEmpty() ? "" : qPrintable(book.problems().constFirst().pointer));
        const RegistryProfile *tank = book.profile(u"tank"_s);
        QVERIFY(tank);
        QCOMPARE(tank->logins.size(), 3);
        QVERIFY(tank->list && tank->create && tank->revoke && tank->update);
        QCOMPARE(tank->records.size(), 5);
        QCOMPARE(tank->impliedBy({u"skills:admin"_s}), QStringList({u"skills:publish"_s, u"skills:read"_s}));
        QCOMPARE(tank->impliedBy({u"skills:publish"_s, u"skills:read"_s}), QStringList());
    }
    void smallestProfileIsEnough()
    {
        QVERIFY(problemsOf(QJsonDocument(smallest()).toJson()).isEmpty());
    }
    void brokenProfilesNameTheSpot_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("named");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const QString &pointer, const QJsonValue &value, Reason reason,
                             const QString &named = {}) {
            QTest::newRow(name) << pointer << value << (named.isEmpty() ? pointer : named) << reason;
        };
        const QJsonValue none(QJsonValue::Undefined);
        const QJsonArray oneScope{QJsonObject{{u"id"_s, u"read"_s}}};
        row("no id", u"/id"_s, none, Reason::Missing);
        row("empty id", u"/id"_s, QString(), Reason::Missing);
        row("odd id", u"/id"_s, u"Corp Inc"_s, Reason::NotAllowed);
        row("id is a number", u"/id"_s, 7, Reason::WrongType);
        row("plain http", u"/baseUrl"_s, u"http://tokens.corp.example"_s, Reason::NotAnAddress);
        row("address with user", u"/baseUrl"_s, u"https://a@tokens.corp.example"_s, Reason::NotAnAddress);
        row("no credentials", u"/credentials"_s, none, Reason::Missing);
        row("no header", u"/credentials/token/header"_s, none, Reason::Missing);
        row("unknown key", u"/color"_s, u"red"_s, Reason::UnknownKey);
        row("unknown key deep inside", u"/credentials/token/schema"_s, u"Bearer"_s, Reason::UnknownKey);
        row("slash in a key", u"/a~1b"_s, 1, Reason::UnknownKey);
        row("no way to log in", u"/login"_s, none, Reason::Missing);
        row("unknown way to log in", u"/login/0/flow"_s, u"magic"_s, Reason::NotAllowed);
        row("login is no list", u"/login"_s, u"paste"_s, Reason::WrongType);
        row("odd colour", u"/mark/color"_s, u"blue"_s, Reason::NotAllowed);
        row("no tokens", u"/tokens"_s, none, Reason::Missing);
        row("odd request", u"/tokens/revoke/request"_s, u"REMOVE /tokens"_s, Reason::NotARequest);
        row("request with query", u"/tokens/revoke/request"_s, u"DELETE /tokens?id={id}"_s, Reason::NotARequest);
        row("body is a text", u"/tokens/revoke"_s, QJsonObject{{u"request"_s, u"POST /x"_s}, {u"body"_s, u"x"_s}},
            Reason::WrongType, u"/tokens/revoke/body"_s);
        row("odd access", u"/tokens/revoke"_s, QJsonObject{{u"request"_s, u"POST /x"_s}, {u"access"_s, u"magic"_s}},
            Reason::NotAllowed, u"/tokens/revoke/access"_s);
        row("create without secret", u"/tokens/create"_s, QJsonObject{{u"request"_s, u"POST /tokens"_s}},
            Reason::Missing, u"/tokens/create/secret"_s);
        row("list without id", u"/tokens/list"_s,
            QJsonObject{{u"request"_s, u"GET /tokens"_s}, {u"items"_s, u"/data"_s}, {u"fields"_s, QJsonObject()}},
            Reason::Missing, u"/tokens/list/fields/id"_s);
        row("no pointer", u"/tokens/list"_s,
            QJsonObject{{u"request"_s, u"GET /tokens"_s}, {u"items"_s, u"data"_s},
                {u"fields"_s, QJsonObject{{u"id"_s, u"/id"_s}}}},
            Reason::NotAPointer, u"/tokens/list/items"_s);
        row("days out of range", u"/expiry"_s, QJsonObject{{u"form"_s, u"days"_s}, {u"minDays"_s, 0}},
            Reason::OutOfRange, u"/expiry/minDays"_s);
        row("preset with unknown scope", u"/presets"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"title"_s, u"A"_s}, {u"scopes"_s, u"write"_s}}},
            Reason::UnknownScope, u"/presets/0/scopes"_s);
        row("two scopes with one id", u"/scopes"_s, QJsonArray{oneScope.at(0), oneScope.at(0)}, Reason::DuplicateId,
            u"/scopes/1/id"_s);
        row("flag is a text", u"/scopesEmptyMeansAll"_s, u"yes"_s, Reason::WrongType);
    }
    void brokenProfilesNameTheSpot()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, named);
        QFETCH(Reason, reason);
        QStringList steps = pointer.sliced(1).split(u'/');
        for (QString &step : steps)
            step.replace(u"~1"_s, u"/"_s);
        const QJsonValue document = changed(smallest(), steps, value);
        const QList<ProfileProblem> problems = problemsOf(QJsonDocument(document.toObject()).toJson());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.constFirst().file, u"corp.json"_s);
        QCOMPARE(problems.constFirst().pointer, named);
        QCOMPARE(problems.constFirst().reason, reason);
    }
    void whatIsNoJsonIsSaid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("empty") << QByteArray() << Reason::NotJson;
        QTest::newRow("cut") << QByteArray("{\"id\":") << Reason::NotJson;
        QTest::newRow("list") << QByteArray("[]") << Reason::WrongType;
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') << Reason::TooLarge;
    }
    void whatIsNoJsonIsSaid()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Reason, reason);
        const QList<ProfileProblem> problems = problemsOf(bytes);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.constFirst().reason, reason);
        QCOMPARE(problems.constFirst().pointer, QString());
    }
    void usersFileWinsAndThisIsSaid()
    {
        const QTemporaryDir folder;
        QJsonObject own = smallest();
        own.insert(u"id"_s, u"tank"_s);
        own.insert(u"name"_s, u"Our Tank"_s);
        write(folder.filePath(u"tank.json"_s), QJsonDocument(own).toJson());
        const ProfileBook book(folder.path());
        QCOMPARE(book.profile(u"tank"_s)->name, u"Our Tank"_s);
        QCOMPARE(book.problems().size(), 1);
        QCOMPARE(book.problems().constFirst().reason, Reason::ReplacesBuiltIn);
        QCOMPARE(book.problems().constFirst().file, folder.filePath(u"tank.json"_s));
    }
    void oneBrokenFileLeavesTheOthers()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"a.json"_s), "{");
        write(folder.filePath(u"b.json"_s), QJsonDocument(smallest()).toJson());
        write(folder.filePath(u"c.json"_s), QJsonDocument(smallest()).toJson());
        const ProfileBook book(folder.path());
        QVERIFY(book.profile(u"corp"_s));
        QVERIFY(book.profile(u"tank"_s));
        QCOMPARE(book.problems().size(), 2);
        QCOMPARE(book.problems().at(0).reason, Reason::NotJson);
        QCOMPARE(book.problems().at(0).file, folder.filePath(u"a.json"_s));
        QCOMPARE(book.problems().at(1).reason, Reason::DuplicateId);
        QCOMPARE(book.problems().at(1).file, folder.filePath(u"c.json"_s));
    }
    void prefixesAreRecognised()
    {
        const ProfileBook book{QString()};
        QCOMPARE(book.recognise("tank_abc")->format.kind, TokenFormat::Kind::Live);
        QCOMPARE(book.recognise("tank_service_abc")->format.kind, TokenFormat::Kind::Service);
        QVERIFY(!book.recognise("gh_abc"));
        QVERIFY(!book.recognise(""));
    }
};

QTEST_GUILESS_MAIN(TestRegistryProfile)
#include "tst_registryprofile.moc"
