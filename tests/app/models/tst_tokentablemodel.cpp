// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/clock.h"
#include "app/models/tokentablemodel.h"
#include "tests/app/state/randomtokens.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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

} // namespace

class TestTokenTableModel : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_clock.time = QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
        m_table = std::make_unique<TokenTable>();
        RandomTokens random(31);
        m_first = random.tokens(u"a"_s, 200, m_clock.time);
        m_second = random.tokens(u"b"_s, 100, m_clock.time);
        m_table->setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s}, m_first);
        m_table->setAccount(u"b"_s, {u"acme"_s, u"SkillReg"_s, u"skillreg"_s}, m_second);
    }
    void staysAModelThroughAllDeeds()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(u"ci"_s);
        model.sort(int(TokenColumn::LastUsed), Qt::DescendingOrder);
        m_table->appendPage(u"b"_s, RandomTokens(32).tokens(u"b"_s, 150, m_clock.time));
        model.setFilter(u"no such token anywhere"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        m_table->remove(m_first.at(0).id);
        m_table->removeAccount(u"a"_s);
        QVERIFY(m_table->countOf(u"b"_s) >= 150);
        QCOMPARE(model.rowCount(), int(m_table->countOf(u"b"_s)));
        m_table->removeAccount(u"b"_s);
        QCOMPARE(model.rowCount(), 0);
    }
    void groupsHaveHeadsThatCannotBeChosen()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const TokenId last = m_first.last().id;
        model.setGrouping(TokenGrouping::Account);
        QCOMPARE(model.rowCount(), 302);
        QCOMPARE(model.visibleCount(), 300);
        QVERIFY(model.isGroup(0) && model.isGroup(101) && !model.isGroup(1));
        QCOMPARE(model.index(0, 0).data(TokenTableModel::GroupRole).value<TokenGroup>().text, u"SkillReg · acme"_s);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
        QVERIFY(model.idAt(0).isNull());
        QCOMPARE(model.idAt(model.indexOf(last).row()), last);

        model.setGroupOpen(101, false);
        QCOMPARE(model.rowCount(), 102);
        QVERIFY(!model.indexOf(last).isValid());
        QVERIFY(!model.index(101, 0).data(TokenTableModel::GroupOpenRole).toBool());
        m_table->remove(m_first.first().id); // a refresh leaves it closed
        QCOMPARE(model.rowCount(), 102);
        QCOMPARE(model.visibleCount(), 299);
        model.setFilter(u"no such token anywhere"_s);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({});
        model.setAllGroupsOpen(false);
        QCOMPARE(model.rowCount(), 2);
        model.setAllGroupsOpen(true);
        model.sort(int(TokenColumn::Name));
        QCOMPARE(model.rowCount(), 301);
        model.setGrouping(TokenGrouping::None);
        QCOMPARE(model.rowCount(), 299);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.tokenAt(row - 1).name.compare(model.tokenAt(row).name, Qt::CaseInsensitive) <= 0);
    }
    void eachChangeResetsOnce()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        QSignalSpy spy(&model, &QAbstractItemModel::modelReset);
        model.setFilter(u"web"_s);
        QCOMPARE(spy.count(), 1);
        model.setFilter(u"web"_s);
        QCOMPARE(spy.count(), 1);
        model.sort(int(TokenColumn::Scopes), Qt::AscendingOrder);
        QCOMPARE(spy.count(), 2);
        m_table->setAccount(u"b"_s, {u"acme"_s, u"SkillReg"_s, u"skillreg"_s}, m_second);
        QCOMPARE(spy.count(), 3);
    }
    void countsSayVisibleAndTotal()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        QSignalSpy spy(&model, &TokenTableModel::visibleCountChanged);
        QCOMPARE(model.visibleCount(), 300);
        model.setFilter(u"skillreg"_s);
        QCOMPARE(model.visibleCount(), 100);
        QCOMPARE(model.totalCount(), 300);
        QCOMPARE(spy.count(), 1);
    }
    void rolesTellTheFactsOfTheToken()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        for (const Token &token : std::as_const(m_first)) {
            const QModelIndex state = model.indexOf(token.id);
            QVERIFY(state.isValid());
            QCOMPARE(state.data(TokenTableModel::IdRole).value<TokenId>(), token.id);
            QCOMPARE(state.data(TokenTableModel::StateRole).toInt(), int(stateAt(token, m_clock.time)));
            QCOMPARE(state.data(TokenTableModel::RegistryIdRole).toString(), u"tank"_s);
            QCOMPARE(state.data(TokenTableModel::ScopesRole).toStringList(), token.scopes);
            QCOMPARE(state.data(TokenTableModel::EnabledRole).toBool(), token.enabled);
            QCOMPARE(state.data(TokenTableModel::SecretStoredRole).toBool(), token.secretStored);
            QCOMPARE(state.data(TokenTableModel::UnrestrictedRole).toBool(), token.unrestricted);
            QCOMPARE(model.indexOf(token.id, TokenColumn::Name).data().toString(), token.name);
            QCOMPARE(model.indexOf(token.id, TokenColumn::Prefix).data().toString(), token.prefix);
            QCOMPARE(model.indexOf(token.id, TokenColumn::Account).data().toString(),
                token.organisation.isEmpty() ? u"john"_s : u"john · "_s + token.organisation);
            QCOMPARE(model.indexOf(token.id, TokenColumn::Registry).data().toString(), u"Tank"_s);
            const qint64 created
                = model.indexOf(token.id, TokenColumn::Created).data(TokenTableModel::DateRole).toLongLong();
            QCOMPARE(created, token.created.isValid() ? token.created.toSecsSinceEpoch() : TokenTable::notReported);
            QCOMPARE(model.tokenAt(state.row()).name, token.name);
        }
    }
    void filteredOutTokenHasNoIndex()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        model.setFilter(u"skillreg"_s);
        QVERIFY(!model.indexOf(m_first.first().id).isValid());
        QVERIFY(!model.indexOf({u"a"_s, u"unheard of"_s}).isValid());
        QCOMPARE(model.idAt(model.indexOf(m_second.first().id).row()), m_second.first().id);
    }
    void conditionAndFilterHoldTogether()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        model.setCondition([](const TokenTable &table, quint32 row) { return !table.isEnabled(row); });
        model.setFilter(u"tank"_s);
        int expected = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.tokenAt(row).enabled);
        for (const Token &token : std::as_const(m_first))
            expected += token.enabled ? 0 : 1;
        QVERIFY(model.rowCount() >= expected); // prefixes hold "tank" too
        model.setCondition({});
        QVERIFY(model.rowCount() >= 200);
    }
    void sortRoleGrowsDownTheRows_data()
    {
        QTest::addColumn<TokenColumn>("column");
        QTest::newRow("name") << TokenColumn::Name;
        QTest::newRow("registry") << TokenColumn::Registry;
        QTest::newRow("account") << TokenColumn::Account;
        QTest::newRow("prefix") << TokenColumn::Prefix;
        QTest::newRow("scopes") << TokenColumn::Scopes;
        QTest::newRow("created") << TokenColumn::Created;
        QTest::newRow("last used") << TokenColumn::LastUsed;
        QTest::newRow("expires") << TokenColumn::Expires;
    }
    void sortRoleGrowsDownTheRows()
    {
        QFETCH(TokenColumn, column);
        TokenTableModel model(m_table.get(), &m_clock);
        model.sort(int(column), Qt::AscendingOrder);
        const auto value = [&](int row) {
            return model.index(row, int(column)).data(TokenTableModel::SortRole);
        };
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(QVariant::compare(value(row - 1), value(row)) != QPartialOrdering::Greater);
    }
    void passingTimeChangesStates()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        model.sort(int(TokenColumn::Name));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        m_clock.time = m_clock.time.addYears(1);
        model.refreshTime();
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        for (const Token &token : std::as_const(m_first)) {
            const QModelIndex state = model.indexOf(token.id);
            QCOMPARE(state.data(TokenTableModel::StateRole).toInt(), int(stateAt(token, m_clock.time)));
        }
        model.sort(int(TokenColumn::State));
        m_clock.time = m_clock.time.addYears(-2);
        model.refreshTime();
        QCOMPARE(resets.count(), 2);
    }
    void columnTitlesAreGivenByTheWindow()
    {
        TokenTableModel model(m_table.get(), &m_clock);
        QVERIFY(model.setHeaderData(1, Qt::Horizontal, u"Name"_s, Qt::DisplayRole));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Name"_s);
    }

private:
    FixedClock m_clock;
    std::unique_ptr<TokenTable> m_table;
    QList<Token> m_first;
    QList<Token> m_second;
};

QTEST_GUILESS_MAIN(TestTokenTableModel)
#include "tst_tokentablemodel.moc"
