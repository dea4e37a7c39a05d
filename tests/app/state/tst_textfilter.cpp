// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textfold.h"
#include "app/state/textfilter.h"
#include "tests/app/state/randomtokens.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestTextFilter : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_searched.clear();
        m_table = std::make_unique<TokenTable>();
        RandomTokens random(11);
        m_table->setAccount(u"a"_s, {u"John"_s, u"Tank"_s, u"tank"_s}, random.tokens(u"a"_s, 1000, m_now));
        m_table->setAccount(u"b"_s, {u"Größe"_s, u"SkillReg"_s, u"skillreg"_s}, random.tokens(u"b"_s, 1000, m_now));
    }
    void randomQueriesFindWhatALoopFinds()
    {
        RandomTokens random(12);
        TextFilter filter(m_table.get());
        for (int i = 0; i < 300; ++i)
            compare(filter, randomQuery(random));
    }
    void typingAndDeletingNarrowsAndWidens()
    {
        TextFilter filter(m_table.get());
        for (const QString &query : {u"web-straße-ci tank_z"_s, u"npm skillreg größe"_s, u"über-δα"_s, u"x9 john"_s}) {
            for (qsizetype size = 0; size <= query.size(); ++size)
                compare(filter, query.left(size));
            for (qsizetype size = query.size(); size >= 0; --size)
                compare(filter, query.left(size));
            for (qsizetype start = query.size(); start >= 0; --start)
                compare(filter, query.mid(start));
        }
    }
    void capitalsAndLocaleDoNotMatter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("capital i, even for a Turk") << u"CI-DIGEST"_s << u"ci-digest"_s << true;
        QTest::newRow("capital query") << u"ci-digest"_s << u"DIGEST"_s << true;
        QTest::newRow("umlaut") << u"PRÜFUNG"_s << u"prüf"_s << true;
        QTest::newRow("composed or not") << u"pru\u0308fung"_s << u"prüf"_s << true;
        QTest::newRow("sharp s") << u"STRAßE"_s << u"straße"_s << true;
        QTest::newRow("final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
        QTest::newRow("one Chinese character") << u"部署令牌"_s << u"令"_s << true;
        QTest::newRow("not across name and prefix") << u"abc"_s << u"ctank"_s << false;
        QTest::newRow("all words") << u"ci deploy web"_s << u"web ci"_s << true;
        QTest::newRow("one word is missing") << u"ci deploy web"_s << u"web cx"_s << false;
    }
    void capitalsAndLocaleDoNotMatter()
    {
        QFETCH(QString, name);
        QFETCH(QString, query);
        QFETCH(bool, found);
        QLocale::setDefault(QLocale(QLocale::Turkish));
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.name = name;
        token.prefix = u"tank_"_s;
        table.put(token);
        QCOMPARE(TextFilter(&table).rows(TextFilter::wordsOf(query)).contains(0), found);
        QLocale::setDefault(QLocale::c());
    }
    void changedTableIsSearchedAnew()
    {
        TextFilter filter(m_table.get());
        compare(filter, u"web"_s);
        RandomTokens random(13);
        m_table->appendPage(u"a"_s, random.tokens(u"a"_s, 1200, m_now).mid(1000));
        compare(filter, u"web"_s);
        m_table->removeAccount(u"a"_s);
        compare(filter, u"web"_s);
        compare(filter, u"größe"_s);
        m_searched.clear();
        m_table->setAccount(u"b"_s, {u"Other"_s, u"SkillReg"_s, u"skillreg"_s}, {});
        compare(filter, u"größe"_s);
    }

private:
    QString randomQuery(RandomTokens &random) const
    {
        QStringList words;
        for (int i = random.below(3); i >= 0; --i) {
            const auto row = quint32(random.below(int(m_table->count())));
            const QString source = random.below(3) == 0 ? m_table->scopes(row).join(u' ') : m_table->name(row);
            const int start = random.below(int(source.size()) + 1);
            words.append(source.mid(start, 1 + random.below(6)));
        }
        return words.join(u' ');
    }
    void compare(TextFilter &filter, const QString &query) const
    {
        const RowSet &rows = filter.rows(TextFilter::wordsOf(query));
        QCOMPARE(rows.size(), m_table->count());
        QList<QByteArray> words = foldedText(query.simplified()).split(' ');
        words.removeAll(QByteArray());
        for (quint32 row = 0; row < m_table->count(); ++row) {
            const QList<QByteArray> texts = searchedTexts(row);
            const bool expected = std::all_of(words.begin(), words.end(), [&texts](const QByteArray &word) {
                return std::any_of(
                    texts.begin(), texts.end(), [&word](const QByteArray &text) { return text.contains(word); });
            });
            QVERIFY2(rows.contains(row) == expected, qPrintable(query + u' ' + m_table->name(row)));
        }
    }
    QList<QByteArray> searchedTexts(quint32 row) const
    {
        const TokenId id = m_table->id(row);
        if (const auto known = m_searched.constFind(id); known != m_searched.constEnd())
            return *known;
        QStringList texts = m_table->scopes(row);
        texts << m_table->name(row) << m_table->prefix(row) << m_table->account(row).name
              << m_table->account(row).registryName;
        QList<QByteArray> folded;
        for (const QString &text : std::as_const(texts))
            folded.append(foldedText(text));
        m_searched.insert(id, folded);
        return folded;
    }

    mutable QHash<TokenId, QList<QByteArray>> m_searched; // folding is slow, and the oracle asks often
    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    std::unique_ptr<TokenTable> m_table;
};

QTEST_GUILESS_MAIN(TestTextFilter)
#include "tst_textfilter.moc"
