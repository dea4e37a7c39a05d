// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryscan.h"
#include "ui/parts/secretlines.h"
#include "ui/parts/secretview.h"
#include "ui/theme/theme.h"
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray prefix("tank_");
const QByteArray hidden("d4kP0OIl1xYzQm2sRt0a77fa01abCDefGH0123456789llIIOO00aaBBccDDeeFFgg");

Secret secret()
{
    QByteArray text = prefix + hidden;
    return Secret::take(std::move(text));
}

/// All that assistive technology can ask of a widget and what is in it.
QString heard(QAccessibleInterface *what)
{
    QString all;
    for (const auto kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        all += what->text(kind) + u'|';
    if (QAccessibleTextInterface *text = what->textInterface())
        all += text->text(0, text->characterCount());
    if (QAccessibleValueInterface *value = what->valueInterface())
        all += value->currentValue().toString();
    for (int i = 0; i < what->childCount(); ++i)
        all += heard(what->child(i));
    return all;
}

/// The view, with something else that can have the focus, in a window.
struct Stage {
    Stage()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&view);
        column->addWidget(&other);
        view.setSecret(secret(), int(prefix.size()));
        window.resize(480, 160);
        window.show();
        window.activateWindow();
    }
    QToolButton *eye() const
    {
        return view.findChild<QToolButton *>();
    }
    QImage picture()
    {
        return view.grab().toImage();
    }

    QWidget window;
    SecretView view;
    QLineEdit other;
};

} // namespace

class TestSecretView : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Palette::light());
    }
    void isMaskedUntilTheEyeIsClicked()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        const QImage masked = stage.picture();
        QVERIFY(!stage.view.isRevealed());
        QTest::mouseClick(stage.eye(), Qt::LeftButton);
        QVERIFY(stage.view.isRevealed());
        QVERIFY(stage.picture() != masked);
        QTest::mouseClick(stage.eye(), Qt::LeftButton);
        QVERIFY(!stage.view.isRevealed());
    }
    void maskSaysNothingAboutTheLetters()
    {
        SecretView one;
        SecretView two;
        one.setSecret(Secret::take(QByteArray("tank_aaaaaaaa")), 5);
        two.setSecret(Secret::take(QByteArray("tank_WlI01O.-")), 5);
        one.resize(300, 50);
        two.resize(300, 50);
        QCOMPARE(one.grab().toImage(), two.grab().toImage());
        one.setRevealed(true);
        two.setRevealed(true);
        QVERIFY(one.grab().toImage() != two.grab().toImage());
    }
    void opensWithTheKeyboard()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.eye()->setFocus();
        QTest::keyClick(stage.eye(), Qt::Key_Space);
        QVERIFY(stage.view.isRevealed());
    }
    void closesWhenTheHeldEyeIsLetGo()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::mousePress(stage.eye(), Qt::LeftButton);
        QVERIFY(stage.view.isRevealed());
        QElapsedTimer held;
        held.start();
        QTRY_VERIFY(held.hasExpired(450));
        QVERIFY(stage.view.isRevealed());
        QTest::mouseRelease(stage.eye(), Qt::LeftButton);
        QVERIFY(!stage.view.isRevealed());
    }
    void closesByItself()
    {
        Stage stage;
        QSignalSpy changed(&stage.view, &SecretView::revealedChanged);
        stage.view.setAutoHide(std::chrono::milliseconds(50));
        stage.view.setRevealed(true);
        QTRY_VERIFY(!stage.view.isRevealed());
        QCOMPARE(changed.count(), 2);
    }
    void closesWhenTheFocusGoesOn()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QTest::mouseClick(stage.eye(), Qt::LeftButton);
        QVERIFY(stage.view.isRevealed());
        stage.other.setFocus();
        QVERIFY(!stage.view.isRevealed());
    }
    void closesWhenAnotherWindowComes()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.view.setRevealed(true);
        QWidget window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(!stage.view.isRevealed());
    }
    void closesWhenItIsHidden()
    {
        Stage stage;
        stage.view.setRevealed(true);
        stage.view.hide();
        QVERIFY(!stage.view.isRevealed());
    }
    void assistiveTechnologyHearsTheLengthOnly_data()
    {
        QTest::addColumn<bool>("revealed");
        QTest::newRow("masked") << false;
        QTest::newRow("revealed") << true;
    }
    void assistiveTechnologyHearsTheLengthOnly()
    {
        QFETCH(bool, revealed);
        Stage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        stage.view.setRevealed(revealed);
        QCOMPARE(stage.view.isRevealed(), revealed);
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&stage.view);
        QCOMPARE(view->text(QAccessible::Name), u"hidden token, %1 characters"_s.arg(prefix.size() + hidden.size()));
        const QString all = heard(QAccessible::queryAccessibleInterface(&stage.window));
        QVERIFY(all.contains("hidden token"_L1));
        for (qsizetype i = 0; i + 4 <= hidden.size(); ++i)
            QVERIFY2(!all.contains(QString::fromLatin1(hidden.mid(i, 4))), qPrintable(all));
    }
    void propertiesHoldNothing()
    {
        Stage stage;
        stage.view.setRevealed(true);
        const QMetaObject *meta = stage.view.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            QVERIFY(!meta->property(i).read(&stage.view).toString().contains(QString::fromLatin1(hidden.left(4))));
    }
    void offersNoContextMenu()
    {
        const SecretView view;
        QCOMPARE(view.contextMenuPolicy(), Qt::PreventContextMenu);
    }
    void narrowPlaceTakesMoreLines()
    {
        SecretView view;
        view.setSecret(secret(), int(prefix.size()));
        QVERIFY(view.hasHeightForWidth());
        QVERIFY(view.heightForWidth(300) > view.heightForWidth(600));
        QVERIFY(view.heightForWidth(view.minimumSizeHint().width()) > view.heightForWidth(300));
        QVERIFY(view.sizeHint().height() >= view.heightForWidth(view.sizeHint().width()));
    }
    void showingItLeavesNoCopyInMemory()
    {
        const MemoryScan scan(64);
        {
            // The scan finds what is there, in both encodings.
            QByteArray narrow = scan.text();
            const int one = scan.count();
            QVERIFY(one > 0);
            QString wide = QString::fromLatin1(narrow);
            QVERIFY(scan.count() > one);
            wipe(narrow);
            wipe(wide);
        }
        QCOMPARE(scan.count(), 0);
        {
            Stage stage;
            stage.view.setSecret(Secret::take(scan.text()), int(prefix.size()));
            QVERIFY(QTest::qWaitForWindowActive(&stage.window));
            const int held = scan.count();
            QVERIFY(held > 0);
            QTest::mouseClick(stage.eye(), Qt::LeftButton);
            QVERIFY(stage.view.isRevealed());
            stage.picture();
            heard(QAccessible::queryAccessibleInterface(&stage.view));
            QCOMPARE(scan.count(), held); // painted from where it is
            QTest::mouseClick(stage.eye(), Qt::LeftButton);
        }
        QCOMPARE(scan.count(), 0);
    }
    void emptySecretCannotBeOpened()
    {
        SecretView view;
        view.setSecret({}, 0);
        view.setRevealed(true);
        QVERIFY(!view.isRevealed());
        QVERIFY(!view.findChild<QToolButton *>()->isEnabled());
    }
    void everyCharacterHasAPlaceOfItsOwn()
    {
        const Secret text = secret();
        for (const int prefixLength : {0, 3, 5, 12, 40, 71}) {
            const SecretLines lines(text, prefixLength, codeFont());
            for (int columns = 1; columns < 90; ++columns) {
                QSet<QPair<int, int>> taken;
                int before = -1;
                for (int i = 0; i < int(text.size()); ++i) {
                    const QPoint cell = lines.cellOf(i, qMax(4, columns));
                    QVERIFY(cell.x() >= 0 && cell.x() < qMax(4, columns));
                    QVERIFY(!taken.contains({cell.x(), cell.y()}));
                    taken.insert({cell.x(), cell.y()});
                    const int order = cell.y() * 1000 + cell.x();
                    QVERIFY(order > before);
                    before = order;
                }
            }
        }
    }
};

QTEST_MAIN(TestSecretView)
#include "tst_secretview.moc"
