// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "ui/find/filterchip.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/sidebardelegate.h"
#include "ui/window/sidebarmodel.h"
#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTableView>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// How tokens and deeds are found, in the whole program on a real screen.
class TestFinding : public QObject {
    Q_OBJECT

    static void start(ProgramFixture &program)
    {
        const auto add = [&program](const QString &name, const QStringList &scopes, int days) {
            QVERIFY(program.registry().addToken(
                QString::fromLatin1(ProgramFixture::user), name, scopes, std::chrono::hours(24 * days)));
        };
        add(u"ci-deploy"_s, {u"skills:publish"_s}, 60);
        add(u"bot-readonly"_s, {u"skills:read"_s}, 1);
        add(u"docs-preview"_s, {u"skills:read"_s}, 9);
        add(u"admin-key"_s, {u"skills:admin"_s}, 300);
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.selectToken(u"ci-deploy"_s);
    }
    static QListView *lists(const ProgramFixture &program)
    {
        return program.window().findChild<QListView *>(u"lists"_s);
    }
    static QModelIndex row(const ProgramFixture &program, const QString &title)
    {
        const QAbstractItemModel *model = lists(program)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == title)
                return model->index(row, 0);
        }
        return {};
    }
    static int count(const ProgramFixture &program, const QString &title)
    {
        return row(program, title).data(SideBarModel::CountRole).toInt();
    }
    static void clickRow(const ProgramFixture &program, const QString &title)
    {
        const QModelIndex index = row(program, title);
        QVERIFY2(index.isValid(), qPrintable(title));
        QTest::mouseClick(lists(program)->viewport(), Qt::LeftButton, {}, lists(program)->visualRect(index).center());
    }
    static QStringList chips(const ProgramFixture &program)
    {
        QStringList terms;
        const QList<FilterChip *> all = program.window().findChildren<FilterChip *>();
        for (const FilterChip *chip : all) {
            if (chip->isVisible())
                terms.append(chip->term());
        }
        return terms;
    }
    static QString current(const ProgramFixture &program)
    {
        return lists(program)->currentIndex().data().toString();
    }
    /// Whether the side bar shows on the screen what it would paint now.
    static bool isFresh(const ProgramFixture &program)
    {
        QWidget *viewport = lists(program)->viewport();
        const QPoint place = viewport->mapToGlobal(QPoint());
        const QImage shown = QGuiApplication::primaryScreen()
                                 ->grabWindow(0, place.x(), place.y(), viewport->width(), viewport->height())
                                 .toImage();
        return shown.convertToFormat(QImage::Format_RGB32)
            == viewport->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

private slots:
    void d10ListsAreQueriesThatCanBeLearned()
    {
        ProgramFixture program;
        start(program);
        QTRY_COMPARE(count(program, u"All tokens"_s), 4);
        QCOMPARE(count(program, u"Expiring soon"_s), 2);
        QCOMPARE(count(program, u"Never used"_s), 4);
        QCOMPARE(count(program, u"Expired"_s), 0);
        QTRY_VERIFY(isFresh(program));
        program.shoot(u"finding-01-lists"_s);
        clickRow(program, u"Expiring soon"_s);
        QCOMPARE(chips(program), QStringList{u"is:expiring"_s});
        QTRY_COMPARE(program.window().page()->model()->visibleCount(), 2);
        QCOMPARE(program.find<QLabel>(u"filterCounts"_s)->text(), u"2 of 4"_s);
        program.shoot(u"finding-02-expiring"_s);
        program.press(QKeySequence::Find);
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), u"docs"_s);
        QTRY_COMPARE(program.window().page()->model()->visibleCount(), 1);
        QCOMPARE(current(program), QString()); // it is that list no more
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(program.window().page()->model()->visibleCount(), 4);
        QCOMPARE(current(program), u"All tokens"_s);
        program.press(QKeySequence(Qt::CTRL | Qt::Key_3));
        QCOMPARE(current(program), u"Expiring soon"_s);
    }
    void countersFollowWhatHappens()
    {
        ProgramFixture program;
        start(program);
        QTRY_COMPARE(count(program, u"Pinned"_s), 0);
        program.desk().tokens()->setPinned(program.window().page()->currentToken()->id, true);
        QTRY_COMPARE(count(program, u"Pinned"_s), 1);
        program.type(u"filter"_s, u"docs"_s);
        QTRY_COMPARE(program.find<QLabel>(u"filterCounts"_s)->text(), u"1 of 4"_s);
        QVERIFY(program.registry().addToken(
            QString::fromLatin1(ProgramFixture::user), u"another"_s, {u"skills:read"_s}, std::chrono::hours(24)));
        program.click(u"refreshButton"_s);
        // Only the number that is out of sight changes.
        QTRY_COMPARE(program.find<QLabel>(u"filterCounts"_s)->text(), u"1 of 5"_s);
        QTRY_COMPARE(count(program, u"All tokens"_s), 5);
        QCOMPARE(count(program, u"Alice Archer"_s), 5);
        QTRY_VERIFY(isFresh(program));
        program.shoot(u"finding-02b-counters"_s);
    }
    void searchesAreKeptRenamedMovedAndDeleted()
    {
        ProgramFixture program;
        start(program);
        program.type(u"filter"_s, u"scope:admin -is:expired "_s);
        program.click(u"saveSearchButton"_s);
        program.type(u"searchName"_s, u"Dangerous"_s);
        program.shoot(u"finding-03-save"_s);
        program.click(u"saveSearch"_s);
        QVERIFY(program.isGone(u"searchNameDialog"_s));
        QTRY_COMPARE(current(program), u"Dangerous"_s);
        QTRY_COMPARE(count(program, u"Dangerous"_s), 1);
        QVERIFY(!program.visible(u"saveSearchButton"_s)); // it is kept already
        clickRow(program, u"All tokens"_s);
        QCOMPARE(chips(program), QStringList());
        program.type(u"filter"_s, u"ci"_s);
        program.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        program.type(u"searchName"_s, u"dangerous"_s);
        auto *go = program.find<QPushButton>(u"saveSearch"_s);
        QVERIFY(go && !go->isEnabled()); // the name is taken
        program.type(u"searchName"_s, u"Pipelines"_s);
        program.click(u"saveSearch"_s);
        QVERIFY(program.isGone(u"searchNameDialog"_s));
        QTRY_COMPARE(program.desk().settings()->savedSearches().size(), 2);
        program.shoot(u"finding-04-saved"_s);
        QVERIFY(row(program, u"Dangerous"_s).row() < row(program, u"Pipelines"_s).row());
        clickRow(program, u"Pipelines"_s);
        emit lists(program)->customContextMenuRequested(
            lists(program)->visualRect(row(program, u"Pipelines"_s)).center());
        auto *menu = program.find<QMenu>(u"sideBarMenu"_s);
        QVERIFY(menu);
        const QList<QAction *> entries = menu->actions();
        const auto up = std::find_if(
            entries.cbegin(), entries.cend(), [](const QAction *entry) { return entry->text() == u"Move up"_s; });
        QVERIFY(up != entries.cend());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*up).center());
        QTRY_VERIFY(row(program, u"Pipelines"_s).row() < row(program, u"Dangerous"_s).row());
        QCOMPARE(current(program), u"Pipelines"_s);
        clickRow(program, u"Dangerous"_s);
        QCOMPARE(chips(program), (QStringList{u"scope:admin"_s, u"-is:expired"_s}));
        QTest::keyClick(lists(program), Qt::Key_F2);
        program.type(u"searchName"_s, u"Admin rights"_s);
        program.click(u"saveSearch"_s);
        QTRY_COMPARE(current(program), u"Admin rights"_s);
        QVERIFY(program.isGone(u"searchNameDialog"_s));
        QTest::keyClick(lists(program), Qt::Key_Delete);
        program.click(u"deleteSearch"_s);
        QTRY_COMPARE(program.desk().settings()->savedSearches().size(), 1);
        QCOMPARE(program.desk().settings()->savedSearches().constFirst().name, u"Pipelines"_s);
        QCOMPARE(program.window().page()->model()->totalCount(), 4); // no token went
    }
    void accountsThatNeedHelpOfferIt()
    {
        ProgramFixture program;
        start(program);
        const auto state = [&program] {
            return row(program, u"Alice Archer"_s).data(SideBarModel::StateWordRole).toString();
        };
        QTRY_COMPARE(state(), u"valid"_s);
        program.registry().moveClock(std::chrono::hours(24 * 30)); // longer than any session
        program.click(u"refreshButton"_s);
        QTRY_COMPARE(state(), u"refused"_s);
        QTRY_VERIFY(isFresh(program));
        program.shoot(u"finding-05-refused"_s);
        const QModelIndex account = row(program, u"Alice Archer"_s);
        QCOMPARE(account.data(SideBarModel::DeedRole).toString(), u"Sign in again…"_s);
        auto *delegate = qobject_cast<SideBarDelegate *>(lists(program)->itemDelegate());
        QStyleOptionViewItem option;
        option.initFrom(lists(program)->viewport());
        option.widget = lists(program);
        QCoreApplication::processEvents(); // the row grows
        option.rect = lists(program)->visualRect(account);
        const QRect deed = delegate->deedRect(option, account);
        QVERIFY(option.rect.contains(deed));
        QTest::mouseClick(lists(program)->viewport(), Qt::LeftButton, {}, deed.center());
        QVERIFY(program.find<QWidget>(u"addAccountDialog"_s));
        program.click(u"cancel"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
        program.registry().stop();
        program.click(u"refreshButton"_s);
        QTRY_COMPARE(state(), u"unreachable"_s);
        QCOMPARE(account.data(SideBarModel::DeedRole).toString(), u"Try again"_s);
        QTRY_VERIFY(isFresh(program));
        program.shoot(u"finding-06-unreachable"_s);
        QTest::keyClick(lists(program), Qt::Key_Return); // the account is current: the same by keyboard
        QTRY_COMPARE(state(), u"unreachable"_s);
    }
    void d15PaletteDoesEverythingByLetters()
    {
        ProgramFixture program;
        start(program);
        program.press(QKeySequence(Qt::CTRL | Qt::Key_K));
        auto *input = program.find<QLineEdit>(u"paletteInput"_s);
        QVERIFY(input);
        program.shoot(u"finding-07-palette"_s);
        QTest::keyClicks(input, u"dcprv"_s);
        program.shoot(u"finding-08-palette-token"_s);
        QVERIFY(input->accessibleDescription().contains(u"docs-preview"_s));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(program.isGone(u"commandPalette"_s));
        QCOMPARE(program.window().page()->currentToken()->name, u"docs-preview"_s);
        program.press(QKeySequence(Qt::CTRL | Qt::Key_K));
        input = program.find<QLineEdit>(u"paletteInput"_s);
        QTest::keyClicks(input, u"newtok"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
        program.click(u"cancel"_s);
        QVERIFY(program.isGone(u"createTokenDialog"_s));
        // A token that the filter hides is shown all the same.
        program.type(u"filter"_s, u"is:expired "_s);
        QTRY_COMPARE(program.window().page()->model()->visibleCount(), 0);
        program.press(QKeySequence(Qt::CTRL | Qt::Key_K));
        input = program.find<QLineEdit>(u"paletteInput"_s);
        QTest::keyClicks(input, u"admin-key"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QTRY_COMPARE(program.window().page()->currentToken()->name, u"admin-key"_s);
    }
    void d15ShortcutSheetNamesEveryKey()
    {
        ProgramFixture program;
        start(program);
        program.press(QKeySequence(Qt::CTRL | Qt::Key_Slash));
        auto *sheet = program.find<QWidget>(u"shortcutSheet"_s);
        QVERIFY(sheet);
        program.shoot(u"finding-09-shortcuts"_s);
        QStringList shown;
        const QList<QLabel *> labels = sheet->findChildren<QLabel *>(u"keys"_s);
        for (const QLabel *label : labels)
            shown.append(label->text());
        int found = 0;
        const QList<QAction *> actions
            = program.window().findChildren<QAction *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QAction *action : actions) {
            if (action->shortcut().isEmpty())
                continue;
            ++found;
            QVERIFY2(shown.contains(action->shortcut().toString(QKeySequence::NativeText)),
                qPrintable(action->objectName()));
        }
        QVERIFY(found >= 12);
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(program.isGone(u"shortcutSheet"_s));
    }
    void d15EveryWidgetIsNamedAndEveryIconExplained()
    {
        ProgramFixture program;
        start(program);
        QCOMPARE(nameless(), QStringList());
        const QList<std::pair<QString, QString>> windows{{u"newTokenButton"_s, u"createTokenDialog"_s},
            {u"addAccount"_s, u"addAccountDialog"_s}, {u"detailsRevoke"_s, u"revokeDialog"_s}};
        for (const auto &[button, dialog] : windows) {
            program.click(button);
            auto *window = program.find<QWidget>(dialog);
            QVERIFY2(window, qPrintable(dialog));
            QCOMPARE(nameless(), QStringList());
            QTest::keyClick(window, Qt::Key_Escape);
            QVERIFY(program.isGone(dialog));
        }
        program.type(u"filter"_s, u"is:kept socpe:x"_s);
        QCOMPARE(nameless(), QStringList());
        for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::CTRL | Qt::Key_Slash),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}) {
            program.press(keys);
            QTRY_VERIFY(QApplication::activeModalWidget());
            QCOMPARE(nameless(), QStringList());
            QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activeModalWidget());
        }
    }
    void d15TabGoesRoundThroughTheWholeWindow()
    {
        ProgramFixture program;
        start(program);
        QVERIFY(QTest::qWaitForWindowActive(&program.window()));
        program.window().page()->table()->setFocus();
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            QSet<QWidget *> seen;
            QWidget *first = QApplication::focusWidget();
            QVERIFY(first);
            constexpr int most = 60;
            for (int i = 0; i < most; ++i) {
                QWidget *before = QApplication::focusWidget();
                QTest::keyClick(before, key);
                QWidget *after = QApplication::focusWidget();
                QVERIFY2(after && after != before, qPrintable(u"trapped in "_s + before->objectName()));
                seen.insert(after);
                if (after == first)
                    break;
            }
            QVERIFY(seen.contains(first));
            QVERIFY(seen.contains(program.find<QWidget>(u"filter"_s)));
            QVERIFY(seen.contains(lists(program)));
            QVERIFY(seen.contains(program.window().page()->table()));
        }
    }

private:
    /// What can have the focus and says nothing, and buttons with nothing but a picture and no tool tip.
    static QStringList nameless()
    {
        QStringList found;
        const QWidgetList all = QApplication::allWidgets();
        for (const QWidget *widget : all) {
            if (!widget->isVisible() || qobject_cast<const QMenu *>(widget))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            if (button && button->text().isEmpty() && button->toolTip().isEmpty()
                && !widget->objectName().startsWith(u"qt_"_s))
                found.append(name + u" has no tool tip"_s);
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || widget->focusProxy())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!face || face->text(QAccessible::Name).isEmpty())
                found.append(name + u" has no name"_s);
        }
        return found;
    }
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
