// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include "sourcetree.h"
#include <QFileInfo>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

/// The order of the folders, as the #include lines of app/ and ui/ tell it.
class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyIncludeKeepsTheOrder();
    void aPlantedIncludeIsFound_data();
    void aPlantedIncludeIsFound();

private:
    const QString m_qtHeaders = QLibraryInfo::path(QLibraryInfo::HeadersPath);
};

/// Without Qt's headers at hand no include would ever look like one with a screen.
void LayersTest::initTestCase()
{
    QVERIFY(QFileInfo::exists(m_qtHeaders + u"/QtGui/QIcon"_s));
    QVERIFY(QFileInfo::exists(m_qtHeaders + u"/QtWidgets/QWidget"_s));
}

void LayersTest::everyIncludeKeepsTheOrder()
{
    int files = 0;
    int includes = 0;
    QStringList objections;
    const QStringList all = filesBelow({u"app"_s, u"ui"_s});
    for (const QString &file : all) {
        if (!file.endsWith(".h"_L1) && !file.endsWith(".cpp"_L1))
            continue;
        ++files;
        const QList<Include> lines = includesOf(textOf(file));
        for (const Include &include : lines) {
            ++includes;
            const QString objection = objectionTo(file, include, m_qtHeaders);
            if (!objection.isEmpty())
                objections.append(u"%1:%2: %3: %4"_s.arg(file).arg(include.line).arg(include.header, objection));
        }
    }
    QVERIFY2(objections.isEmpty(), qPrintable(u'\n' + objections.join(u'\n')));
    QVERIFY2(files > 200 && includes > 1000, "the sources were not found");
}

void LayersTest::aPlantedIncludeIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("refused");
    const auto row = [](const char *name, const QString &file, const QString &line, bool refused) {
        QTest::newRow(name) << file << line << refused;
    };
    row("upwards", u"app/http/a.cpp"_s, u"#include \"app/state/tokenbook.h\""_s, true);
    row("downwards", u"app/state/a.cpp"_s, u"#include \"app/http/httpclient.h\""_s, false);
    row("desk is last", u"app/models/a.cpp"_s, u"#include \"app/desk.h\""_s, true);
    row("desk knows all", u"app/desk.cpp"_s, u"#include \"app/models/accountlistmodel.h\""_s, false);
    row("unknown folder", u"app/helpers/a.cpp"_s, u"#include \"app/base/error.h\""_s, true);
    row("app to ui", u"app/desk.cpp"_s, u"#include \"ui/mainwindow.h\""_s, true);
    row("app to tests", u"app/desk.cpp"_s, u"#include \"tests/support/await.h\""_s, true);
    row("app to Gui", u"app/state/a.h"_s, u"#include <QIcon>"_s, true);
    row("app to Widgets, with module", u"app/state/a.h"_s, u"#  include <QtWidgets/QWidget>"_s, true);
    row("app to Core", u"app/state/a.h"_s, u"#include <QString>"_s, false);
    row("client to local registry", u"app/state/a.cpp"_s, u"#include \"app/localregistry/server.h\""_s, true);
    row("local registry to client", u"app/localregistry/a.cpp"_s, u"#include \"app/domain/token.h\""_s, true);
    row("local registry to base", u"app/localregistry/a.cpp"_s, u"#include \"app/base/error.h\""_s, false);
    row("page to http", u"ui/tokens/a.cpp"_s, u"#include \"app/http/httpclient.h\""_s, true);
    row("page to vault", u"ui/tokens/a.cpp"_s, u"#include \"app/vault/vault.h\""_s, true);
    row("main to vault", u"ui/main.cpp"_s, u"#include \"app/vault/keychainvault.h\""_s, false);
    row("page to registry's JSON", u"ui/tokens/a.cpp"_s, u"#include \"app/registry/tokenjson.h\""_s, true);
    row("page to registry's facts", u"ui/tokens/a.cpp"_s, u"#include \"app/registry/registryprofile.h\""_s, false);
    row("page to JSON", u"ui/tokens/a.cpp"_s, u"#include <QJsonObject>"_s, true);
    row("page to network", u"ui/tokens/a.cpp"_s, u"#include <QNetworkReply>"_s, true);
    row("second network manager", u"app/login/a.cpp"_s, u"#include <QNetworkAccessManager>"_s, true);
    row("second user of the keychain", u"app/state/a.cpp"_s, u"#include <qt6keychain/keychain.h>"_s, true);
}

void LayersTest::aPlantedIncludeIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(bool, refused);
    const QList<Include> includes = includesOf(u"#pragma once\n"_s + line + u'\n');
    QCOMPARE(includes.size(), 1);
    QCOMPARE(includes.constFirst().line, 2);
    QCOMPARE(!objectionTo(file, includes.constFirst(), m_qtHeaders).isEmpty(), refused);
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
