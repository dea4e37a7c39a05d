// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/window/accountstate.h"
#include <QSet>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestAccountState : public QObject {
    Q_OBJECT

    using Kind = AccountState::Kind;
    const QList<Kind> m_kinds{Kind::Unchecked, Kind::Checking, Kind::Valid, Kind::Refused, Kind::TooFewRights,
        Kind::Unreachable, Kind::Faulty};

private slots:
    void eachStateHasItsOwnSymbolAndWord()
    {
        QSet<QString> symbols;
        QSet<QString> words;
        for (const Kind kind : m_kinds) {
            const AccountStateLook look = accountStateLook(kind);
            QVERIFY(Icons::exists(look.icon));
            QVERIFY(!look.explained.isEmpty());
            symbols << look.icon;
            words << look.word;
        }
        QCOMPARE(symbols.size(), m_kinds.size());
        QCOMPARE(words.size(), m_kinds.size());
    }
    void whatNeedsHelpOffersTheFittingOne_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("needsHelp");
        QTest::addColumn<int>("deed");
        QTest::addColumn<QString>("word");
        const auto refresh = int(AccountDeed::Refresh);
        const auto signIn = int(AccountDeed::SignInAgain);
        QTest::newRow("valid") << int(Kind::Valid) << false << refresh << u"Refresh"_s;
        QTest::newRow("checking") << int(Kind::Checking) << false << refresh << u"Refresh"_s;
        QTest::newRow("refused") << int(Kind::Refused) << true << signIn << u"Sign in again…"_s;
        QTest::newRow("too few rights") << int(Kind::TooFewRights) << true << signIn << u"Sign in with more rights…"_s;
        QTest::newRow("unreachable") << int(Kind::Unreachable) << true << refresh << u"Try again"_s;
        QTest::newRow("unchecked") << int(Kind::Unchecked) << true << refresh << u"Check now"_s;
        QTest::newRow("faulty") << int(Kind::Faulty) << true << refresh << u"Try again"_s;
    }
    void whatNeedsHelpOffersTheFittingOne()
    {
        QFETCH(int, kind);
        QTEST(accountStateLook(Kind(kind)).needsHelp, "needsHelp");
        QTEST(int(accountDeed(Kind(kind))), "deed");
        QTEST(accountDeedWord(Kind(kind)), "word");
    }
};

QTEST_MAIN(TestAccountState)
#include "tst_accountstate.moc"
