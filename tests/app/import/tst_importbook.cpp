// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importbook.h"
#include "tests/support/statefixture.h"
#include <QDir>
#include <QProcess>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Tokendesk;
using namespace std::chrono_literals;

using Way = CredentialMove::Way;
using End = CredentialMove::End;

/// Credentials in real files, brought into a vault and proved by a real registry.
class TestImportBook : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tokenLeavesTheFileAndNothingElseDoes();
    void bothShapesOfTankAreFound();
    void leavingMakesTheFileItsOwnersAlone();
    void undoWritesBackExactlyWhatStood();
    void undoKeepsWhatChangedMeanwhile();
    void undoNeverReplacesANewToken();
    void undoEndsAfterADay();
    void restartKnowsWhatCanBeUndone();
    void refusedTokenStaysWhereItIs();
    void offlineRegistryMovesNothing();
    void failingKeychainMovesNothing();
    void changedFileIsLeftAlone();
    void memoryIsNoPlaceToMoveTo();
    void linkInsideHomeStaysALink();
    void linkOutOfHomeIsNotRewritten();
    void badFilesAreNamedWithPlaceAndReason();
    void dotEnvLinesAreFoundAndCutOut();
    void variablesOfTheEnvironmentAreCopied();
    void filesInGitAndCloudFoldersAreToldApart();
    void anotherWorkingTokenIsNeverReplaced();
    void tokenThatLayInAFileIsMarked();
    void theStoreHoldsNoSecret();

private:
    QString write(const QString &name, const QByteArray &text, int mode = 0644);
    QByteArray read(const QString &path) const;
    QByteArray config(const Secret &token, const QByteArray &key = "token") const;
    Findings search(const QStringList &dotEnvFiles = {});
    CredentialMove::Outcome move(const CredentialFind &find, Way way = Way::TakeOut);
    CredentialFind tankFind(const Secret &token);

    std::unique_ptr<LocalRegistryFixture> m_registry;
    std::unique_ptr<StateFixture> m_state;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ImportBook> m_book;
    Secret m_token;
};

void TestImportBook::init()
{
    m_registry = std::make_unique<LocalRegistryFixture>(LocalRegistryFixture::Dialect::Seed);
    m_state = std::make_unique<StateFixture>();
    m_home = std::make_unique<QTemporaryDir>();
    StateRun &run = m_state->run();
    m_book = std::make_unique<ImportBook>(
        ImportParts{&run.profiles, &run.accounts, &run.tokens, &run.vaults, &run.store, &run.clock});
    m_token = m_registry->token(u"alice"_s, u"CLI Token"_s);
}

void TestImportBook::cleanup()
{
    m_book.reset();
    m_state.reset();
}

QString TestImportBook::write(const QString &name, const QByteArray &text, int mode)
{
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    file.close();
    chmod(QFile::encodeName(path).constData(), mode_t(mode));
    return path;
}

QByteArray TestImportBook::read(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

QByteArray TestImportBook::config(const Secret &token, const QByteArray &key) const
{
    return "{\n\t\"telemetry\" : false,\n  \"" + key + "\": \"" + token.reveal().toByteArray() + "\",   \"registry\":\""
        + m_registry->address().toEncoded()
        + "\",\n  \"user\": {\"name\": \"Al\\u0069ce\", \"email\": null},\n\n  \"mine\": [1, {\"token\": "
          "\"no\"}]\n}\n\n";
}

Findings TestImportBook::search(const QStringList &dotEnvFiles)
{
    return await(m_book->search({m_home->path(), dotEnvFiles, true})).value_or(Findings());
}

CredentialMove::Outcome TestImportBook::move(const CredentialFind &find, Way way)
{
    std::optional<CredentialMove::Outcome> end;
    CredentialMove *move = m_book->move(find, way);
    connect(move, &CredentialMove::finished, this, [&end](const CredentialMove::Outcome &outcome) { end = outcome; });
    if (!QTest::qWaitFor([&end] { return end.has_value(); }, 20000))
        qFatal("the move does not end");
    return *end;
}

CredentialFind TestImportBook::tankFind(const Secret &token)
{
    write(u".tank/config.json"_s, config(token));
    const Findings found = search();
    if (found.finds.size() != 1)
        qFatal("not one find");
    return found.finds.constFirst();
}

void TestImportBook::tokenLeavesTheFileAndNothingElseDoes()
{
    const QString path = write(u".tank/config.json"_s, config(m_token), 0640);
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    QVERIFY(found.problems.isEmpty());
    const CredentialFind find = found.finds.constFirst();
    QCOMPARE(find.shown, u"tank_…"_s);
    QCOMPARE(find.line, 3);
    QCOMPARE(find.file.mode, 0640);
    QVERIFY(find.file.othersCanRead());
    QCOMPARE(find.address, m_registry->address());
    QVERIFY(find.secret.sameAs(m_token));
    const CredentialMove::Outcome outcome = move(find);
    QCOMPARE(outcome.end, End::Done);
    QByteArray expected = config(m_token);
    expected.remove(
        expected.indexOf("\n  \"token\""), ("\n  \"token\": \"" + m_token.reveal().toByteArray() + "\",").size());
    QCOMPARE(read(path), expected);
    QCOMPARE(QFileInfo(path).permissions() & QFile::ReadGroup, QFile::ReadGroup);
    const auto kept = await(m_state->run().accounts.credentials(outcome.account));
    QVERIFY(kept && kept->token.sameAs(m_token));
    QCOMPARE(search().finds.size(), 0);
}

void TestImportBook::bothShapesOfTankAreFound()
{
    write(u".tank/config.json"_s, config(m_token, "apiKey"));
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    QCOMPARE(found.finds.constFirst().name, u"/apiKey"_s);
    QCOMPARE(move(found.finds.constFirst()).end, End::Done);
    write(u".tank/config.json"_s, "{}");
    QVERIFY(search().finds.isEmpty());
}

void TestImportBook::leavingMakesTheFileItsOwnersAlone()
{
    const CredentialFind find = tankFind(m_token);
    const QByteArray before = read(find.file.path);
    QCOMPARE(move(find, Way::Leave).end, End::Done);
    QCOMPARE(read(find.file.path), before);
    struct stat facts { };
    QCOMPARE(stat(QFile::encodeName(find.file.path).constData(), &facts), 0);
    QCOMPARE(int(facts.st_mode & 0777), 0600);
    QCOMPARE(m_state->run().accounts.accounts().size(), 1);
    QVERIFY(m_book->undoable().isEmpty());
}

void TestImportBook::undoWritesBackExactlyWhatStood()
{
    const CredentialFind find = tankFind(m_token);
    const QByteArray before = read(find.file.path);
    const CredentialMove::Outcome outcome = move(find);
    QVERIFY(outcome.undo && read(find.file.path) != before);
    QCOMPARE(m_book->undoable().size(), 1);
    const qsizetype kept = m_state->keychain().keys().size();
    const auto undone = await(m_book->undo(outcome.undo->id));
    QVERIFY(undone && *undone == ImportBook::Undone::WrittenBack);
    QCOMPARE(read(find.file.path), before);
    QTRY_COMPARE(m_state->keychain().keys().size(), kept - 1);
    QTRY_VERIFY(m_book->undoable().isEmpty());
}

void TestImportBook::undoKeepsWhatChangedMeanwhile()
{
    const CredentialFind find = tankFind(m_token);
    const CredentialMove::Outcome outcome = move(find);
    write(u".tank/config.json"_s, "{ \"new\": true }");
    const auto undone = await(m_book->undo(outcome.undo->id));
    QVERIFY(undone && *undone == ImportBook::Undone::WrittenBack);
    QCOMPARE(read(find.file.path), "{\n  \"token\": \"" + m_token.reveal().toByteArray() + "\", \"new\": true }");
}

void TestImportBook::undoNeverReplacesANewToken()
{
    const CredentialFind find = tankFind(m_token);
    const CredentialMove::Outcome outcome = move(find);
    const QByteArray renewed = config(Secret::take("tank_another"));
    write(u".tank/config.json"_s, renewed);
    const auto undone = await(m_book->undo(outcome.undo->id));
    QVERIFY(undone && *undone == ImportBook::Undone::HasOneAgain);
    QCOMPARE(read(find.file.path), renewed);
    QCOMPARE(m_book->undoable().size(), 1);
}

void TestImportBook::undoEndsAfterADay()
{
    const CredentialMove::Outcome outcome = move(tankFind(m_token));
    const VaultKey key = outcome.undo->cuts.constFirst().secret;
    QVERIFY(m_state->keychain().keys().contains(key));
    m_state->run().clock.moved = 23h;
    m_book->tidy();
    QCOMPARE(m_book->undoable().size(), 1);
    m_state->run().clock.moved = 25h;
    QVERIFY(m_book->undoable().isEmpty());
    m_book->tidy();
    QTRY_VERIFY(!m_state->keychain().keys().contains(key));
    QTRY_VERIFY(await(m_state->run().store.load())->moves.isEmpty());
}

void TestImportBook::restartKnowsWhatCanBeUndone()
{
    const CredentialFind find = tankFind(m_token);
    const QByteArray before = read(find.file.path);
    QCOMPARE(move(find).end, End::Done);
    m_book.reset();
    StateRun &run = m_state->restart();
    m_book = std::make_unique<ImportBook>(
        ImportParts{&run.profiles, &run.accounts, &run.tokens, &run.vaults, &run.store, &run.clock});
    m_book->setSaved(await(run.store.load())->moves);
    QCOMPARE(m_book->undoable().size(), 1);
    QVERIFY(await(m_book->undo(m_book->undoable().constFirst().id)));
    QCOMPARE(read(find.file.path), before);
}

void TestImportBook::refusedTokenStaysWhereItIs()
{
    const CredentialFind find = tankFind(Secret::take("tank_thisOneWasNeverMade"));
    const QByteArray before = read(find.file.path);
    const CredentialMove::Outcome outcome = move(find);
    QCOMPARE(outcome.end, End::Failed);
    QCOMPARE(outcome.error.kind, Error::Kind::NotSignedIn);
    QCOMPARE(read(find.file.path), before);
    QVERIFY(m_state->keychain().keys().isEmpty());
    QVERIFY(m_state->run().accounts.accounts().isEmpty());
    QVERIFY(await(m_state->run().store.load())->moves.isEmpty());
}

void TestImportBook::offlineRegistryMovesNothing()
{
    const CredentialFind find = tankFind(m_token);
    const QByteArray before = read(find.file.path);
    m_registry->server().stop();
    const CredentialMove::Outcome outcome = move(find);
    QCOMPARE(outcome.error.kind, Error::Kind::Offline);
    QCOMPARE(read(find.file.path), before);
    QVERIFY(m_state->keychain().keys().isEmpty());
}

void TestImportBook::failingKeychainMovesNothing()
{
    const CredentialFind find = tankFind(m_token);
    const QByteArray before = read(find.file.path);
    m_state->keychain().keeping = Error::Kind::VaultLocked;
    for (const int keepsBefore : {0, 1}) {
        m_state->keychain().keepsBefore = keepsBefore;
        const CredentialMove::Outcome outcome = move(find);
        QCOMPARE(outcome.error.kind, Error::Kind::VaultLocked);
        QCOMPARE(read(find.file.path), before);
        QTRY_VERIFY(m_state->keychain().keys().isEmpty());
    }
}

void TestImportBook::changedFileIsLeftAlone()
{
    const CredentialFind find = tankFind(m_token);
    const QByteArray changed = config(m_token) + ' ';
    write(u".tank/config.json"_s, changed);
    QCOMPARE(move(find).end, End::Changed);
    QCOMPARE(read(find.file.path), changed);
    QVERIFY(m_state->keychain().keys().isEmpty());
}

void TestImportBook::memoryIsNoPlaceToMoveTo()
{
    const CredentialFind find = tankFind(m_token);
    const QByteArray before = read(find.file.path);
    m_state->run().vaults.setMemoryOnly(true);
    QCOMPARE(move(find).error.kind, Error::Kind::VaultMissing);
    QCOMPARE(read(find.file.path), before);
}

void TestImportBook::linkInsideHomeStaysALink()
{
    const QString real = write(u"dotfiles/tank.json"_s, config(m_token));
    QDir().mkpath(m_home->filePath(u".tank"_s));
    const QString link = m_home->filePath(u".tank/config.json"_s);
    QVERIFY(QFile::link(real, link));
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    QCOMPARE(move(found.finds.constFirst()).end, End::Done);
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(!read(real).contains(m_token.reveal()));
}

void TestImportBook::linkOutOfHomeIsNotRewritten()
{
    QTemporaryDir elsewhere;
    QFile file(elsewhere.filePath(u"config.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(config(m_token));
    file.close();
    QDir().mkpath(m_home->filePath(u".tank"_s));
    QVERIFY(QFile::link(file.fileName(), m_home->filePath(u".tank/config.json"_s)));
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    QCOMPARE(found.finds.constFirst().file.obstacle, PlainFile::Obstacle::LinkAway);
    QVERIFY(!found.finds.constFirst().isMovable());
}

void TestImportBook::badFilesAreNamedWithPlaceAndReason()
{
    using Reason = FindProblem::Reason;
    const auto problem = [this](const QByteArray &text) {
        write(u".tank/config.json"_s, text);
        const Findings found = search();
        return found.problems.size() == 1 && found.finds.isEmpty() ? found.problems.constFirst() : FindProblem();
    };
    const FindProblem broken = problem("{\n \"token\": \"tank_x\"\n \"registry\": 1}");
    QCOMPARE(broken.reason, Reason::NotJson);
    QCOMPARE(broken.line, 3);
    QVERIFY(broken.path.endsWith(u".tank/config.json"_s) && !broken.detail.isEmpty());
    QCOMPARE(problem(QByteArray(2'000'000, ' ')).reason, Reason::TooLarge);
    QCOMPARE(problem("{\"token\": \"tank_a b\"}").reason, Reason::OddToken);
    QCOMPARE(
        problem("{\"token\": \"tank_ab\", \"registry\": \"http://somewhere.example\"}").reason, Reason::NotAnAddress);
    QFile::remove(m_home->filePath(u".tank/config.json"_s));
    QCOMPARE(mkfifo(QFile::encodeName(m_home->filePath(u".tank/config.json"_s)).constData(), 0600), 0);
    QCOMPARE(search().problems.constFirst().reason, Reason::NotAFile);
    QFile::remove(m_home->filePath(u".tank/config.json"_s));
    QCOMPARE(search({m_home->filePath(u"no.env"_s)}).problems.constFirst().reason, Reason::Unreadable);
}

void TestImportBook::dotEnvLinesAreFoundAndCutOut()
{
    const QByteArray token = m_token.reveal().toByteArray();
    const QByteArray text = "# TANK_TOKEN=tank_old\nTANK_REGISTRY_URL=" + m_registry->address().toEncoded()
        + "\nOTHER='x'\nexport TANK_TOKEN=\"" + token + "\"  # for publishing\nCI_KEY=" + token
        + "\nTANK_COPY=${TANK_TOKEN}\nLAST=1";
    const QString path = write(u"site/.env"_s, text, 0600);
    Findings found = search({path});
    QCOMPARE(found.finds.size(), 2);
    QCOMPARE(found.finds.at(0).name, u"TANK_TOKEN"_s);
    QCOMPARE(found.finds.at(0).line, 4);
    QCOMPARE(found.finds.at(0).address, m_registry->address());
    QCOMPARE(found.finds.at(1).name, u"CI_KEY"_s);
    const CredentialMove::Outcome outcome = move(found.finds.at(0));
    QCOMPARE(outcome.end, End::Done);
    QByteArray expected = text;
    expected.remove(expected.indexOf("export"), expected.indexOf("CI_KEY") - expected.indexOf("export"));
    QCOMPARE(read(path), expected);
    found = search({path});
    QCOMPARE(found.finds.size(), 1);
    QCOMPARE(move(found.finds.constFirst()).end, End::Done);
    QVERIFY(!read(path).contains(token));
    // Written back as lines of their own, since the file is not as either left it.
    QVERIFY(await(m_book->undo(outcome.undo->id)));
    QVERIFY(read(path).endsWith("LAST=1\nexport TANK_TOKEN=\"" + token + "\"  # for publishing\n"));
}

void TestImportBook::variablesOfTheEnvironmentAreCopied()
{
    const CredentialFind inFile = tankFind(m_token);
    QVERIFY(inFile.overriddenBy.isEmpty());
    const Secret other = m_registry->token(u"bob"_s, u"in the environment"_s);
    qputenv("TANK_TOKEN", other.reveal().toByteArray());
    qputenv("TANK_REGISTRY_URL", m_registry->address().toEncoded());
    const Findings found = search();
    qunsetenv("TANK_TOKEN");
    qunsetenv("TANK_REGISTRY_URL");
    QCOMPARE(found.finds.size(), 2);
    QCOMPARE(found.finds.at(0).overriddenBy, u"TANK_TOKEN"_s);
    QCOMPARE(found.finds.at(1).place, CredentialFind::Place::Environment);
    QVERIFY(!found.finds.at(1).isMovable());
    const CredentialMove::Outcome outcome = move(found.finds.at(1));
    QCOMPARE(outcome.end, End::Done);
    QVERIFY(await(m_state->run().accounts.credentials(outcome.account))->token.sameAs(other));
}

void TestImportBook::filesInGitAndCloudFoldersAreToldApart()
{
    const QByteArray text = "TANK_TOKEN=" + m_token.reveal().toByteArray() + '\n';
    const auto fileOf = [this](const QString &path) {
        const Findings found = search({path});
        return found.finds.isEmpty() ? PlainFile() : found.finds.constFirst().file;
    };
    QVERIFY(!fileOf(write(u"plain/.env"_s, text)).inGit);
    const QString tracked = write(u"code/site/.env"_s, text);
    QCOMPARE(QProcess::execute(u"git"_s, {u"-C"_s, m_home->filePath(u"code"_s), u"init"_s, u"-q"_s}), 0);
    QVERIFY(fileOf(tracked).inGit);
    write(u"code/.gitignore"_s, ".env\n");
    QVERIFY(!fileOf(tracked).inGit);
    QVERIFY(fileOf(tracked).cloud.isEmpty());
    QCOMPARE(fileOf(write(u"Dropbox/a/.env"_s, text)).cloud, u"Dropbox"_s);
    QCOMPARE(fileOf(write(u"OneDrive - Acme/.env"_s, text)).cloud, u"OneDrive"_s);
    write(u"shared/.stfolder/x"_s, {});
    QCOMPARE(fileOf(write(u"shared/b/.env"_s, text)).cloud, u"Syncthing"_s);
}

void TestImportBook::anotherWorkingTokenIsNeverReplaced()
{
    const Secret own = m_registry->token(u"alice"_s, u"of the desk"_s);
    m_state->add(*m_registry, u"alice"_s, {.token = own, .session = m_registry->session(u"alice"_s)});
    const AccountId account = m_state->run().accounts.accounts().constFirst().id;
    const CredentialMove::Outcome outcome = move(tankFind(m_token));
    QCOMPARE(outcome.account, account);
    QVERIFY(await(m_state->run().accounts.credentials(account))->token.sameAs(own));
    const auto listed = m_state->idOf(account, u"CLI Token"_s);
    QVERIFY(listed);
    // Where two tokens begin alike nobody can tell which one it is: then it stays in its file.
    if (outcome.end == End::Done)
        QVERIFY(await(m_state->run().tokens.secret(*listed))->sameAs(m_token));
    else
        QCOMPARE(outcome.end, End::OtherToken);
    QCOMPARE(read(m_home->filePath(u".tank/config.json"_s)).contains(m_token.reveal()), outcome.end != End::Done);
}

void TestImportBook::tokenThatLayInAFileIsMarked()
{
    m_state->signIn(*m_registry, u"alice"_s);
    const CredentialMove::Outcome outcome = move(tankFind(m_token));
    QCOMPARE(outcome.end, End::Done);
    QTRY_VERIFY(m_state->idOf(outcome.account, u"CLI Token"_s));
    const TokenId token = *m_state->idOf(outcome.account, u"CLI Token"_s);
    QTRY_VERIFY(m_state->run().tokens.notes()->facts(token).tags.contains(u"plain-file"_s));
    QVERIFY(m_state->run().tokens.notes()->facts(token).places.constFirst().endsWith(u".tank/config.json"_s));
}

void TestImportBook::theStoreHoldsNoSecret()
{
    QCOMPARE(move(tankFind(m_token)).end, End::Done);
    m_book.reset();
    m_state->restart(); // so that all is in the file
    for (const QString &name : QDir(m_state->folder()).entryList(QDir::Files))
        QVERIFY(!read(m_state->folder() + u'/' + name).contains(m_token.reveal()));
}

QTEST_GUILESS_MAIN(TestImportBook)
#include "tst_importbook.moc"
