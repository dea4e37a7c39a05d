// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokentable.h"
#include "ui/find/choicepopup.h"
#include "ui/find/filterchip.h"
#include "ui/find/filterfield.h"
#include "ui/find/queryedit.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestFilterField : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        applyTheme(*qApp, Palette::light());
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.scopes = {u"skills:read"_s, u"skills:admin"_s};
        m_table.setAccount(u"a"_s, {u"Jane Doe"_s, u"Tank"_s, u"tank"_s}, {token});
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new FilterField(&m_table);
        m_next = new QPushButton(u"next"_s);
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_field);
        column->addWidget(m_next);
        column->addStretch(1);
        m_window->resize(760, 300);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->focusEdit();
    }
    void cleanup()
    {
        m_window.reset();
    }
    void d10RecognisedWordsBecomeChips()
    {
        QSignalSpy changed(m_field, &FilterField::queryChanged);
        QTest::keyClicks(edit(), u"is:expiring"_s);
        QCOMPARE(chips(), QStringList()); // it may still grow
        QCOMPARE(m_field->query(), u"is:expiring"_s); // but counts already
        QTest::keyClicks(edit(), u" ci"_s);
        QCOMPARE(chips(), QStringList{u"is:expiring"_s});
        QCOMPARE(edit()->text(), u"ci"_s);
        QCOMPARE(m_field->query(), u"is:expiring ci"_s);
        QCOMPARE(changed.last().first().toString(), u"is:expiring ci"_s);
        save(u"chips"_s);
    }
    void textIsFilteredFromTheFirstLetter()
    {
        QSignalSpy changed(m_field, &FilterField::queryChanged);
        QTest::keyClicks(edit(), u"ci"_s);
        QCOMPARE(changed.size(), 2);
    }
    void d10ChipsGoByBackspaceAndByTheirCross()
    {
        m_field->setQuery(u"is:kept -scope:admin ci"_s);
        QCOMPARE(chips(), (QStringList{u"is:kept"_s, u"-scope:admin"_s}));
        QTest::keyClick(edit(), Qt::Key_Home);
        QTest::keyClick(edit(), Qt::Key_Backspace);
        QCOMPARE(m_field->query(), u"is:kept ci"_s);
        FilterChip *chip = m_field->findChild<FilterChip *>();
        QTest::mouseClick(chip, Qt::LeftButton, {}, chip->crossRect().center());
        QCOMPARE(m_field->query(), u"ci"_s);
    }
    void chipsAreReachedEditedAndRemovedByKeys()
    {
        m_field->setQuery(u"is:kept scope:admin"_s);
        QTest::keyClick(edit(), Qt::Key_Left);
        auto *chip = qobject_cast<FilterChip *>(QApplication::focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->term(), u"scope:admin"_s);
        QVERIFY(!chip->accessibleName().isEmpty() && !chip->toolTip().isEmpty());
        QTest::keyClick(chip, Qt::Key_Left);
        chip = qobject_cast<FilterChip *>(QApplication::focusWidget());
        QCOMPARE(chip->term(), u"is:kept"_s);
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(m_field->query(), u"scope:admin"_s);
        QTest::keyClick(edit(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(edit()->text(), u"scope:admin"_s);
        QVERIFY(edit()->hasFocus());
    }
    void d10WrongWordIsUnderlinedAndTheRightOneOffered()
    {
        QTest::keyClicks(edit(), u"scopes"_s);
        QVERIFY(!hasRed());
        edit()->clear();
        QTest::keyClicks(edit(), u"socpe:admin"_s);
        QVERIFY(offer()->isVisible());
        QVERIFY(offer()->text().contains(u"scope"_s));
        QVERIFY(hasRed()); // the wave
        save(u"wrong"_s);
        QTest::keyClick(edit(), Qt::Key_Tab);
        QCOMPARE(m_field->query(), u"scope:admin"_s);
        QVERIFY(edit()->hasFocus());
        QVERIFY(!offer()->isVisible());
        QVERIFY(!hasRed());
    }
    void d10OfferedWordComesByAClickToo()
    {
        QTest::keyClicks(edit(), u"is:expird "_s);
        QVERIFY(chips().isEmpty());
        QTest::mouseClick(offer(), Qt::LeftButton);
        QVERIFY(m_field->query().startsWith(u"is:expired"_s));
    }
    void whatCannotBeMendedSaysWhy()
    {
        QTest::keyClicks(edit(), u"unused:>soon "_s);
        QVERIFY(offer()->isVisible());
        QVERIFY(!offer()->isEnabled());
        QVERIFY(offer()->toolTip().contains(u"30d"_s));
        QVERIFY(edit()->accessibleDescription().contains(u"30d"_s));
    }
    void d10TabCompletesWordsAndTheirValues()
    {
        QTest::keyClicks(edit(), u"sco"_s);
        QVERIFY(popup()->isVisible());
        save(u"completion"_s);
        QTest::keyClick(edit(), Qt::Key_Tab);
        QCOMPARE(edit()->text(), u"scope:"_s);
        QTest::keyClicks(edit(), u"adm"_s);
        QTest::keyClick(edit(), Qt::Key_Tab);
        QCOMPARE(chips(), QStringList{u"scope:skills:admin"_s});
        QVERIFY(!popup()->isVisible());
        QTest::keyClicks(edit(), u"account:j"_s);
        QTest::keyClick(edit(), Qt::Key_Down);
        QVERIFY(edit()->accessibleDescription().contains(u"Jane Doe"_s)); // what a screen reader hears
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(chips().last(), u"account:\"Jane Doe\""_s);
    }
    void tabDoesNotTurnARightWordIntoAnother()
    {
        QTest::keyClicks(edit(), u"is:kept"_s);
        QTest::keyClick(edit(), Qt::Key_Tab);
        QCOMPARE(m_field->query(), u"is:kept"_s);
    }
    void d15TabLeavesWhereNothingIsToComplete()
    {
        QTest::keyClicks(edit(), u"ci-deploy"_s);
        QWidget *last = nullptr;
        for (int i = 0; i < 4 && QApplication::focusWidget() != m_next; ++i) {
            QVERIFY(QApplication::focusWidget() != last);
            last = QApplication::focusWidget();
            QTest::keyClick(last, Qt::Key_Tab);
        }
        QVERIFY(m_next->hasFocus());
        QTest::keyClick(m_next, Qt::Key_Backtab);
        QVERIFY(!m_next->hasFocus());
    }
    void d10EscapeClearsAndTheSecondLeaves()
    {
        QSignalSpy left(m_field, &FilterField::leaveRequested);
        m_field->setQuery(u"is:kept"_s);
        QTest::keyClicks(edit(), u"sc"_s); // with suggestions in sight
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(m_field->query(), QString());
        QVERIFY(!popup()->isVisible());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(edit(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
    void d10EnterAndDownGoToTheTable()
    {
        QSignalSpy left(m_field, &FilterField::leaveRequested);
        QTest::keyClicks(edit(), u"ci is:expired"_s);
        QTest::keyClick(edit(), Qt::Key_Return);
        QCOMPARE(left.size(), 1);
        QCOMPARE(chips(), QStringList{u"is:expired"_s});
        QTest::keyClick(edit(), Qt::Key_Down);
        QCOMPARE(left.size(), 2);
    }
    void d10HowManyAreFoundStandsAtTheEnd()
    {
        m_field->setCounts(18, 214);
        auto *counts = m_field->findChild<QLabel *>(u"filterCounts"_s);
        QCOMPARE(counts->text(), u"18 of 214"_s);
        QVERIFY(counts->x() > edit()->x());
    }
    void hostileQueriesAreShownAndKept()
    {
        for (const QString &query : {u"account:\"a\u202eb\" x"_s, u"scope:<b>bold</b>"_s, QString(3000, u'x'),
                 u"-\"\" \"open"_s, u"is: scope:"_s}) {
            m_field->setQuery(query);
            QVERIFY(m_field->isVisible());
            QTest::keyClick(edit(), Qt::Key_Escape);
            QCOMPARE(m_field->query(), QString());
        }
    }
    void manyChipsLeaveRoomToType()
    {
        m_field->setQuery(u"is:kept is:pinned scope:skills:admin account:\"Jane Doe\" registry:Tank unused:>45d "
                          "expires:<30d created:>1y -is:expired"_s);
        QCoreApplication::processEvents();
        QCOMPARE(m_window->width(), 760);
        QVERIFY(edit()->width() >= 100);
        QVERIFY(!chips().isEmpty());
        const QList<FilterChip *> all = m_field->findChildren<FilterChip *>();
        for (const FilterChip *chip : all)
            QVERIFY(!chip->isVisible() || chip->width() >= chip->sizeHint().width()); // readable
        auto *more = m_field->findChild<QAbstractButton *>(u"moreChips"_s);
        QVERIFY(more && more->isVisible());
        QVERIFY(more->toolTip().contains(u"is:kept"_s));
        save(u"many"_s);
        const QString query = m_field->query();
        QTest::mouseClick(more, Qt::LeftButton);
        QCOMPARE(edit()->text(), query); // all as text, to be changed
        QCOMPARE(m_field->query(), query);
    }

private:
    QueryEdit *edit() const
    {
        return m_field->findChild<QueryEdit *>();
    }
    QPushButton *offer() const
    {
        return m_field->findChild<QPushButton *>(u"filterOffer"_s);
    }
    ChoicePopup *popup() const
    {
        return m_window->findChild<ChoicePopup *>();
    }
    QStringList chips() const
    {
        QStringList terms;
        const QList<FilterChip *> all = m_field->findChildren<FilterChip *>();
        for (const FilterChip *chip : all) {
            if (chip->isVisible())
                terms.append(chip->term());
        }
        return terms;
    }
    bool hasRed() const
    {
        const QImage picture = edit()->grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                if (pixel.red() > pixel.green() + 60 && pixel.red() > pixel.blue() + 60) // smoothed at its edges
                    return true;
            }
        }
        return false;
    }
    void save(const QString &name) const
    {
        QCoreApplication::processEvents(); // lays out what has changed
        QVERIFY(m_window->grab().save(u"filterfield-%1.png"_s.arg(name)));
    }

    TokenTable m_table;
    std::unique_ptr<QWidget> m_window;
    FilterField *m_field = nullptr;
    QPushButton *m_next = nullptr;
};

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
