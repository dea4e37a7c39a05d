// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registryprofile.h"
#include "app/registry/schemacheck.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// tokendesk --check-profile, run as a person without a display would: what it prints, and what it ends with.
class TestBrokenProfiles : public QObject {
    Q_OBJECT

    struct Run {
        int exitCode = -1;
        QString output;
        QString errors;
    };
    static Run run(const QString &file)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(TOKENDESK_PROGRAM), {u"--check-profile"_s, file});
        if (!program.waitForFinished(20000) || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
    }
    static QJsonObject whole()
    {
        QFile file(QStringLiteral(TOKENDESK_EXAMPLE));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no example profile");
        return QJsonDocument::fromJson(file.readAll()).object();
    }
    /// Puts the value at the pointer; undefined takes out what is there.
    static QJsonValue changed(const QJsonValue &document, const QStringList &steps, const QJsonValue &value)
    {
        if (steps.isEmpty())
            return value;
        if (document.isArray()) {
            QJsonArray array = document.toArray();
            const int index = steps.constFirst().toInt();
            if (index < array.size())
                array[index] = changed(array.at(index), steps.mid(1), value);
            else
                array.append(value);
            return array;
        }
        QJsonObject object = document.toObject();
        const QJsonValue inner = changed(object.value(steps.constFirst()), steps.mid(1), value);
        if (inner.isUndefined())
            object.remove(steps.constFirst());
        else
            object.insert(steps.constFirst(), inner);
        return object;
    }
    static QString written(const QTemporaryDir &folder, const QByteArray &bytes)
    {
        QFile file(folder.filePath(u"corp.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private slots:
    void wholeProfile()
    {
        const Run run = TestBrokenProfiles::run(QStringLiteral(TOKENDESK_EXAMPLE));
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.contains(u"Linode"_s));
    }
    void brokenProfiles_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("message"); ///< What stands behind the file's name.
        QTest::addColumn<bool>("schemaKnows"); ///< What lies between two places no schema can say.
        const auto row = [](const char *name, const QString &pointer, const QJsonValue &value, const QString &message,
                             bool schemaKnows = true) {
            QTest::newRow(name) << pointer << value << message << schemaKnows;
        };
        const QJsonValue none(QJsonValue::Undefined);
        row("no id", u"/id"_s, none, u"/id is missing or empty"_s);
        row("odd id", u"/id"_s, u"Corp Inc"_s, u"/id has a value that is not allowed"_s);
        row("name is a number", u"/name"_s, 7, u"/name has the wrong type; expected: text"_s);
        row("plain http", u"/baseUrl"_s, u"http://corp.example"_s, u"/baseUrl must be an https address"_s);
        row("user in the address", u"/baseUrl"_s, u"https://me@corp.example"_s, u"/baseUrl must be an https"_s);
        row("unknown key", u"/colour"_s, u"red"_s, u"/colour is not a known key; is it misspelt?"_s);
        row("unknown key inside", u"/credentials/token/schema"_s, u"Bearer"_s,
            u"/credentials/token/schema is not a known key"_s);
        row("no header", u"/credentials/token/header"_s, none, u"/credentials/token/header is missing"_s);
        row("no login", u"/login"_s, QJsonArray(), u"/login is missing or empty"_s);
        row("unknown login", u"/login/0/flow"_s, u"magic"_s,
            u"/login/0/flow has a value that is not allowed; possible: paste, browserPoll"_s);
        row("device login without client", u"/login/0"_s,
            QJsonObject{{u"flow"_s, u"deviceCode"_s},
                {u"oauth"_s, QJsonObject{{u"device"_s, u"/device"_s}, {u"token"_s, u"/token"_s}}}},
            u"/login/0/oauth/clientId is missing"_s);
        row("poll without shapes", u"/login/0"_s,
            QJsonObject{{u"flow"_s, u"browserPoll"_s}, {u"request"_s, u"POST /a"_s}, {u"exchange"_s, u"POST /b"_s},
                {u"token"_s, u"/token"_s}},
            u"/login/0/shapes is missing"_s);
        row("odd colour", u"/mark/color"_s, u"blue"_s,
            u"/mark/color has a value that is not allowed; possible: #rrggbb"_s);
        row("no method", u"/tokens/list/request"_s, u"/tokens"_s,
            u"/tokens/list/request must be a method and a path"_s);
        row("address in place of a path", u"/tokens/revoke/request"_s, u"DELETE https://elsewhere.example/x"_s,
            u"/tokens/revoke/request must be a method and a path"_s);
        row("no JSON pointer", u"/tokens/list/items"_s, u"data"_s, u"/tokens/list/items must be a JSON pointer"_s);
        row("list without id", u"/tokens/list/fields/id"_s, none, u"/tokens/list/fields/id is missing"_s);
        row("value that nobody knows", u"/tokens/create/body/label"_s, u"{title}"_s,
            u"/tokens/create/body has a value that is not allowed; possible: {name}, {scopes}"_s, false);
        row("revoke without a value for it", u"/tokens/revoke/request"_s, u"DELETE /v4/profile/tokens/{tokenId}"_s,
            u"/tokens/revoke/request has a value that is not allowed; possible: {id}, {organisation}"_s, false);
        row("created without secret", u"/tokens/create/secret"_s, none, u"/tokens/create/secret is missing"_s);
        row("cursor without next", u"/tokens/list/paging"_s,
            QJsonObject{{u"kind"_s, u"cursor"_s}, {u"positionParameter"_s, u"after"_s}},
            u"/tokens/list/paging/next is missing"_s, false);
        row("pages too large", u"/tokens/list/paging/size"_s, 1000000,
            u"/tokens/list/paging/size is out of range; possible: 1-10000"_s);
        row("span beyond the range", u"/expiry/choices"_s, QJsonArray{30, 4000},
            u"/expiry/choices is out of range; possible: 1-3650"_s);
        row("span without days", u"/expiry"_s, QJsonObject{{u"form"_s, u"text"_s}, {u"text"_s, u"soon"_s}},
            u"/expiry/text has a value that is not allowed; possible: {days}d"_s);
        row("unknown risk", u"/scopes/0/risk"_s, u"extreme"_s,
            u"/scopes/0/risk has a value that is not allowed; possible: low, medium, high"_s);
        row("preset with unknown scope", u"/presets/0/scopes"_s, QJsonArray{u"fly"_s},
            u"/presets/0/scopes names a scope that the file does not define: fly"_s, false);
        row("scope twice", u"/scopes/7"_s, QJsonObject{{u"id"_s, u"*"_s}}, u"/scopes/7/id is used twice: *"_s, false);
        row("extra that goes nowhere", u"/tokens/create/extras"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"team"_s}, {u"kind"_s, u"text"_s}, {u"title"_s, u"Team"_s}}},
            u"/tokens/create/extras/0/id has a value that is not allowed; possible: body: {team}"_s, false);
        row("extra of an unknown kind", u"/tokens/create/extras"_s,
            QJsonArray{QJsonObject{{u"id"_s, u"name2"_s}, {u"kind"_s, u"colour"_s}, {u"title"_s, u"T"_s}}},
            u"/tokens/create/extras/0/kind has a value that is not allowed; possible: text, cidrList"_s);
        row("flag is a text", u"/scopesRequired"_s, u"yes"_s,
            u"/scopesRequired has the wrong type; expected: true/false"_s);
        row("unknown meaning of a status", u"/errors/statuses"_s, QJsonObject{{u"200"_s, u"forbidden"_s}},
            u"/errors/statuses/200 is out of range; possible: 400-599"_s);
        row("tool's file elsewhere", u"/cliFile"_s,
            QJsonObject{{u"path"_s, u"/etc/passwd"_s}, {u"token"_s, u"/token"_s}},
            u"/cliFile/path has a value that is not allowed; possible: ~/"_s);
        row("header with a line break", u"/tokens/list/headers"_s, QJsonObject{{u"X\nY"_s, u"1"_s}},
            u"has a value that is not allowed; possible: A-Z a-z 0-9 -"_s, false);
    }
    void brokenProfiles()
    {
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, message);
        QFETCH(bool, schemaKnows);
        const QTemporaryDir folder;
        const QJsonObject broken = changed(whole(), pointer.mid(1).split(u'/'), value).toObject();
        const QString file = written(folder, QJsonDocument(broken).toJson());
        const Run run = TestBrokenProfiles::run(file);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QString());
        QVERIFY2(run.errors.startsWith(file + u' '), qPrintable(run.errors));
        QVERIFY2(run.errors.contains(message), qPrintable(run.errors));
        const bool refused = !SchemaCheck(profileSchema()).problemsOf(broken).isEmpty();
        QCOMPARE(refused, schemaKnows);
    }
    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << u"is not JSON"_s;
        QTest::newRow("cut") << QByteArray("{\"id\":") << u"is not JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"has the wrong type; expected: {}"_s;
        QTest::newRow("too large") << QByteArray(largestProfile + 1, ' ') << u"is too large"_s;
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const QTemporaryDir folder;
        const Run run = TestBrokenProfiles::run(written(folder, bytes));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(message), qPrintable(run.errors));
    }
    void missingFile()
    {
        const QTemporaryDir folder;
        const Run run = TestBrokenProfiles::run(folder.filePath(u"nothing.json"_s));
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(u"cannot be read"_s), qPrintable(run.errors));
    }
};

QTEST_GUILESS_MAIN(TestBrokenProfiles)
#include "tst_brokenprofiles.moc"
