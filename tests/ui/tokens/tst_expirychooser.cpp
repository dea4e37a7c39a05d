// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/expirychooser.h"
#include "ui/parts/plainlabel.h"
#include "ui/tokens/namesuggestion.h"
#include "ui/tokens/scopepicker.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

class FixedClock : public Clock {
public:
    QDateTime now() const override
    {
        return time;
    }
    QDateTime time{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

ExpiryFacts tankFacts()
{
    ExpiryFacts facts;
    facts.form = ExpiryFacts::Form::Seconds;
    facts.choices = {7, 30, 60, 90, 180, 365};
    facts.defaultDays = 90;
    return facts;
}

} // namespace

/// D8, and what else the form for a new token is made of.
class TestExpiryChooser : public QObject {
    Q_OBJECT
private:
    static void useZone(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
    FixedClock m_clock;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanup()
    {
        useZone("UTC");
        m_clock.time = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    }
    void d8OnlyWhatTheRegistryAllows()
    {
        ExpiryChooser chooser(tankFacts(), &m_clock);
        QCOMPARE(chooser.days(), 90);
        auto *days = chooser.findChild<QSpinBox *>(u"ownDays"_s);
        for (const auto &[wanted, given] :
            {std::pair(1, 1), std::pair(365, 365), std::pair(0, 1), std::pair(366, 365)}) {
            chooser.setDays(120);
            days->setValue(wanted);
            QCOMPARE(chooser.days(), given);
        }
        QVERIFY(!chooser.findChild<QWidget *>(u"days_none"_s));
        QVERIFY(!chooser.review().isValid());
    }
    void d8SentenceSaysDayTimeAndZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("words");
        QTest::newRow("ten hours behind") << QByteArray("HST10") << u"20 February 2027, 02:00 HST (90 day"_s;
        QTest::newRow("thirteen ahead") << QByteArray("TOT-13") << u"21 February 2027, 01:00 TOT (90 day"_s;
    }
    void d8SentenceSaysDayTimeAndZone()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, words);
        useZone(zone);
        ExpiryChooser chooser(tankFacts(), &m_clock);
        const QString sentence = chooser.findChild<QLabel *>(u"endSentence"_s)->text();
        QVERIFY2(sentence.contains(words), qPrintable(sentence));
        QVERIFY(sentence.contains(u"day, "_s) || sentence.contains(u"day "_s)); // its weekday
    }
    void d8LeapDayIsADay()
    {
        m_clock.time = QDateTime(QDate(2028, 2, 28), QTime(12, 0), Qt::UTC);
        ExpiryChooser chooser(tankFacts(), &m_clock);
        chooser.setDays(1);
        QVERIFY(chooser.findChild<QLabel *>(u"endSentence"_s)->text().contains(u"29 February 2028"_s));
        chooser.setDays(365);
        QVERIFY(chooser.findChild<QLabel *>(u"endSentence"_s)->text().contains(u"27 February 2029"_s));
    }
    void d8WeekendOffersTheFridayBefore()
    {
        ExpiryChooser chooser(tankFacts(), &m_clock); // 90 days: Saturday 20 February 2027
        auto *friday = chooser.findChild<QPushButton *>(u"fridayBefore"_s);
        QVERIFY(friday->isVisibleTo(&chooser));
        friday->click();
        QCOMPARE(chooser.days(), 89);
        QVERIFY(!friday->isVisibleTo(&chooser));
        QVERIFY(chooser.findChild<QLabel *>(u"endSentence"_s)->text().contains(u"Friday"_s));
    }
    void d8TypedNumberSetsDays()
    {
        ExpiryChooser chooser(tankFacts(), &m_clock);
        chooser.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chooser));
        auto *segment = chooser.findChild<QToolButton *>(u"days_90"_s);
        segment->setFocus();
        QTest::keyClick(segment, Qt::Key_4);
        QTest::keyClick(chooser.findChild<QSpinBox *>(u"ownDays"_s), Qt::Key_5);
        QCOMPARE(chooser.days(), 45);
        QCOMPARE(chooser.findChild<QDateEdit *>(u"endDate"_s)->date(), QDate(2027, 1, 6));
        chooser.findChild<QDateEdit *>(u"endDate"_s)->setDate(QDate(2027, 1, 7));
        QCOMPARE(chooser.days(), 46);
    }
    void d8NoEndGetsAReviewDate()
    {
        ExpiryChooser chooser(ExpiryFacts{}, &m_clock);
        QCOMPARE(chooser.days(), 0);
        QCOMPARE(chooser.review().date(), QDate(2027, 2, 20));
        QVERIFY(chooser.findChild<QDateEdit *>(u"reviewDate"_s)->isVisibleTo(&chooser));
        chooser.findChild<QDateEdit *>(u"reviewDate"_s)->setDate(QDate(2027, 3, 1));
        QCOMPARE(chooser.review().date(), QDate(2027, 3, 1));
    }
    void d7MatrixTicksCellsAndColumns()
    {
        RegistryProfile profile;
        for (const QString &resource : {u"files"_s, u"volumes"_s}) {
            profile.scopes.append({resource + u":read"_s, u"read"_s, u"Read "_s + resource, Risk::Low, {}});
            profile.scopes.append({resource + u":write"_s, u"write"_s, u"Change "_s + resource, Risk::Medium, {}});
        }
        ScopePicker picker(profile);
        QVERIFY(picker.scopes().isEmpty());
        picker.findChild<QCheckBox *>(u"scope_files:write"_s)->click();
        QVERIFY(picker.findChild<QLabel *>(u"scopeHint"_s)->isVisibleTo(&picker));
        QCOMPARE(picker.findChild<QCheckBox *>(u"action_write"_s)->checkState(), Qt::PartiallyChecked);
        picker.findChild<QCheckBox *>(u"action_write"_s)->click();
        QCOMPARE(picker.scopes(), (QStringList{u"files:write"_s, u"volumes:write"_s}));
        picker.findChild<QCheckBox *>(u"action_write"_s)->click();
        QCOMPARE(picker.scopes(), QStringList());
        picker.findChild<QCheckBox *>(u"action_read"_s)->click();
        QCOMPARE(picker.sentence(), u"Can: Read files; Read volumes. Cannot: Change files; Change volumes."_s);
        picker.setScopes({u"files:read"_s, u"odd:thing"_s});
        auto *unknown = picker.findChild<QCheckBox *>(u"unknown_odd:thing"_s);
        QVERIFY(unknown && unknown->isChecked() && !unknown->isEnabled());
    }
    void namesAreSuggestedAndNumbered()
    {
        const auto isFree = [](const QString &) {
            return false;
        };
        const QString name = suggestedTokenName(u"ci"_s, QDate(2026, 11, 22), 64, isFree);
        QVERIFY2(name.startsWith(u"ci-"_s) && name.endsWith(u"-202611"_s), qPrintable(name));
        QVERIFY(suggestedTokenName(u"ci"_s, QDate(2026, 11, 22), 12, isFree).size() <= 12);
        const auto taken = [&](const QString &other) {
            return other == name;
        };
        QCOMPARE(suggestedTokenName(u"ci"_s, QDate(2026, 11, 22), 64, taken), name + u"-2"_s);
        QCOMPARE(nextName(u"ci-deploy"_s, 32, isFree), u"ci-deploy-2"_s);
        QCOMPARE(nextName(u"ci-deploy-2"_s, 32, isFree), u"ci-deploy-3"_s);
        QCOMPARE(nextName(u"ci-deploy"_s, 8, isFree), u"ci-dep-2"_s);
    }
    void onlyTheRegistrysChoicesWhereItTakesNoOthers_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("chosen");
        QTest::newRow("one of them") << 90 << 90;
        QTest::newRow("between: the next longer") << 60 << 90;
        QTest::newRow("shorter than all") << 1 << 30;
        QTest::newRow("longer than all") << 1000 << 365;
    }
    void onlyTheRegistrysChoicesWhereItTakesNoOthers()
    {
        QFETCH(int, wanted);
        ExpiryFacts facts;
        facts.form = ExpiryFacts::Form::Text;
        facts.choices = {30, 90, 365};
        facts.onlyChoices = true;
        facts.defaultDays = 90;
        FixedClock clock;
        ExpiryChooser chooser(facts, &clock);
        QCOMPARE(chooser.days(), 90);
        QVERIFY(!chooser.findChild<QToolButton *>(u"days_own"_s));
        QVERIFY(!chooser.findChild<QToolButton *>(u"days_none"_s));
        chooser.setDays(wanted);
        QTEST(chooser.days(), "chosen");
    }
};

QTEST_MAIN(TestExpiryChooser)
#include "tst_expirychooser.moc"
