// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretclipboard.h"
#include <QApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Another program. Our own event loop has to serve its questions.
QByteArray xclip(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"xclip"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 5000))
        process.kill();
    return process.readAllStandardOutput();
}

QByteArray pasted(const QString &selection = u"clipboard"_s, const QString &target = u"UTF8_STRING"_s)
{
    return xclip({u"-o"_s, u"-selection"_s, selection, u"-t"_s, target});
}

} // namespace

/// D1 on a real X server, seen from another program.
class TestXClipboard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }

    void d1OthersPasteItFromTheClipboardAndNotFromTheSelection()
    {
        SecretClipboard clipboard;
        clipboard.copy(Secret::take("tank_canary"), u"ci-deploy"_s);
        QCOMPARE(pasted(), QByteArray("tank_canary"));
        QCOMPARE(pasted(u"primary"_s), QByteArray());
    }

    void d1HistoriesReadTheHint()
    {
        SecretClipboard clipboard;
        clipboard.copy(Secret::take("tank_canary"), u"ci-deploy"_s);
        QVERIFY(pasted(u"clipboard"_s, u"TARGETS"_s).contains("x-kde-passwordManagerHint"));
        QCOMPARE(pasted(u"clipboard"_s, u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void d1GoneAfterItsTime()
    {
        SecretClipboard clipboard;
        clipboard.setLifetime(1s);
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(Secret::take("tank_canary"), u"ci-deploy"_s);
        QTRY_COMPARE(cleared.count(), 1);
        QCOMPARE(pasted(), QByteArray());
    }

    void d1WhatAnotherProgramCopiedStays()
    {
        SecretClipboard clipboard;
        QSignalSpy replaced(&clipboard, &SecretClipboard::replaced);
        clipboard.copy(Secret::take("tank_canary"), u"ci-deploy"_s);
        xclip({u"-i"_s, u"-selection"_s, u"clipboard"_s}, "a shopping list");
        QTRY_COMPARE(replaced.count(), 1);
        clipboard.clearNow();
        QCOMPARE(pasted(), QByteArray("a shopping list"));
    }

    void d1TheSameTextInAClipboardManagerIsCleared()
    {
        SecretClipboard clipboard;
        QSignalSpy cleared(&clipboard, &SecretClipboard::cleared);
        clipboard.copy(Secret::take("tank_canary"), u"ci-deploy"_s);
        xclip({u"-i"_s, u"-selection"_s, u"clipboard"_s}, "tank_canary");
        clipboard.clearNow();
        QCOMPARE(cleared.count(), 1);
        QCOMPARE(pasted(), QByteArray());
    }

    void d1QuittingClears()
    {
        SecretClipboard clipboard;
        clipboard.copy(Secret::take("tank_canary"), u"ci-deploy"_s);
        QMetaObject::invokeMethod(qApp, "aboutToQuit");
        QVERIFY(!clipboard.isHolding());
        QCOMPARE(pasted(), QByteArray());
    }

private:
    QWidget m_window;
};

QTEST_MAIN(TestXClipboard)
#include "tst_xclipboard.moc"
