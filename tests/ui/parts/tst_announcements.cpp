// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/messagebar.h"
#include "ui/parts/secretedit.h"
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

QString announced;
int alerts = 0;

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        announced += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    else if (event->type() == QAccessible::TextRemoved)
        announced += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    else if (event->type() == QAccessible::TextUpdated)
        announced += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
    else if (event->type() == QAccessible::Alert)
        ++alerts;
}

} // namespace

/// What goes out to the accessibility bus. Runs with a real one: with-accessibility.sh.
class TestAnnouncements : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QWidget window;
        window.show();
        QTRY_VERIFY2(QAccessible::isActive(), "no accessibility bus: start this through with-accessibility.sh");
        QAccessible::installUpdateHandler(listen);
    }
    void init()
    {
        announced.clear();
    }
    void plainPasswordFieldWouldTellEverything()
    {
        QLineEdit edit;
        edit.setEchoMode(QLineEdit::Password);
        QTest::keyClicks(&edit, u"hunter2"_s);
        QCOMPARE(announced, u"hunter2"_s); // if this fails, Qt has mended it and Silence can go
    }
    void secretFieldTellsNothing()
    {
        SecretEdit edit(u"Password"_s);
        edit.show();
        QTest::keyClicks(&edit, u"hunter2"_s);
        QTest::keyClick(&edit, Qt::Key_Backspace);
        QGuiApplication::clipboard()->setText(u"tank_abc"_s);
        QTest::keySequence(&edit, QKeySequence::Paste);
        QInputMethodEvent composed;
        composed.setCommitString(u"xyz"_s);
        QApplication::sendEvent(&edit, &composed);
        QCOMPARE(edit.take().reveal(), QByteArrayView("huntertank_abcxyz"));
        QCOMPARE(announced, QString());
    }
    void othersAreHeardAgainAfterwards()
    {
        SecretEdit secret(u"Password"_s);
        QTest::keyClicks(&secret, u"hunter2"_s);
        QLineEdit edit;
        QTest::keyClicks(&edit, u"name"_s);
        QCOMPARE(announced, u"name"_s);
    }
    void messagesAreSpoken()
    {
        MessageBar bar;
        bar.tell(Tone::Bad, u"Offline"_s);
        QCOMPARE(alerts, 1);
    }
};

QTEST_MAIN(TestAnnouncements)
#include "tst_announcements.moc"
