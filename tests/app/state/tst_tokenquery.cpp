// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokenquery.h"
#include <QRandomGenerator>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestTokenQuery : public QObject {
    Q_OBJECT

    static QString described(const TokenQuery &query)
    {
        QStringList terms;
        for (const QueryTerm &term : query.terms) {
            QString text = (term.negated ? u"not "_s : QString()) + QString::number(int(term.kind)) + u'=' + term.value;
            if (!term.isComplete)
                text += u'?';
            else if (QueryWords::isTime(term.kind) && !term.isNever)
                text += (term.isLonger ? u" >"_s : u" <"_s) + QString::number(term.seconds / 3600) + u'h';
            terms.append(text);
        }
        return terms.join(u"; "_s);
    }
    static QString problems(const TokenQuery &query)
    {
        QStringList texts;
        for (const QueryProblem &problem : query.problems)
            texts.append(u"%1@%2+%3→%4"_s.arg(int(problem.kind))
                             .arg(problem.place.start)
                             .arg(problem.place.length)
                             .arg(problem.nearest));
        return texts.join(u"; "_s);
    }

private slots:
    void d10WordsAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("terms");
        QTest::newRow("nothing") << u""_s << u""_s;
        QTest::newRow("only spaces") << u" \t\u00a0 "_s << u""_s;
        QTest::newRow("words") << u" ci  deploy "_s << u"0=ci; 0=deploy"_s;
        QTest::newRow("phrase") << u"\"ci deploy\" x"_s << u"0=ci deploy; 0=x"_s;
        QTest::newRow("escapes") << u"\"a \\\"b\\\" \\\\\""_s << u"0=a \"b\" \\"_s;
        QTest::newRow("not") << u"-old -is:pinned"_s << u"not 0=old; not 1=pinned"_s;
        QTest::newRow("one dash is nothing yet") << u"-"_s << u"0=-?"_s;
        QTest::newRow("a dash that is meant") << u"\"-\""_s << u"0=-"_s;
        QTest::newRow("dash within") << u"ci-deploy"_s << u"0=ci-deploy"_s;
        QTest::newRow("capitals") << u"IS:Expired"_s << u"1=Expired"_s;
        QTest::newRow("scope with colon") << u"scope:skills:admin"_s << u"2=skills:admin"_s;
        QTest::newRow("quoted account") << u"account:\"Jane Doe\""_s << u"3=Jane Doe"_s;
        QTest::newRow("registry") << u"registry:Tank"_s << u"4=Tank"_s;
        QTest::newRow("unused") << u"unused:>45d unused:2w unused:<12h"_s
                                << u"6=>45d >1080h; 6=2w >336h; 6=<12h <12h"_s;
        QTest::newRow("expires") << u"expires:<30d expires:30d expires:>1y"_s
                                 << u"7=<30d <720h; 7=30d <720h; 7=>1y >8760h"_s;
        QTest::newRow("never") << u"expires:Never"_s << u"7=Never"_s;
        QTest::newRow("equals") << u"created:<=1m created:>=1m"_s << u"8=<=1m <720h; 8=>=1m >720h"_s;
        QTest::newRow("scope as text") << u"skills:read http://x"_s << u"0=skills:read; 0=http://x"_s;
        QTest::newRow("other spellings") << u"is:never-used is:paused"_s << u"1=never-used; 1=paused"_s;
        QTest::newRow("growing") << u"is:exp"_s << u"1=exp?"_s;
        QTest::newRow("huge number") << u"unused:>99999999999999999999d"_s << u"6=>99999999999999999999d >2399976h"_s;
    }
    void d10WordsAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(QString, terms);
        const TokenQuery query = TokenQuery::parse(text);
        QCOMPARE(described(query), terms);
        QCOMPARE(problems(query), QString());
    }
    void d10WrongWordNamesTheNearestRightOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("swapped letters") << u"socpe:admin"_s << u"0@0+5→scope"_s;
        QTest::newRow("missing letter") << u"x -expirs:<3d"_s << u"0@3+6→expires"_s;
        QTest::newRow("another program's word") << u"team:acme"_s << u"0@0+4→org"_s;
        QTest::newRow("wrong fact") << u"is:expird "_s << u"1@3+6→expired"_s;
        QTest::newRow("fact that cannot become right") << u"is:zzz"_s << u"1@3+3→"_s;
        QTest::newRow("not a time") << u"unused:>soon"_s << u"2@7+5→"_s;
        QTest::newRow("a time without unit") << u"unused:>45 x"_s << u"2@7+3→>45d"_s;
        QTest::newRow("a time with a wrong unit") << u"expires:<30q"_s << u"2@8+4→<30d"_s;
        QTest::newRow("no value") << u"scope: x"_s << u"3@0+6→"_s;
        QTest::newRow("open quote") << u"account:\"Jane"_s << u"4@8+5→\"Jane\""_s;
    }
    void d10WrongWordNamesTheNearestRightOne()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        QCOMPARE(problems(TokenQuery::parse(text)), problem);
    }
    void growingWordsAreNoProblemYet()
    {
        for (const QString &whole :
            {u"is:expiring"_s, u"unused:>45d"_s, u"expires:<30d"_s, u"expires:never"_s, u"expires:>=2026-03"_s,
                u"created:2026-03"_s, u"unused:unknown"_s, u"created:>=30d"_s, u"-scope:admin"_s, u"created:>=2w"_s}) {
            for (qsizetype size = 0; size <= whole.size(); ++size)
                QVERIFY2(TokenQuery::parse(whole.left(size)).problems.isEmpty(), qPrintable(whole.left(size)));
        }
    }
    void placesCoverWhatTheySay()
    {
        const QString text = u"ci -account:\"Jane Doe\"  is:kept"_s;
        const TokenQuery query = TokenQuery::parse(text);
        QCOMPARE(query.terms.size(), 3);
        QCOMPARE(text.mid(query.terms[1].place.start, query.terms[1].place.length), u"-account:\"Jane Doe\""_s);
        QCOMPARE(text.mid(query.terms[1].valuePlace.start, query.terms[1].valuePlace.length), u"\"Jane Doe\""_s);
        QCOMPARE(text.mid(query.terms[2].place.start), u"is:kept"_s);
    }
    void whatIsWrittenBackIsUnderstoodTheSame_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"plain", "two words", "\"quoted\"", "back\\slash", "-dash", "is:expired", "scoep:x",
                 "tab\tinside", "\"", "\\", "a\"b", " "})
            QTest::newRow(value) << QString::fromUtf8(value);
    }
    void whatIsWrittenBackIsUnderstoodTheSame()
    {
        QFETCH(QString, value);
        for (const QueryKind kind : {QueryKind::Text, QueryKind::Account, QueryKind::Scope}) {
            for (const bool negated : {false, true}) {
                const TokenQuery query = TokenQuery::parse(queryText(kind, value, negated));
                QCOMPARE(query.terms.size(), 1);
                QCOMPARE(query.terms[0].value, value);
                QCOMPARE(query.terms[0].kind, kind);
                QCOMPARE(query.terms[0].negated, negated);
                QVERIFY(query.problems.isEmpty());
            }
        }
    }
    void d10AnyInputIsReadWithoutHarm()
    {
        QRandomGenerator random(7);
        const QStringList pieces{u"is:"_s, u"scope:"_s, u"\""_s, u"\\"_s, u"-"_s, u":"_s, u" "_s, u"<"_s, u">"_s,
            u"45d"_s, u"expires:"_s, u"unused:"_s, u"\u202e"_s, u"\U0001F511"_s, u"ß"_s, QString(QChar(0xd800)),
            u"\n"_s, QString(QChar(0)), u"ex"_s, u"İ"_s, u"="_s, u"never"_s, u"99999999999"_s};
        for (int i = 0; i < 30000; ++i) {
            QString text;
            for (int left = random.bounded(12); left > 0; --left)
                text += pieces.at(random.bounded(int(pieces.size())));
            const TokenQuery query = TokenQuery::parse(text);
            qsizetype end = 0;
            for (const QueryTerm &term : query.terms) {
                QVERIFY(term.place.start >= end && term.place.length > 0 && term.place.end() <= text.size());
                QVERIFY(term.valuePlace.start >= term.place.start && term.valuePlace.end() == term.place.end());
                QVERIFY(term.seconds >= 0);
                for (qsizetype at = end; at < term.place.start; ++at)
                    QVERIFY(text[at].isSpace());
                end = term.place.end();
            }
            for (const QueryProblem &problem : query.problems)
                QVERIFY(problem.place.start >= 0 && problem.place.length > 0 && problem.place.end() <= text.size());
        }
    }
    void aMegabyteIsReadAtOnce()
    {
        const TokenQuery query = TokenQuery::parse(QString(500000, u'a') + u':' + QString(500000, u'-'));
        QCOMPARE(query.terms.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTokenQuery)
#include "tst_tokenquery.moc"
