// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/autostart.h"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path() const
    {
        return m_folder.filePath(u"autostart/tokendesk.desktop"_s);
    }
    QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void turningOnWritesAnEntryAndTurningOffRemovesIt()
    {
        const Autostart autostart(path(), u"/opt/desk/tokendesk"_s);
        QVERIFY(autostart.isPossible());
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.turnOn(false));
        QVERIFY(autostart.isOn());
        QVERIFY(text().contains("\nExec=\"/opt/desk/tokendesk\"\n"));
        QVERIFY(autostart.turnOn(true));
        QVERIFY(text().contains("\nExec=\"/opt/desk/tokendesk\" --hidden\n"));
        QCOMPARE(QDir(m_folder.filePath(u"autostart"_s)).entryList(QDir::Files).size(), 1);
        QVERIFY(autostart.turnOff());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(path()));
        QVERIFY(autostart.turnOff());
    }
    void oddPathsAreQuoted()
    {
        const Autostart autostart(path(), u"/opt/a b/100%/$x/\"q\"/to\\ken`desk"_s);
        QVERIFY(autostart.turnOn(false));
        QVERIFY(text().contains(R"(Exec="/opt/a b/100%%/\\$x/\\"q\\"/to\\\\ken\\`desk")"));
    }
    void whatTheDesktopSwitchedOffIsOff()
    {
        const Autostart autostart(path(), u"tokendesk"_s);
        QVERIFY(autostart.turnOn(false));
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("Hidden=true\n");
        file.close();
        QVERIFY(!autostart.isOn());
        QVERIFY(autostart.turnOn(false));
        QVERIFY(autostart.isOn());
        QVERIFY(autostart.turnOff());
    }
    void aPlaceThatCannotBeWrittenIsAnError()
    {
        QFile inTheWay(m_folder.filePath(u"a-file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Autostart autostart(m_folder.filePath(u"a-file/tokendesk.desktop"_s), u"tokendesk"_s);
        const Result<void> done = autostart.turnOn(false);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Storage);
        QVERIFY(!autostart.isOn());
    }
    void withoutAPlaceItIsNotPossible()
    {
        const Autostart autostart(QString(), u"tokendesk"_s);
        QVERIFY(!autostart.isPossible());
        QVERIFY(!autostart.isOn());
        QVERIFY(!autostart.turnOn(false));
    }
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
