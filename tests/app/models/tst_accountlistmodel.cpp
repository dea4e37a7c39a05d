// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/accountlistmodel.h"
#include "tests/support/statefixture.h"
#include <QAbstractItemModelTester>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestAccountListModel : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<LocalRegistryFixture> m_server;
    std::unique_ptr<StateFixture> m_state;
    std::unique_ptr<AccountListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QVariant value(const AccountId &account, int role)
    {
        return m_model->data(m_model->indexOf(account), role);
    }

private slots:
    void init()
    {
        m_server = std::make_unique<LocalRegistryFixture>(LocalRegistry::Dialect::Seed);
        m_state = std::make_unique<StateFixture>();
        m_model = std::make_unique<AccountListModel>(&m_state->run().accounts, &m_state->run().tokens);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_state.reset();
        m_server.reset();
    }

    void accountsComeInOrder()
    {
        QCOMPARE(m_model->rowCount(), 0);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->indexOf(alice).row(), 0);
        QCOMPARE(m_model->indexOf(bob).row(), 1);
        QVERIFY(!m_model->indexOf(u"nobody"_s).isValid());
        QCOMPARE(value(alice, Qt::DisplayRole), u"alice"_s);
        QCOMPARE(value(alice, AccountListModel::AccountIdRole), alice);
        QCOMPARE(value(alice, AccountListModel::RegistryIdRole), u"tank"_s);
        QCOMPARE(value(alice, AccountListModel::AddressRole), m_server->address().toString());
    }
    void stateAndNumberFollowARefresh()
    {
        m_server->token(u"alice"_s, u"one"_s);
        m_server->token(u"alice"_s, u"two"_s);
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QCOMPARE(value(alice, AccountListModel::StateRole), int(AccountState::Kind::Unchecked));
        QCOMPARE(value(alice, AccountListModel::CountRole), 0);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_state->run().tokens.refresh(alice);
        QCOMPARE(value(alice, AccountListModel::StateRole), int(AccountState::Kind::Checking));
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(value(alice, AccountListModel::StateRole), int(AccountState::Kind::Valid));
        QCOMPARE(value(alice, AccountListModel::CountRole), 2);
        QVERIFY(changed.size() >= 2);
    }
    void aSelectionSurvivesWhatHappensToOthers()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        const AccountId bob = m_state->signIn(*m_server, u"bob"_s);
        const QPersistentModelIndex selected = m_model->indexOf(bob);
        QVERIFY(await(m_state->run().accounts.forget(alice)));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(selected.isValid());
        QCOMPARE(selected.row(), 0);
        QCOMPARE(m_state->signIn(*m_server, u"alice"_s), alice);
        QCOMPARE(selected.row(), 0);
        QCOMPARE(m_model->indexOf(alice).row(), 1);
        QVERIFY(await(m_state->run().accounts.forget(bob)));
        QVERIFY(!selected.isValid());
    }
    void signingInAgainChangesTheRow()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QCOMPARE(m_state->signIn(*m_server, u"alice"_s), alice);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(inserted.size(), 0);
    }
    void aPersonWithoutANameIsShownByMail()
    {
        const Identity person{u"1"_s, {}, u"x@example.org"_s};
        const auto added = await(m_state->run().accounts.add(u"tank"_s, m_server->address(),
            {{.token = Secret::take("some token of it"), .session = {}}, person, false}));
        QVERIFY(added);
        QCOMPARE(value(*added, Qt::DisplayRole), u"x@example.org"_s);
    }
    void itBeginsWithWhatIsThere()
    {
        const AccountId alice = m_state->signIn(*m_server, u"alice"_s);
        AccountListModel second(&m_state->run().accounts, &m_state->run().tokens);
        QCOMPARE(second.rowCount(), 1);
        QCOMPARE(second.data(second.index(0), AccountListModel::AccountIdRole), alice);
    }
};

QTEST_GUILESS_MAIN(TestAccountListModel)
#include "tst_accountlistmodel.moc"
