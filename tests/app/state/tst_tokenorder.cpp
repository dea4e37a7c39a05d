// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textfold.h"
#include "app/state/tokenorder.h"
#include "tests/app/state/randomtokens.h"
#include <QTest>
#include <numeric>
#include <tuple>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestTokenOrder : public QObject {
    Q_OBJECT
private slots:
    void everyColumnStandsAsASimpleSortSays_data()
    {
        QTest::addColumn<TokenColumn>("column");
        QTest::newRow("state") << TokenColumn::State;
        QTest::newRow("name") << TokenColumn::Name;
        QTest::newRow("registry") << TokenColumn::Registry;
        QTest::newRow("account") << TokenColumn::Account;
        QTest::newRow("prefix") << TokenColumn::Prefix;
        QTest::newRow("scopes") << TokenColumn::Scopes;
        QTest::newRow("created") << TokenColumn::Created;
        QTest::newRow("last used") << TokenColumn::LastUsed;
        QTest::newRow("expires") << TokenColumn::Expires;
        QTest::newRow("owner") << TokenColumn::Owner;
    }
    void everyColumnStandsAsASimpleSortSays()
    {
        QFETCH(TokenColumn, column);
        TokenTable table;
        TokenOrder order(&table);
        RandomTokens random(21);
        compare(table, order, column);
        for (const AccountId &account : {u"b"_s, u"a"_s}) { // the same ids in both
            table.setAccount(account, {u"Acc "_s + account, u"Reg"_s, u"r"_s}, random.tokens(account, 1500, m_now));
            compare(table, order, column);
        }
        const QList<Token> more = random.tokens(u"c"_s, 300, m_now);
        for (int i = 0; i < 300; i += 60) { // small beside what is there: merged, not sorted anew
            table.appendPage(u"c"_s, more.mid(i, 60));
            compare(table, order, column);
        }
        table.remove(more.at(7).id);
        compare(table, order, column);
        table.removeAccount(u"b"_s);
        compare(table, order, column);
    }
    void missingDatesComeLastInBothDirections()
    {
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"silent"_s};
        table.put(token);
        token.id.id = u"never"_s;
        token.lastUsedReported = true;
        table.put(token);
        for (const int day : {3, 1, 2}) {
            token.id.id = QString::number(day);
            token.lastUsed = m_now.addDays(day);
            table.put(token);
        }
        TokenOrder order(&table);
        const auto ids = [&](Qt::SortOrder direction) {
            QStringList ids;
            for (const quint32 row : order.rows(TokenColumn::LastUsed, direction, 0))
                ids.append(table.id(row).id);
            return ids.join(u' ');
        };
        QCOMPARE(ids(Qt::AscendingOrder), u"1 2 3 never silent"_s);
        QCOMPARE(ids(Qt::DescendingOrder), u"3 2 1 never silent"_s);
    }
    void onlyDatesMissingIsAnOrderToo()
    {
        TokenTable table;
        Token token;
        for (const QString &id : {u"b"_s, u"a"_s}) {
            token.id = {u"x"_s, id};
            table.put(token);
        }
        TokenOrder order(&table);
        QCOMPARE(table.id(order.rows(TokenColumn::Expires, Qt::DescendingOrder, 0).front()).id, u"a"_s);
    }
    void namesDifferingFarBehindAreSorted()
    {
        TokenTable table;
        RandomTokens random(22);
        QList<Token> tokens;
        for (int i = 0; i < 5000; ++i) {
            Token token;
            token.id = {u"a"_s, QString::number(i)};
            token.name = QString(random.below(40), u'x') + QString::number(random.below(300)).repeated(random.below(4));
            tokens.append(token);
        }
        table.setAccount(u"a"_s, {}, tokens);
        TokenOrder order(&table);
        compare(table, order, TokenColumn::Name);
    }
    void onlyWantedRowsAreTaken()
    {
        TokenTable table;
        table.setAccount(u"a"_s, {}, RandomTokens(23).tokens(u"a"_s, 100, m_now));
        TokenOrder order(&table);
        RowSet wanted(100);
        wanted.insert(99);
        wanted.insert(3);
        const RowOrder rows = order.sorted(wanted, TokenColumn::Created, Qt::DescendingOrder, 0);
        QCOMPARE(rows.size(), size_t(2));
        QCOMPARE(rows[0] + rows[1], 102U);
        QCOMPARE(order.sorted(RowSet(100), TokenColumn::Name, Qt::AscendingOrder, 0).size(), size_t(0));
    }
    void stateOrderFollowsTheTime()
    {
        TokenTable table;
        Token token;
        token.expiresReported = true;
        token.id = {u"a"_s, u"forever"_s};
        table.put(token);
        token.id.id = u"short"_s;
        token.expires = m_now.addDays(100);
        table.put(token);
        TokenOrder order(&table);
        const qint64 now = m_now.toSecsSinceEpoch();
        QCOMPARE(table.id(order.rows(TokenColumn::State, Qt::AscendingOrder, now).front()).id, u"forever"_s);
        const qint64 later = m_now.addDays(101).toSecsSinceEpoch();
        QCOMPARE(table.id(order.rows(TokenColumn::State, Qt::AscendingOrder, later).front()).id, u"short"_s);
    }

private:
    struct Row {
        qint64 date;
        QByteArray key;
        QByteArray name;
        QString id;
        qsizetype account;
    };

    void compare(const TokenTable &table, TokenOrder &order, TokenColumn column) const
    {
        const bool dates = column >= TokenColumn::Created && column != TokenColumn::Owner;
        std::vector<Row> rows;
        for (quint32 row = 0; row < table.count(); ++row) {
            const qint64 date = column == TokenColumn::Created ? table.created(row)
                : column == TokenColumn::LastUsed              ? table.lastUsed(row)
                                                               : table.expires(row);
            rows.push_back({dates ? date : 0, dates ? QByteArray() : key(table, column, row),
                foldedText(table.name(row)), table.id(row).id, table.accounts().indexOf(table.id(row).account)});
        }
        for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            RowOrder expected(table.count());
            std::iota(expected.begin(), expected.end(), 0);
            std::sort(expected.begin(), expected.end(),
                [&](quint32 a, quint32 b) { return less(rows[a], rows[b], direction == Qt::AscendingOrder); });
            const RowOrder actual = order.rows(column, direction, m_now.toSecsSinceEpoch());
            QCOMPARE(actual, expected);
        }
    }
    static bool less(const Row &a, const Row &b, bool ascending)
    {
        const bool missing = a.date >= TokenTable::never || b.date >= TokenTable::never;
        if (a.date != b.date)
            return (a.date < b.date) == (missing || ascending);
        if (a.key != b.key)
            return (a.key < b.key) == ascending;
        return std::tie(a.name, a.id, a.account) < std::tie(b.name, b.id, b.account);
    }
    QByteArray key(const TokenTable &table, TokenColumn column, quint32 row) const
    {
        using State = TokenState;
        static const QList<State> urgent{State::Expired, State::EndsTomorrow, State::EndsSoon, State::NeverUsed,
            State::NoExpiry, State::Unknown, State::Paused, State::Active};
        switch (column) {
        case TokenColumn::State:
            return QByteArray::number(urgent.indexOf(stateAt(table.token(row), m_now)));
        case TokenColumn::Registry:
            return foldedText(table.account(row).registryName);
        case TokenColumn::Account:
            return foldedText(table.account(row).name);
        case TokenColumn::Prefix:
            return foldedText(table.prefix(row));
        case TokenColumn::Scopes:
            return foldedText(table.scopes(row).join(u' '));
        case TokenColumn::Owner:
            return foldedText(table.owner(row));
        default:
            return foldedText(table.name(row));
        }
    }

    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
};

QTEST_GUILESS_MAIN(TestTokenOrder)
#include "tst_tokenorder.moc"
