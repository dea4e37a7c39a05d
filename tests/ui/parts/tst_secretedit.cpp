// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/secretedit.h"
#include "ui/theme/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestSecretEdit : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Palette::light());
    }
    void takingEmptiesTheFieldForGood()
    {
        SecretEdit edit(u"Password"_s);
        QTest::keyClicks(&edit, u"hunter2"_s);
        const Secret secret = edit.take();
        QCOMPARE(secret.reveal(), QByteArrayView("hunter2"));
        QCOMPARE(edit.text(), QString());
        QTest::keySequence(&edit, QKeySequence::Undo);
        QCOMPARE(edit.text(), QString());
        edit.undo();
        QCOMPARE(edit.text(), QString());
        edit.redo();
        QCOMPARE(edit.text(), QString());
        QVERIFY(!edit.isUndoAvailable());
    }
    void undoDoesNothingWhileTyping()
    {
        SecretEdit edit(u"Password"_s);
        QTest::keyClicks(&edit, u"abc"_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QTest::keySequence(&edit, QKeySequence::Undo);
        QCOMPARE(edit.take().reveal(), QByteArrayView("ab"));
    }
    void nothingTypedIsAnEmptySecret()
    {
        SecretEdit edit(u"Password"_s);
        QVERIFY(edit.take().isEmpty());
    }
    void pastedTokenLosesTheSpaceAroundIt()
    {
        SecretEdit edit(u"Token"_s);
        QGuiApplication::clipboard()->setText(u"  tank_abc \n"_s);
        QTest::keySequence(&edit, QKeySequence::Paste);
        QCOMPARE(edit.takeTrimmed().reveal(), QByteArrayView("tank_abc"));
        QVERIFY(edit.text().isEmpty());
    }
    void passwordKeepsItsSpaces()
    {
        SecretEdit edit(u"Password"_s);
        QTest::keyClicks(&edit, u" a b "_s);
        QCOMPARE(edit.take().reveal(), QByteArrayView(" a b "));
    }
    void otherAlphabetsGoOutAsUtf8()
    {
        SecretEdit edit(u"Password"_s);
        edit.insert(u"pässwörd"_s);
        QCOMPARE(edit.take().reveal(), QByteArrayView("pässwörd"));
    }
    void copyAndCutLeaveTheClipboardAlone()
    {
        SecretEdit edit(u"Password"_s);
        QTest::keyClicks(&edit, u"hunter2"_s);
        QGuiApplication::clipboard()->setText(u"before"_s);
        edit.selectAll();
        QTest::keySequence(&edit, QKeySequence::Copy);
        QTest::keySequence(&edit, QKeySequence::Cut);
        edit.copy();
        edit.cut();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }
    void contextMenuOffersPasteOnly()
    {
        SecretEdit edit(u"Token"_s);
        QGuiApplication::clipboard()->setText(u"tank_abc"_s);
        edit.show();
        QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, edit.mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(&edit, &event);
        auto *menu = edit.findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        QVERIFY(menu->actions().constFirst()->isEnabled());
        menu->actions().constFirst()->trigger();
        menu->close();
        QCOMPARE(edit.take().reveal(), QByteArrayView("tank_abc"));
    }
    void inputMethodsAreTold()
    {
        const SecretEdit edit(u"Password"_s);
        const Qt::InputMethodHints wanted
            = Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
        QCOMPARE(edit.inputMethodHints() & wanted, wanted);
        QCOMPARE(edit.echoMode(), QLineEdit::Password);
        QVERIFY(!edit.dragEnabled());
        QVERIFY(!edit.acceptDrops());
    }
    void assistiveTechnologyHearsNameAndDotsOnly()
    {
        SecretEdit edit(u"Password"_s);
        QTest::keyClicks(&edit, u"hunter2"_s);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&edit);
        QCOMPARE(heard->text(QAccessible::Name), u"Password"_s);
        QVERIFY(heard->state().passwordEdit);
        for (const auto kind : {QAccessible::Value, QAccessible::Description, QAccessible::Help})
            QVERIFY(!heard->text(kind).contains("hunter"_L1));
        QVERIFY(heard->textInterface());
        QVERIFY(!heard->textInterface()->text(0, 7).contains("hunter"_L1));
    }
};

QTEST_MAIN(TestSecretEdit)
#include "tst_secretedit.moc"
