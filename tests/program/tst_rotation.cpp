// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/clipping.h"
#include "ui/tokens/tokenpage.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// A token is given a successor, paused, or looked at again later: in the window, as a person does it.
class TestRotation : public QObject {
    Q_OBJECT
private:
    static TokenId enterWith(ProgramFixture &program, const QString &name)
    {
        const bool made = program.registry()
                              .addToken(QString::fromLatin1(ProgramFixture::user), name, {u"skills:publish"_s},
                                  std::chrono::hours(24 * 60))
                              .has_value();
        if (!made)
            return {};
        program.signIn();
        program.click(u"go"_s);
        program.isGone(u"addAccountDialog"_s);
        program.selectToken(name);
        const std::optional<Token> token = program.window().page()->currentToken();
        return token ? token->id : TokenId();
    }
    static int rows(const ProgramFixture &program)
    {
        return program.window().page()->model()->totalCount();
    }
    static NoteBook *notes(const ProgramFixture &program)
    {
        return program.desk().tokens()->notes();
    }
    static Token tokenOf(const ProgramFixture &program, const TokenId &id)
    {
        const TokenTable *table = program.desk().tokens()->table();
        const auto row = table->row(id);
        return row ? table->token(*row) : Token{};
    }
    /// Up to the window that leads from the old one to the new one.
    static void makeTheNewOne(ProgramFixture &program)
    {
        program.click(u"detailsRotate"_s);
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
        program.click(u"create"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.find<QWidget>(u"rotationDialog"_s));
    }

private slots:
    void theNewOneTakesThePlaceInSteps()
    {
        ProgramFixture program;
        const TokenId old = enterWith(program, u"ci-deploy"_s);
        QVERIFY(!old.isNull());
        notes(program)->setFacts(old, {u"why"_s, {u"web"_s}, {u"laptop"_s, u"build server"_s}, {}});
        program.click(u"detailsRotate"_s);
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
        QCOMPARE(program.find<QLineEdit>(u"name"_s)->text(), u"ci-deploy"_s);
        QVERIFY(program.find<QCheckBox>(u"scope_skills:publish"_s)->isChecked());
        QVERIFY(program.find<QLabel>(u"intro"_s)->text().contains(u"2 place"_s));
        program.shoot(u"40-rotate-create"_s);
        program.click(u"create"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.find<QWidget>(u"rotationDialog"_s));
        QTRY_COMPARE(rows(program), 2); // both work
        const auto rotation = notes(program)->rotationOf(old);
        QVERIFY(rotation);
        QCOMPARE(tokenOf(program, rotation->next).name, u"ci-deploy"_s);
        QCOMPARE(notes(program)->facts(rotation->next).note, u"why"_s);
        QVERIFY(notes(program)->facts(rotation->next).places.isEmpty()); // it is nowhere yet

        auto *retire = program.find<QPushButton>(u"rotateRetire"_s);
        QVERIFY(!retire->isEnabled());
        const QList<QCheckBox *> places
            = program.find<QWidget>(u"rotationDialog"_s)->findChildren<QCheckBox *>(u"rotatePlace"_s);
        QCOMPARE(places.size(), 2);
        for (QCheckBox *place : places)
            place->click();
        QVERIFY(retire->isEnabled());
        QCOMPARE(notes(program)->facts(rotation->next).places.size(), 2);
        program.click(u"rotateTest"_s);
        QTRY_VERIFY(program.find<QLabel>(u"rotateTested"_s)->text().contains(u"Alice"_s));
        program.shoot(u"41-rotate-place"_s);
        program.click(u"rotateRetire"_s);
        QVERIFY(program.isGone(u"rotationDialog"_s));
        program.click(u"revokeNow"_s); // the usual grace before it
        QTRY_COMPARE(rows(program), 1);
        QVERIFY(tokenOf(program, old).id.isNull());
        QVERIFY(!notes(program)->rotationOf(rotation->next));
    }
    void halfARotationIsNotForgotten()
    {
        ProgramFixture program;
        const TokenId old = enterWith(program, u"ci-deploy"_s);
        makeTheNewOne(program);
        program.click(u"rotateLater"_s);
        QVERIFY(program.isGone(u"rotationDialog"_s));
        QVERIFY(program.find<QWidget>(u"goOnRotating"_s)); // the notice above the table
        program.selectToken(u"ci-deploy"_s);
        QVERIFY(program.find<QLabel>(u"detailsRotation"_s));
        program.shoot(u"42-rotate-half"_s);
        program.click(u"goOnRotating"_s);
        QVERIFY(program.find<QWidget>(u"rotationDialog"_s));
        const QDate until = QDate::currentDate().addDays(20);
        program.find<QDateEdit>(u"rotateUntil"_s)->setDate(until);
        program.click(u"rotateKeepBoth"_s);
        QVERIFY(program.isGone(u"goOnRotating"_s)); // nobody is reminded before that day
        QCOMPARE(notes(program)->rotationOf(old)->keepUntil.toLocalTime().date(), until);
        notes(program)->keepBothUntil(old, QDateTime::currentDateTimeUtc().addDays(-1));
        program.click(u"goOnRotating"_s); // that day has come
        QVERIFY(program.find<QWidget>(u"rotationDialog"_s));
        QCOMPARE(clippedIn(program.find<QWidget>(u"rotationDialog"_s)), QStringList());
        program.click(u"rotateKeepForGood"_s);
        QVERIFY(program.isGone(u"goOnRotating"_s));
        QVERIFY(!notes(program)->rotationOf(old));
        QCOMPARE(rows(program), 2);
    }
    void revokingOffersToRotateOrPauseInstead()
    {
        ProgramFixture program;
        const TokenId id = enterWith(program, u"ci-deploy"_s);
        program.click(u"detailsRevoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeDialog"_s));
        program.shoot(u"43-revoke-instead"_s);
        program.click(u"rotateInstead"_s);
        QVERIFY(program.isGone(u"revokeDialog"_s));
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
        program.click(u"cancel"_s);
        QVERIFY(program.isGone(u"createTokenDialog"_s));
        program.click(u"detailsRevoke"_s);
        program.click(u"pauseInstead"_s);
        QVERIFY(program.isGone(u"revokeDialog"_s));
        QTRY_VERIFY(!tokenOf(program, id).enabled);
        QTRY_COMPARE(program.window().findChild<QAction *>(u"pause"_s)->text(), u"Switch token on"_s);
        program.window().findChild<QAction *>(u"pause"_s)->trigger();
        QTRY_VERIFY(tokenOf(program, id).enabled);
    }
    void aReviewDayCanBeSetLater()
    {
        ProgramFixture program;
        QVERIFY(program.registry().addToken(
            QString::fromLatin1(ProgramFixture::user), u"endless"_s, {u"skills:read"_s}, {}));
        const TokenId other = enterWith(program, u"ci-deploy"_s);
        QVERIFY(!other.isNull());
        QVERIFY(!program.visible(u"reviewWanted"_s)); // it ends by itself
        program.selectToken(u"endless"_s);
        const TokenId id = program.window().page()->currentToken()->id;
        auto *wanted = program.find<QCheckBox>(u"reviewWanted"_s);
        QVERIFY(!wanted->isChecked());
        wanted->click();
        const QDate day = QDate::currentDate().addDays(5);
        program.find<QDateEdit>(u"reviewDay"_s)->setDate(day);
        QCOMPARE(notes(program)->facts(id).review.toLocalTime().date(), day);
        QVERIFY(tokenOf(program, id).hasReview()); // and so it is due soon everywhere
        program.selectToken(u"ci-deploy"_s);
        QCOMPARE(notes(program)->facts(other).review, QDateTime());
    }
};

QTEST_MAIN(TestRotation)
#include "tst_rotation.moc"
