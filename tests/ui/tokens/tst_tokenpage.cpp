// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "app/vault/memoryvault.h"
#include "tests/app/state/randomtokens.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/columnlayout.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/tokenpage.h"
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestTokenPage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }
    void d11SelectionAndScrollSurviveARefresh()
    {
        QTableView *view = m_page->table();
        view->selectRow(40);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(42));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, centre(41));
        const QList<TokenId> chosen = m_page->selectedTokens();
        QCOMPARE(chosen.size(), 3);
        const TokenId current = m_page->currentToken()->id;
        const int scroll = view->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        QList<Token> again = m_tokens;
        std::reverse(again.begin(), again.end());
        table()->setAccount(u"a"_s, label(), again);
        QCOMPARE(m_page->selectedTokens(), chosen);
        QCOMPARE(m_page->currentToken()->id, current);
        QCOMPARE(view->verticalScrollBar()->value(), scroll);
        table()->remove(current);
        QCOMPARE(m_page->selectedTokens().size(), 2);
    }
    void d11ColumnsAreHiddenMovedResetAndKeptForEachList()
    {
        QHeaderView *header = m_page->table()->horizontalHeader();
        header->moveSection(header->visualIndex(int(TokenColumn::Expires)), 0);
        header->resizeSection(int(TokenColumn::Name), 233);
        m_page->columns()->setShown(TokenColumn::Prefix, false);
        m_page->table()->sortByColumn(int(TokenColumn::Name), Qt::DescendingOrder);
        QSignalSpy kept(m_page->columns(), &ColumnLayout::changed);
        QVERIFY(kept.wait());
        m_page->showLayoutOf(u"expired"_s);
        QCOMPARE(header->visualIndex(int(TokenColumn::Expires)), 7);
        QVERIFY(m_page->columns()->isShown(TokenColumn::Prefix));
        m_page->showLayoutOf(u"all"_s);
        QVERIFY(isAsLeft());

        reopen();
        QVERIFY(isAsLeft());
        m_page->columns()->reset();
        QCOMPARE(m_page->table()->horizontalHeader()->visualIndex(int(TokenColumn::State)), 0);
        QVERIFY(m_page->columns()->isShown(TokenColumn::Prefix));
    }
    void d11LayoutOfAnotherVersionOrMadeUpChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("layout");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no text") << QByteArray("\x00\xff{", 3);
        QTest::newRow("other version") << QByteArray("1 up:name 100:name 100:state");
        QTest::newRow("unknown columns") << QByteArray("2 up:colour 100:size : hidden: 7");
    }
    void d11LayoutOfAnotherVersionOrMadeUpChangesNothing()
    {
        QFETCH(QByteArray, layout);
        const QByteArray usual = m_page->columns()->saved();
        QVERIFY(!m_page->columns()->restore(layout));
        QCOMPARE(m_page->columns()->saved(), usual);
    }
    void whatTheMarkSaysHasNoColumnUnlessWanted()
    {
        QVERIFY(!m_page->columns()->isShown(TokenColumn::Registry));
        m_page->columns()->setShown(TokenColumn::Registry, true);
        const QByteArray wanted = m_page->columns()->saved();
        m_page->columns()->reset();
        QVERIFY(!m_page->columns()->isShown(TokenColumn::Registry));
        QVERIFY(m_page->columns()->restore(wanted));
        QVERIFY(m_page->columns()->isShown(TokenColumn::Registry));
    }
    void lastColumnCannotBeHidden()
    {
        for (int column = 0; column < tokenColumnCount; ++column)
            m_page->columns()->setShown(TokenColumn(column), false);
        int shown = 0;
        for (int column = 0; column < tokenColumnCount; ++column)
            shown += m_page->columns()->isShown(TokenColumn(column)) ? 1 : 0;
        QCOMPARE(shown, 1);
    }
    void groupsOpenAndCloseByKeyboard()
    {
        m_page->setGrouping(TokenGrouping::Scopes);
        QTableView *view = m_page->table();
        view->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(!m_page->currentToken());
        const int rows = view->model()->rowCount();
        QTest::keyClick(view, Qt::Key_Left);
        QVERIFY(view->model()->rowCount() < rows);
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->model()->rowCount(), rows);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(view->model()->rowCount() < rows);
        QTest::keyClick(view, Qt::Key_Down);
        QVERIFY(m_page->selectedTokens().isEmpty());
        const QString head = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(head.contains(u"closed"_s), qPrintable(head));
    }
    void d11RowUnderTheMouseOffersItsButtons()
    {
        QTableView *view = m_page->table();
        auto *more = m_page->findChild<QToolButton *>(u"rowMore"_s);
        QVERIFY(more && !more->isVisible());
        QTest::mouseMove(view->viewport(), centre(3));
        QTRY_VERIFY(more->isVisible());
        QCOMPARE(more->focusPolicy(), Qt::NoFocus);
        QVERIFY(!more->toolTip().isEmpty());
        QTest::mouseClick(more, Qt::LeftButton);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_page->findChild<QMenu *>(u"rowMenu"_s)) && menu->isVisible());
        QVERIFY(m_page->currentToken());
        QCOMPARE(m_page->table()->currentIndex().row(), 3);
        menu->close();
    }
    void d11EnterOpensDetailsAndNeverCopies()
    {
        QSignalSpy details(m_page.get(), &TokenPage::detailsRequested);
        QSignalSpy copies(m_page.get(), &TokenPage::copyRequested);
        m_page->table()->selectRow(1);
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {}, centre(2));
        QVERIFY(details.size() >= 1);
        QCOMPARE(copies.size(), 0);
        QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copies.size(), 1);
    }

private:
    void open()
    {
        DeskPlaces places;
        places.dataFolder = m_folder->filePath(u"data"_s);
        places.profileFolder = m_folder->filePath(u"registries"_s);
        places.settingsFile = m_folder->filePath(u"settings.ini"_s);
        m_desk = std::make_unique<Desk>(places, new MemoryVault);
        m_look = std::make_unique<ProfileLook>(m_desk->profiles());
        m_tokens = RandomTokens(9).tokens(u"a"_s, 300, QDateTime::currentDateTimeUtc());
        table()->setAccount(u"a"_s, label(), m_tokens);
        m_page = std::make_unique<TokenPage>(Context{m_desk.get(), &m_clipboard, m_look.get(), &m_words});
        m_page->resize(1000, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void reopen()
    {
        m_page.reset();
        m_desk.reset();
        open();
    }
    bool isAsLeft() const
    {
        const QHeaderView *header = m_page->table()->horizontalHeader();
        return header->visualIndex(int(TokenColumn::Expires)) == 0 && header->sectionSize(int(TokenColumn::Name)) == 233
            && !m_page->columns()->isShown(TokenColumn::Prefix) && m_page->model()->sortColumn() == TokenColumn::Name
            && m_page->model()->sortDirection() == Qt::DescendingOrder;
    }
    TokenTable *table() const
    {
        return m_desk->tokens()->table();
    }
    static AccountLabel label()
    {
        return {u"john"_s, u"Tank"_s, u"tank"_s};
    }
    QPoint centre(int row) const
    {
        m_page->table()->scrollTo(m_page->table()->model()->index(row, 0));
        return {60, m_page->table()->rowViewportPosition(row) + 10};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ProfileLook> m_look;
    SecretClipboard m_clipboard;
    TokenWords m_words;
    QList<Token> m_tokens;
    std::unique_ptr<TokenPage> m_page;
};

QTEST_MAIN(TestTokenPage)
#include "tst_tokenpage.moc"
