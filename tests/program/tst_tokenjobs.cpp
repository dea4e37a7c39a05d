// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/profilebook.h"
#include "app/registry/snippettext.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "tests/program/programfixture.h"
#include "tests/support/await.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/parts/secretview.h"
#include "ui/tokens/newsecretdialog.h"
#include "ui/tokens/tokenpage.h"
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// What is done with single tokens and with many, in the window, as a person does it.
class TestTokenJobs : public QObject {
    Q_OBJECT
private:
    static void addTokens(ProgramFixture &program, const QStringList &names, const QStringList &scopes)
    {
        for (const QString &name : names)
            QVERIFY(program.registry().addToken(
                QString::fromLatin1(ProgramFixture::user), name, scopes, std::chrono::hours(24 * 60)));
    }
    static void enter(ProgramFixture &program)
    {
        program.signIn();
        program.click(u"go"_s);
        QVERIFY(program.isGone(u"addAccountDialog"_s));
    }
    static qsizetype revokes(ProgramFixture &program)
    {
        const QList<LocalRegistry::SeenRequest> seen = program.registry().seen();
        return std::count_if(seen.cbegin(), seen.cend(),
            [](const LocalRegistry::SeenRequest &request) { return request.path.endsWith("api-key/delete"); });
    }
    static int rows(const ProgramFixture &program)
    {
        return program.window().page()->model()->totalCount();
    }

private slots:
    void d4EscUndoesAndNothingWasSent()
    {
        ProgramFixture program;
        addTokens(program, {u"one"_s, u"two"_s}, {u"skills:read"_s});
        enter(program);
        program.selectToken(u"one"_s);
        program.click(u"detailsRevoke"_s);
        program.click(u"revoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeUndo"_s));
        QTest::keyClick(program.window().page()->table(), Qt::Key_Escape);
        QVERIFY(program.isGone(u"revokeUndo"_s));
        program.click(u"refreshButton"_s);
        QCOMPARE(rows(program), 2);
        QCOMPARE(revokes(program), 0);
    }
    void d4ANewRevocationStartsTheEarlierOne()
    {
        ProgramFixture program;
        addTokens(program, {u"one"_s, u"two"_s}, {u"skills:read"_s});
        enter(program);
        program.selectToken(u"one"_s);
        program.click(u"detailsRevoke"_s);
        program.click(u"revoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeUndo"_s));
        program.selectToken(u"two"_s);
        program.click(u"detailsRevoke"_s);
        program.click(u"revoke"_s);
        QTRY_COMPARE(revokes(program), 1);
        QTRY_COMPARE(rows(program), 1);
        program.click(u"revokeUndo"_s);
        QVERIFY(program.isGone(u"revokeUndo"_s));
        QCOMPARE(rows(program), 1);
    }
    void prefixIsCopiedWithoutTheToken()
    {
        ProgramFixture program;
        addTokens(program, {u"one"_s}, {u"skills:read"_s});
        enter(program);
        program.selectToken(u"one"_s);
        const QString prefix = program.window().page()->currentToken()->prefix;
        QVERIFY(!prefix.isEmpty());
        auto *copy = program.window().findChild<QAction *>(u"copyPrefix"_s);
        QTRY_VERIFY(copy->isEnabled());
        copy->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), prefix);
        QVERIFY(!program.clipboard().isHolding());
    }
    void d4ClosingAsks()
    {
        ProgramFixture program;
        addTokens(program, {u"one"_s}, {u"skills:read"_s});
        enter(program);
        program.selectToken(u"one"_s);
        program.click(u"detailsRevoke"_s);
        program.click(u"revoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeUndo"_s));
        QSignalSpy quit(&program.window(), &MainWindow::quitRequested);
        program.window().quit();
        program.shoot(u"20-closing-asks"_s);
        program.click(u"closeStay"_s);
        QVERIFY(program.find<QWidget>(u"revokeUndo"_s));
        QCOMPARE(quit.count(), 0);
        program.window().quit();
        program.click(u"closeUndo"_s);
        QTRY_COMPARE(quit.count(), 1);
        QCOMPARE(revokes(program), 0);
    }
    void d5RiskyTokenWantsItsNameAndEnterKeeps()
    {
        ProgramFixture program;
        addTokens(program, {u"Admin"_s}, {u"skills:admin"_s});
        enter(program);
        program.selectToken(u"Admin"_s);
        program.click(u"detailsRevoke"_s);
        QVERIFY(program.find<QWidget>(u"revokeDialog"_s));
        auto *go = program.find<QPushButton>(u"revoke"_s);
        QVERIFY(!go->isEnabled());
        program.type(u"typedName"_s, u"admin"_s); // case counts
        QVERIFY(!go->isEnabled());
        QTest::keyClick(program.find<QLineEdit>(u"typedName"_s), Qt::Key_Return);
        QVERIFY(program.visible(u"revokeDialog"_s)); // what was typed is not thrown away either
        program.shoot(u"21-revoke-risky"_s);
        program.type(u"typedName"_s, u"Admin"_s);
        QVERIFY(go->isEnabled());
        program.click(u"keep"_s);
        QVERIFY(program.isGone(u"revokeDialog"_s));
        program.click(u"detailsRevoke"_s);
        QTest::keyClick(program.find<QWidget>(u"revokeDialog"_s), Qt::Key_Return); // nothing typed: keep
        QVERIFY(program.isGone(u"revokeDialog"_s));
        QCOMPARE(revokes(program), 0);
    }
    void manyGoTogetherWithAResultEach()
    {
        ProgramFixture program;
        addTokens(program, {u"one"_s, u"two"_s, u"three"_s}, {u"skills:read"_s});
        addTokens(program, {u"boss"_s}, {u"skills:admin"_s});
        enter(program);
        QTRY_COMPARE(rows(program), 4);
        program.window().page()->table()->selectAll();
        QCOMPARE(program.window().page()->selectedTokens().size(), 4);
        program.window().findChild<QAction *>(u"revoke"_s)->trigger();
        QVERIFY(program.find<QWidget>(u"revokeManyDialog"_s));
        auto *list = program.find<QTreeWidget>(u"revokeList"_s);
        QTreeWidgetItem *boss = list->findItems(u"boss"_s, Qt::MatchExactly).value(0);
        QVERIFY(boss);
        QCOMPARE(boss->checkState(0), Qt::Unchecked); // risky ones have to be wanted
        boss->setCheckState(0, Qt::Checked);
        program.shoot(u"22-revoke-many"_s);
        QVERIFY(!program.find<QPushButton>(u"revoke"_s)->isEnabled());
        program.type(u"typedName_boss"_s, u"boss"_s);
        LocalRegistry::Fault fault;
        fault.answer = LocalRegistry::Reply{};
        fault.answer->status = 503;
        fault.answer->body = "{}";
        program.registry().faults().next("/api/auth/api-key/delete", fault);
        program.click(u"revoke"_s);
        program.shoot(u"23-many-waiting"_s);
        program.click(u"revokeNow"_s);
        program.click(u"revokeRetry"_s); // enabled only at the end
        QTRY_COMPARE(rows(program), 0);
        QCOMPARE(revokes(program), 5);
    }
    void byRuleShowsFirstWhatItFinds()
    {
        ProgramFixture program;
        addTokens(program, {u"one"_s, u"two"_s}, {u"skills:read"_s});
        enter(program);
        QTRY_COMPARE(rows(program), 2);
        program.registry().moveClock(std::chrono::hours(1));
        program.window().findChild<QAction *>(u"revokeByRule"_s)->trigger();
        auto *list = program.find<QTreeWidget>(u"revokeList"_s);
        QCOMPARE(list->topLevelItemCount(), 0);
        QVERIFY(!program.find<QPushButton>(u"revoke"_s)->isEnabled());
        program.shoot(u"24-revoke-by-rule"_s);
        program.click(u"keep"_s);
        QCOMPARE(revokes(program), 0);
    }

    void d6EscInEachOfFourConditions_data()
    {
        QTest::addColumn<bool>("stored");
        QTest::addColumn<bool>("copied");
        QTest::addColumn<bool>("ticked");
        QTest::addColumn<bool>("closes");
        QTest::newRow("stored") << true << false << false << true;
        QTest::newRow("stored and copied") << true << true << false << true;
        QTest::newRow("not stored, only copied") << false << true << false << false;
        QTest::newRow("not stored, said to be kept") << false << false << true << true;
    }
    void d6EscInEachOfFourConditions()
    {
        QFETCH(bool, stored);
        QFETCH(bool, copied);
        QFETCH(bool, ticked);
        QFETCH(bool, closes);
        ProgramFixture program;
        enter(program);
        const ProfileLook look(program.desk().profiles());
        const TokenWords words;
        const Context context{&program.desk(), &program.clipboard(), &look, &words};
        CreatedToken created;
        created.token.id = {program.desk().accounts()->accounts().constFirst().id, u"1"_s};
        created.token.name = u"ci"_s;
        created.secret = Secret::take(QByteArray("tank_" + QByteArray(64, 'O')));
        const std::optional<Error> problem
            = stored ? std::nullopt : std::optional(Error{.kind = Error::Kind::VaultFailed});
        NewSecretDialog dialog(context, created, problem, &program.window());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *view = dialog.findChild<SecretView *>(u"secret"_s);
        QCOMPARE(view->isRevealed(), !stored);
        QCOMPARE(dialog.findChild<QPushButton *>(u"done"_s)->isEnabled(), stored);
        if (!stored && !copied)
            program.shoot(u"25-not-stored"_s);
        if (copied)
            program.click(u"copy"_s);
        if (ticked)
            program.click(u"keptElsewhere"_s);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.isVisible(), !closes);
        program.clipboard().clearNow();
    }
    void d6SnippetsPlacesAndTest()
    {
        ProgramFixture program;
        enter(program);
        program.click(u"newTokenButton"_s);
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
        program.click(u"preset_ci"_s);
        QVERIFY(program.find<QLineEdit>(u"name"_s)->text().startsWith(u"ci-"_s)); // suggested
        program.type(u"name"_s, u"ci-deploy"_s);
        program.type(u"note"_s, u"web pipeline"_s);
        program.click(u"pin"_s);
        program.shoot(u"26-create"_s);
        program.click(u"create"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.type(u"place"_s, u"GitHub Actions · acme/web"_s);
        QTest::keyClick(program.find<QLineEdit>(u"place"_s), Qt::Key_Return);
        QVERIFY(program.visible(u"newSecretDialog"_s));
        program.click(u"test"_s);
        QTRY_VERIFY(program.find<QLabel>(u"tested"_s)->text().contains(u"publish"_s));
        program.shoot(u"27-reveal"_s);
        auto *tabs = program.find<QTabWidget>(u"snippets"_s);
        QVERIFY(tabs->count() >= 7);
        const TokenId id = program.window().page()->currentToken()->id;
        const Result<Secret> secret = await(program.desk().tokens()->secret(id));
        QVERIFY(secret.has_value());
        const QList<QPlainTextEdit *> texts = tabs->findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *text : texts) // dots stand where the value would be
            QVERIFY(!text->toPlainText().toUtf8().contains(secret->reveal().last(20)));
        program.click(u"copySnippet"_s);
        QTRY_VERIFY(program.clipboard().isHolding());
        program.click(u"done"_s);
        QVERIFY(program.isGone(u"newSecretDialog"_s));
        program.clipboard().clearNow();
        const NoteBook *notes = program.desk().tokens()->notes();
        QCOMPARE(notes->facts(id).places, QStringList{u"GitHub Actions · acme/web"_s});
        QCOMPARE(notes->facts(id).note, u"web pipeline"_s);
        QCOMPARE(program.desk().tokens()->pinned(), QList<TokenId>{id});
        program.shoot(u"28-details"_s);
    }
    void snippetsHoldTheTokenOnlyWhenFilled()
    {
        const SnippetText text(
            {u"Shell"_s, u"export A={token} B={base} C={token}"_s, {}}, QUrl(u"https://a.example"_s));
        QVERIFY(text.holdsValue());
        QVERIFY(!text.shown().contains(u'{'));
        const Secret filled = text.filled(Secret::take("tank_x"));
        QVERIFY(filled.sameAs(Secret::take("export A=tank_x B=https://a.example C=tank_x")));
    }

    void d7CloneCarriesRightsAndNotes()
    {
        ProgramFixture program;
        addTokens(program, {u"ci-deploy"_s}, {u"skills:admin"_s});
        enter(program);
        program.selectToken(u"ci-deploy"_s);
        const TokenId id = program.window().page()->currentToken()->id;
        program.desk().tokens()->notes()->setFacts(id, {u"why"_s, {u"web"_s}, {u"laptop"_s}, {}});
        QTest::keyClick(program.window().page()->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(program.find<QWidget>(u"createTokenDialog"_s));
        QCOMPARE(program.find<QLineEdit>(u"name"_s)->text(), u"ci-deploy-2"_s);
        QVERIFY(program.find<QCheckBox>(u"scope_skills:admin"_s)->isChecked());
        QCOMPARE(program.find<QLineEdit>(u"note"_s)->text(), u"why"_s);
        program.shoot(u"29-clone"_s);
        program.click(u"create"_s);
        QVERIFY(program.find<QWidget>(u"newSecretDialog"_s));
        program.click(u"done"_s);
        QVERIFY(program.isGone(u"newSecretDialog"_s));
        const Token made = *program.window().page()->currentToken();
        QCOMPARE(made.name, u"ci-deploy-2"_s);
        QCOMPARE(made.tags, QStringList{u"web"_s});
        QCOMPARE(program.desk().tokens()->notes()->facts(made.id).places, QStringList{u"laptop"_s});
    }
    void notesSurviveARefreshWhileTyping()
    {
        ProgramFixture program;
        addTokens(program, {u"one"_s, u"two"_s}, {u"skills:read"_s});
        enter(program);
        program.selectToken(u"one"_s);
        const TokenId id = program.window().page()->currentToken()->id;
        QTest::keyClick(program.window().page()->table(), Qt::Key_F2);
        auto *note = program.find<QPlainTextEdit>(u"noteText"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"half a "_s);
        QSignalSpy refreshed(program.desk().tokens(), &TokenBook::refreshed);
        program.desk().tokens()->refresh();
        QVERIFY(refreshed.wait());
        QCOMPARE(program.find<QPlainTextEdit>(u"noteText"_s), note); // the same widget, still with the focus
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, u"note"_s);
        program.type(u"tags"_s, u"Web, CI"_s);
        program.selectToken(u"two"_s); // leaving saves
        QCOMPARE(program.desk().tokens()->notes()->facts(id).note, u"half a note"_s);
        QCOMPARE(program.desk().tokens()->notes()->facts(id).tags, (QStringList{u"ci"_s, u"web"_s}));
        QCOMPARE(note->toPlainText(), QString());
        program.selectToken(u"one"_s);
        QCOMPARE(note->toPlainText(), u"half a note"_s);
        program.shoot(u"30-notes"_s);
    }
};

QTEST_MAIN(TestTokenJobs)
#include "tst_tokenjobs.moc"
