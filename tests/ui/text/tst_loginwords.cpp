// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/loginwords.h"
#include "ui/text/whoamiwords.h"
#include <QSet>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using Flow = LoginFacts::Flow;
using Kind = Error::Kind;

class TestLoginWords : public QObject {
    Q_OBJECT
private slots:
    void endingsOfAWayAreToldApart_data()
    {
        QTest::addColumn<LoginFacts::Flow>("flow");
        QTest::addColumn<QList<Error::Kind>>("endings");
        const QList<Kind> usual{Kind::Offline, Kind::UntrustedServer, Kind::TooManyRequests, Kind::ServerFault};
        QTest::newRow("password") << Flow::SessionPassword << usual + QList{Kind::NotSignedIn, Kind::UnreadableReply};
        QTest::newRow("password for a token")
            << Flow::TokenPassword << usual + QList{Kind::NotSignedIn, Kind::UnreadableReply};
        QTest::newRow("polling") << Flow::BrowserPoll << usual + QList{Kind::Timeout, Kind::NotFound, Kind::Forbidden};
        QTest::newRow("device") << Flow::DeviceCode << usual + QList{Kind::Timeout, Kind::Forbidden, Kind::GrantOver};
        QTest::newRow("code") << Flow::AuthorizationCode
                              << usual
                + QList{Kind::Timeout, Kind::Forbidden, Kind::UnreadableReply, Kind::GrantOver, Kind::NotOffered};
        QTest::newRow("paste") << Flow::Paste << usual + QList{Kind::NotSignedIn, Kind::Forbidden};
    }
    void endingsOfAWayAreToldApart()
    {
        QFETCH(LoginFacts::Flow, flow);
        QFETCH(QList<Error::Kind>, endings);
        QSet<QString> told;
        for (const Kind kind : std::as_const(endings)) {
            const QString text = loginFailureText(flow, Error{.kind = kind}, {u"Fake"_s, false});
            QVERIFY2(text.size() > 15 && !told.contains(text), qPrintable(text));
            told.insert(text);
        }
    }
    void whatMayHaveBeenMadeIsSaid()
    {
        const Error lost{.kind = Kind::Timeout, .mayHaveArrived = true};
        QVERIFY(loginFailureText(Flow::DeviceCode, lost, {}).contains(u"revoke it"_s));
        QVERIFY(!loginFailureText(Flow::Paste, lost, {}).contains(u"revoke it"_s)); // it was there before
    }
    void outcomesOfWhoAmIAreToldApart()
    {
        using Outcome = WhoAmI::Outcome;
        const QList<Error> errors{
            {}, {Kind::Offline}, {Kind::NotSignedIn}, {Kind::ServerFault}, {}, {Kind::VaultLocked}};
        QSet<QString> words;
        QSet<QString> sentences;
        for (const Outcome outcome : {Outcome::Online, Outcome::Offline, Outcome::Refused, Outcome::ServerError,
                 Outcome::NoAccount, Outcome::NotAsked}) {
            WhoAmI answer;
            answer.outcome = outcome;
            if (outcome != Outcome::Online && outcome != Outcome::NoAccount)
                answer.error = errors.at(int(outcome));
            const WhoAmILook look = whoAmILook(answer, {});
            QVERIFY(!look.button.isEmpty() && !look.icon.isEmpty());
            words.insert(look.word);
            sentences.insert(look.sentence);
        }
        QCOMPARE(words.size(), 6);
        QCOMPARE(sentences.size(), 6);
    }
    void aKindOfErrorIsOneOutcome_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<WhoAmI::Outcome>("outcome");
        QTest::newRow("no network") << Kind::Offline << WhoAmI::Outcome::Offline;
        QTest::newRow("no answer in time") << Kind::Timeout << WhoAmI::Outcome::Offline;
        QTest::newRow("401") << Kind::NotSignedIn << WhoAmI::Outcome::Refused;
        QTest::newRow("nothing renews it") << Kind::GrantOver << WhoAmI::Outcome::Refused;
        QTest::newRow("403 is not a dead sign-in") << Kind::Forbidden << WhoAmI::Outcome::ServerError;
        QTest::newRow("503") << Kind::ServerFault << WhoAmI::Outcome::ServerError;
        QTest::newRow("not JSON") << Kind::UnreadableReply << WhoAmI::Outcome::ServerError;
        QTest::newRow("locked keychain") << Kind::VaultLocked << WhoAmI::Outcome::NotAsked;
    }
    void aKindOfErrorIsOneOutcome()
    {
        QFETCH(Error::Kind, kind);
        QTEST(whoAmIOutcome(kind), "outcome");
    }
};

QTEST_GUILESS_MAIN(TestLoginWords)
#include "tst_loginwords.moc"
