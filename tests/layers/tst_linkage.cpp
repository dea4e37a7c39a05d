// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTest>
#include <link.h>

using namespace Qt::StringLiterals;

namespace {

int addName(dl_phdr_info *object, size_t, void *names)
{
    static_cast<QStringList *>(names)->append(QFileInfo(QString::fromLocal8Bit(object->dlpi_name)).fileName());
    return 0;
}

QStringList loadedLibraries()
{
    QStringList names;
    dl_iterate_phdr(addName, &names);
    return names;
}

} // namespace

/// Built once for each library of app/, linked with every library that this one asks for, used or not: what is loaded
/// here is what the library's link interface brings along.
class LinkageTest : public QObject {
    Q_OBJECT

private slots:
    void onlyWantedLibrariesCome_data();
    void onlyWantedLibrariesCome();
};

void LinkageTest::onlyWantedLibrariesCome_data()
{
    const bool client = QStringLiteral(TOKENDESK_LINKED) == "tokendesk_app"_L1;
    QTest::addColumn<QString>("library");
    QTest::addColumn<bool>("wanted");
    QTest::newRow("Core") << u"libQt6Core."_s << true;
    QTest::newRow("Sql") << u"libQt6Sql."_s << true;
    QTest::newRow("Network") << u"libQt6Network."_s << client;
    QTest::newRow("NetworkAuth") << u"libQt6NetworkAuth."_s << client;
    QTest::newRow("Keychain") << u"libqt6keychain."_s << client;
    QTest::newRow("simdjson") << u"libsimdjson."_s << client;
    QTest::newRow("cpp-httplib") << u"libcpp-httplib."_s << !client;
    QTest::newRow("Gui") << u"libQt6Gui."_s << false;
    QTest::newRow("Widgets") << u"libQt6Widgets."_s << false;
    QTest::newRow("Svg") << u"libQt6Svg."_s << false;
}

void LinkageTest::onlyWantedLibrariesCome()
{
    QFETCH(QString, library);
    QFETCH(bool, wanted);
    const QStringList loaded = loadedLibraries();
    const bool there
        = std::any_of(loaded.cbegin(), loaded.cend(), [&](const QString &name) { return name.startsWith(library); });
    QVERIFY2(there == wanted, qPrintable(loaded.join(u'\n')));
}

QTEST_GUILESS_MAIN(LinkageTest)
#include "tst_linkage.moc"
