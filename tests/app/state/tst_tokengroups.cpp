// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokengroups.h"
#include "tests/app/state/randomtokens.h"
#include <QTest>
#include <numeric>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestTokenGroups : public QObject {
    Q_OBJECT

    static QList<Token> ofPersons(QList<Token> tokens)
    {
        for (Token &token : tokens)
            token.organisation.clear();
        return tokens;
    }

private slots:
    void initTestCase()
    {
        qputenv("TZ", "Pacific/Auckland"); // a month begins there half a day before it does in UTC
        RandomTokens random(5);
        m_table.setAccount(u"a"_s, {u"zoe"_s, u"Tank"_s, u"tank"_s}, ofPersons(random.tokens(u"a"_s, 400, m_now)));
        m_table.setAccount(u"b"_s, {u"ann"_s, u"Tank"_s, u"tank"_s}, ofPersons(random.tokens(u"b"_s, 300, m_now)));
        QList<Token> ofOrganisations = ofPersons(random.tokens(u"c"_s, 200, m_now));
        for (qsizetype i = 0; i < ofOrganisations.size(); i += 4) {
            ofOrganisations[i].organisation = u"o1"_s;
            ofOrganisations[i + 1].organisation = u"o2"_s;
        }
        m_table.setAccount(u"c"_s, {u"acme"_s, u"apkg"_s, u"apkg"_s, {}, {{u"o1"_s, u"Umbrella"_s}}}, ofOrganisations);
        m_rows.resize(m_table.count());
        std::iota(m_rows.rbegin(), m_rows.rend(), 0);
    }
    void everyRowStandsOnceInItsGroupAndInItsOldOrder_data()
    {
        QTest::addColumn<TokenGrouping>("grouping");
        QTest::newRow("account") << TokenGrouping::Account;
        QTest::newRow("registry") << TokenGrouping::Registry;
        QTest::newRow("organisation") << TokenGrouping::Organisation;
        QTest::newRow("scopes") << TokenGrouping::Scopes;
        QTest::newRow("month of the end") << TokenGrouping::EndMonth;
    }
    void everyRowStandsOnceInItsGroupAndInItsOldOrder()
    {
        QFETCH(TokenGrouping, grouping);
        const GroupedRows grouped = groupedRows(m_table, m_rows, grouping);
        QCOMPARE(grouped.rows.size(), m_rows.size());
        QSet<QString> ids;
        size_t row = 0;
        for (const TokenGroup &group : grouped.groups) {
            QVERIFY(group.count > 0);
            QVERIFY2(!ids.contains(group.id), qPrintable(group.id));
            ids.insert(group.id);
            for (quint32 i = 0; i < group.count; ++i, ++row) {
                QCOMPARE(naive(grouped.rows[row], grouping), group.id);
                if (i > 0)
                    QVERIFY(grouped.rows[row] < grouped.rows[row - 1]);
            }
        }
        QCOMPARE(row, m_rows.size());
    }
    void groupsComeByNameAndTime()
    {
        const GroupedRows accounts = groupedRows(m_table, m_rows, TokenGrouping::Account);
        QCOMPARE(accounts.groups.size(), 3);
        QCOMPARE(accounts.groups[0].text, u"apkg · acme"_s);
        QCOMPARE(accounts.groups[1].text, u"Tank · ann"_s);
        QCOMPARE(accounts.groups[2].text, u"Tank · zoe"_s);
        QCOMPARE(accounts.groups[2].count, 400U);
        const GroupedRows registries = groupedRows(m_table, m_rows, TokenGrouping::Registry);
        QCOMPARE(registries.groups.size(), 2);
        QCOMPARE(registries.groups[1].count, 700U);
        const GroupedRows organisations = groupedRows(m_table, m_rows, TokenGrouping::Organisation);
        QCOMPARE(organisations.groups.size(), 3);
        QCOMPARE(organisations.groups[0].text, u"apkg · o2"_s); // the registry did not say what it is called
        QCOMPARE(organisations.groups[1].text, u"apkg · Umbrella"_s);
        QCOMPARE(organisations.groups[1].count, 50U);
        QCOMPARE(organisations.groups[2].text, QString()); // the person's own come last
        const GroupedRows months = groupedRows(m_table, m_rows, TokenGrouping::EndMonth);
        for (size_t i = 1; i < months.groups.size(); ++i)
            QVERIFY(months.groups[i - 1].month < months.groups[i].month);
        QCOMPARE(months.groups.back().month, TokenTable::notReported);
    }
    void noRowsMakeNoGroups()
    {
        QVERIFY(groupedRows(m_table, {}, TokenGrouping::EndMonth).groups.empty());
    }

private:
    QString naive(quint32 row, TokenGrouping grouping) const
    {
        switch (grouping) {
        case TokenGrouping::Account:
            return m_table.id(row).account;
        case TokenGrouping::Registry:
            return m_table.account(row).registryId;
        case TokenGrouping::Organisation:
            return m_table.organisation(row).isEmpty()
                ? u"/"_s
                : m_table.account(row).registryId + u'/' + m_table.organisation(row);
        case TokenGrouping::Scopes:
            if (m_table.isUnrestricted(row))
                return u"*"_s;
            return m_table.scopes(row).isEmpty() ? u"-"_s : m_table.scopes(row).join(u' ');
        default:
            break;
        }
        const qint64 end = m_table.expires(row);
        if (end >= TokenTable::never)
            return QString::number(end);
        const QDate day = QDateTime::fromSecsSinceEpoch(end).date();
        return QString::number(QDate(day.year(), day.month(), 1).startOfDay().toSecsSinceEpoch());
    }

    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    TokenTable m_table;
    RowOrder m_rows;
};

QTEST_GUILESS_MAIN(TestTokenGroups)
#include "tst_tokengroups.moc"
