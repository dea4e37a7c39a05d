// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/import/importbook.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/await.h"
#include "tests/support/clipping.h"
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QMimeData>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

/// Tokens in plain files of this home, brought into the keychain by mouse.
class TestImport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tokenIsMovedShownAndWrittenBack();
    void movedTokenIsRotatedAtOnce();
    void refusedTokenStaysAndSaysWhy();
    void brokenFileIsNamed();
    void fileDroppedOnTheWindowIsLookedInto();

private:
    static QString file()
    {
        return QDir::homePath() + u"/.tank/config.json"_s;
    }
    static void write(const QByteArray &text)
    {
        QDir().mkpath(QDir::homePath() + u"/.tank"_s);
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        QVERIFY(out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
    static QByteArray read()
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static QByteArray config(const ProgramFixture &, const QByteArray &token, const QString &address)
    {
        return "{\n  \"registry\": \"" + address.toUtf8() + "\",\n  \"token\": \"" + token + "\",\n  \"kept\": 1\n}\n";
    }
    static QTreeWidgetItem *row(ProgramFixture &program)
    {
        auto *list = program.find<QTreeWidget>(u"importList"_s);
        return list && QTest::qWaitFor([list] { return list->topLevelItemCount() == 1; }, 10000) ? list->topLevelItem(0)
                                                                                                 : nullptr;
    }
    static void open(ProgramFixture &program)
    {
        program.window().findChild<QAction *>(u"importTokens"_s)->trigger();
        QVERIFY(program.find<QWidget>(u"importDialog"_s));
    }
};

void TestImport::init()
{
    QFile::remove(file());
}

void TestImport::tokenIsMovedShownAndWrittenBack()
{
    ProgramFixture program;
    const auto token = program.registry().addToken(QString::fromLatin1(ProgramFixture::user), u"CLI Token"_s, {}, {});
    QVERIFY(token);
    const QByteArray before = config(program, *token, program.registry().baseUrl());
    write(before);
    open(program);
    const QTreeWidgetItem *found = row(program);
    QVERIFY(found);
    QCOMPARE(found->text(1), u"~/.tank/config.json, line 3"_s);
    QCOMPARE(found->text(2), u"tank_…"_s);
    QVERIFY(found->text(3).contains(u"0604"_s));
    QCOMPARE(found->checkState(0), Qt::Checked);
    program.shoot(u"import-found"_s);
    const auto *dialog = program.find<QWidget>(u"importDialog"_s);
    QCOMPARE(clippedIn(dialog), QStringList());
    program.click(u"importGo"_s);
    QTRY_VERIFY(found->text(4).startsWith(u"Moved."_s));
    QVERIFY(found->text(4).contains(u"Alice Archer"_s));
    QCOMPARE(read(), "{\n  \"registry\": \"" + program.registry().baseUrl().toUtf8() + "\",\n  \"kept\": 1\n}\n");
    QTRY_COMPARE(program.desk().accounts()->accounts().size(), 1);
    QVERIFY(program.find<QPushButton>(u"importUndo"_s));
    program.shoot(u"import-moved"_s);
    QCOMPARE(clippedIn(dialog), QStringList());
    QVERIFY(program.find<QLabel>(u"importDetail"_s)->text().contains(u"others on this computer can read it"_s));
    program.click(u"importUndo"_s);
    QTRY_COMPARE(read(), before);
    QTRY_VERIFY(!program.visible(u"importUndo"_s));
    program.click(u"importClose"_s);
    QVERIFY(program.isGone(u"importDialog"_s));
}

void TestImport::movedTokenIsRotatedAtOnce()
{
    ProgramFixture program;
    const auto token = program.registry().addToken(
        QString::fromLatin1(ProgramFixture::user), u"CLI Token"_s, {u"skills:publish"_s}, {});
    QVERIFY(token);
    write(config(program, *token, program.registry().baseUrl()));
    program.signIn(); // a session, so that tokens can be managed
    open(program);
    QVERIFY(row(program));
    program.click(u"importGo"_s);
    QVERIFY(program.find<QPushButton>(u"importRotate"_s));
    program.shoot(u"import-rotate"_s);
    QCOMPARE(clippedIn(program.find<QWidget>(u"importDialog"_s)), QStringList());
    program.click(u"importRotate"_s);
    QVERIFY(program.isGone(u"importDialog"_s));
    QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
    program.click(u"create"_s);
    QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
    program.click(u"done"_s);
    QVERIFY(program.find<QWidget>(u"rotationDialog"_s));
    program.click(u"rotateLater"_s);
    QCOMPARE(program.desk().tokens()->notes()->rotations().size(), 1);
}

void TestImport::refusedTokenStaysAndSaysWhy()
{
    ProgramFixture program;
    const QByteArray before = config(program, "tank_neverMade", program.registry().baseUrl());
    write(before);
    open(program);
    const QTreeWidgetItem *found = row(program);
    QVERIFY(found);
    program.click(u"importGo"_s);
    QTRY_VERIFY(found->text(4).contains(u"refuses this token"_s));
    QCOMPARE(read(), before);
}

void TestImport::brokenFileIsNamed()
{
    ProgramFixture program;
    write("{\n  \"token\": tank");
    open(program);
    QVERIFY(program.find<QWidget>(u"importProblems"_s));
    QTRY_VERIFY(!program.find<QLabel>(u"importFound"_s)->text().contains(u"Looking"_s));
    program.shoot(u"import-broken"_s);
    QVERIFY(!program.visible(u"importGo"_s)); // nothing to move
}

void TestImport::fileDroppedOnTheWindowIsLookedInto()
{
    ProgramFixture program;
    const auto token = program.registry().addToken(QString::fromLatin1(ProgramFixture::user), u"web"_s, {}, {});
    QVERIFY(token);
    const QString path = program.folder() + u"/web.env"_s;
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("TANK_API_KEY=" + *token + "\n");
    out.close();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &drop);
    const QTreeWidgetItem *found = row(program);
    QVERIFY(found);
    QVERIFY(found->text(1).contains(u"web.env"_s));
    program.click(u"importClose"_s);
    QVERIFY(program.isGone(u"importDialog"_s));
    QMimeData words;
    words.setText(u"no file"_s);
    QDragEnterEvent other({100, 100}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &other);
    QVERIFY(!other.isAccepted());
}

QTEST_MAIN(TestImport)
#include "tst_import.moc"
