// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/wishfields.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/secretedit.h"
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Kind = WishFacts::Kind;

class TestWishFields : public QObject {
    Q_OBJECT
private:
    static QList<WishFacts> facts()
    {
        return {{u"packageScope"_s, Kind::Text, u"Package scope"_s, u"Only these."_s, u"@acme/*"_s, false, 20},
            {u"cidrs"_s, Kind::CidrList, u"Networks"_s, {}, u"192.0.2.0/24"_s, false, 3},
            {u"password"_s, Kind::Password, u"Password"_s, {}, {}, true}};
    }
    static QPlainTextEdit *networks(const WishFields &fields)
    {
        return fields.findChild<QPlainTextEdit *>(u"wish_cidrs"_s);
    }
    static SecretEdit *password(const WishFields &fields)
    {
        return fields.findChild<SecretEdit *>(u"wish_password"_s);
    }

private slots:
    void aBadLineIsNamed_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("named");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("one") << u"192.0.2.0/24"_s << QString();
        QTest::newRow("both families, empty lines") << u"192.0.2.0/24\n\n 2001:db8::/32 "_s << QString();
        QTest::newRow("no length") << u"192.0.2.0/24\n10.0.0.1"_s << u"Line 2"_s;
        QTest::newRow("words") << u"\noffice"_s << u"Line 2"_s;
        QTest::newRow("too long a length") << u"192.0.2.0/33"_s << u"Line 1"_s;
        QTest::newRow("too many") << u"10.0.0.0/8\n10.1.0.0/16\n10.2.0.0/16\n10.3.0.0/16"_s << u"at most 3"_s;
    }
    void aBadLineIsNamed()
    {
        QFETCH(QString, typed);
        QFETCH(QString, named);
        WishFields fields(facts());
        password(fields)->setText(u"x"_s);
        networks(fields)->setPlainText(typed);
        QCOMPARE(fields.problem().isEmpty(), named.isEmpty());
        QVERIFY2(fields.problem().contains(named), qPrintable(fields.problem()));
    }
    void whatWasTypedGoesIntoTheWish()
    {
        WishFields fields(facts());
        fields.findChild<QLineEdit *>(u"wish_packageScope"_s)->setText(u" @acme/* "_s);
        networks(fields)->setPlainText(u"192.0.2.0/24\n\n2001:db8::/32"_s);
        password(fields)->setText(u"correct horse"_s);
        QCOMPARE(fields.problem(), QString());
        TokenWish wish;
        fields.putInto(&wish);
        QCOMPARE(wish.extras.value(u"packageScope"_s), QStringList{u"@acme/*"_s});
        QCOMPARE(wish.extras.value(u"cidrs"_s), (QStringList{u"192.0.2.0/24"_s, u"2001:db8::/32"_s}));
        QVERIFY(wish.secrets.value(u"password"_s).sameAs(Secret::take("correct horse")));
    }
    void aPasswordIsForOneRequestAndIsNeverKept()
    {
        WishFields fields(facts());
        QVERIFY(fields.problem().contains(u"Password"_s));
        password(fields)->setText(u"correct horse"_s);
        TokenWish wish;
        fields.putInto(&wish);
        QCOMPARE(password(fields)->text(), QString());
        QVERIFY(fields.problem().contains(u"Password"_s)); // asked for again
        QCOMPARE(password(fields)->echoMode(), QLineEdit::Password);
    }
    void nothingTypedWishesNothing()
    {
        WishFields fields(facts());
        TokenWish wish;
        fields.putInto(&wish);
        QVERIFY(wish.extras.isEmpty());
        QVERIFY(wish.secrets.isEmpty());
    }
    void aTokenGivesItsLimitsOn()
    {
        WishFields fields(facts());
        Token token;
        token.packageScope = u"@acme/*"_s;
        token.cidrs = QStringList{u"192.0.2.0/24"_s};
        fields.takeOver(token);
        TokenWish wish;
        fields.putInto(&wish);
        QCOMPARE(wish.extras.value(u"packageScope"_s), QStringList{u"@acme/*"_s});
        QCOMPARE(wish.extras.value(u"cidrs"_s), QStringList{u"192.0.2.0/24"_s});
    }
};

QTEST_MAIN(TestWishFields)
#include "tst_wishfields.moc"
