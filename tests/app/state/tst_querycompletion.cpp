// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/querycompletion.h"
#include "app/state/tokentable.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestQueryCompletion : public QObject {
    Q_OBJECT

    static QStringList texts(const QueryCompletion &completion)
    {
        QStringList list;
        for (const QueryCompletion::Choice &choice : completion.choices)
            list.append(choice.text);
        return list;
    }

private slots:
    void initTestCase()
    {
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.scopes = {u"skills:read"_s, u"skills:admin"_s};
        token.tags = {u"ci"_s, u"web"_s};
        m_table.setAccount(u"a"_s, {u"Jane Doe"_s, u"Tank"_s, u"tank"_s}, {token});
        m_table.setAccount(u"b"_s, {u"Ünal"_s, u"SkillReg"_s, u"skillreg"_s}, {});
    }
    void d10WordsAndTheirValuesAreCompleted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing begun") << u""_s << QStringList();
        QTest::newRow("after a space") << u"is:kept "_s << QStringList();
        QTest::newRow("word") << u"sc"_s << QStringList{u"scope:"_s};
        QTest::newRow("negated word") << u"x -un"_s << QStringList{u"-unused:"_s};
        QTest::newRow("fact without its word")
            << u"expi"_s << QStringList{u"expires:"_s, u"is:expiring"_s, u"is:expired"_s};
        QTest::newRow("facts") << u"is:ex"_s << QStringList{u"is:expiring"_s, u"is:expired"_s, u"is:noexpiry"_s};
        QTest::newRow("scopes by any part") << u"scope:adm"_s << QStringList{u"scope:skills:admin"_s};
        QTest::newRow("all scopes") << u"-scope:"_s << QStringList{u"-scope:skills:admin"_s, u"-scope:skills:read"_s};
        QTest::newRow("accounts in quotes") << u"account:ja"_s << QStringList{u"account:\"Jane Doe\""_s};
        QTest::newRow("accounts in any case") << u"account:ün"_s << QStringList{u"account:Ünal"_s};
        QTest::newRow("open quote") << u"account:\"Jane D"_s << QStringList{u"account:\"Jane Doe\""_s};
        QTest::newRow("closed quote") << u"account:\"Jane Doe\""_s << QStringList();
        QTest::newRow("registries") << u"registry:"_s << QStringList{u"registry:SkillReg"_s, u"registry:Tank"_s};
        QTest::newRow("tags") << u"tag:"_s << QStringList{u"tag:ci"_s, u"tag:web"_s};
        QTest::newRow("what is there already") << u"scope:skills:admin"_s << QStringList();
        QTest::newRow("text that fits nothing") << u"ci-deploy"_s << QStringList();
    }
    void d10WordsAndTheirValuesAreCompleted()
    {
        QFETCH(QString, text);
        const QueryCompletion completion = QueryCompletion::at(text, text.size(), m_table);
        QTEST(texts(completion), "expected");
    }
    void onlyTheTermAtTheCursorIsReplaced()
    {
        const QueryCompletion completion = QueryCompletion::at(u"ci sco is:kept"_s, 6, m_table);
        QCOMPARE(texts(completion), QStringList{u"scope:"_s});
        QCOMPARE(completion.place, (QueryPlace{3, 3}));
        QVERIFY(QueryCompletion::at(u"ci sco is:kept"_s, 3, m_table).choices.isEmpty());
    }

private:
    TokenTable m_table;
};

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
