// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importbook.h"
#include "tests/support/roughserver.h"
#include "tests/support/statefixture.h"
#include <QDir>
#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

using Way = CredentialMove::Way;
using End = CredentialMove::End;
using LocalRegistry::Dialect;

/// The files of the registries' own tools, shaped as these write them, moved into a vault and proved by a server that
/// speaks as the registry does.
class TestToolFiles : public QObject {
    Q_OBJECT

private slots:
    void init();
    void skillRegFileKeepsAllButTheToken();
    void skillRegWithoutAddressMeansTheOfficialOne();
    void skillRegSignedOutHoldsNothing();
    void skillRegLegacyTokenIsFoundToo();
    void apkgFileGoesAsAWholeAndComesBack();
    void apkgFileIsNotOverriddenByTheVariable();
    void apkgWithoutATokenHoldsNothing();
    void apkgCredentialOfManyKilobytesIsKept_data();
    void apkgCredentialOfManyKilobytesIsKept();
    void tooLongForTheKeychainIsSaid();

private:
    QString write(const QString &name, const QByteArray &text, QFile::Permissions mode);
    static QByteArray read(const QString &path);
    CredentialMove::Outcome move(const CredentialFind &find, Way way = Way::TakeOut);
    Findings search()
    {
        return await(m_book->search({m_home->path(), {}, true})).value_or(Findings());
    }
    /// As the desktop app writes it: what is not set is null, and nothing limits who may read it.
    static QByteArray skillReg(const QByteArray &token, const QByteArray &address)
    {
        return "{\n  \"token\": " + token + ",\n  \"apiUrl\": " + address
            + ",\n  \"org\": \"acme\",\n  \"defaultAgent\": \"other\",\n  \"defaultScope\": null,\n"
              "  \"setupDone\": true,\n  \"autoUpdateEnabled\": null,\n  \"autoUpdateIntervalMinutes\": 60,\n"
              "  \"launchAtLogin\": null\n}";
    }
    static QByteArray apkg(const QByteArray &token, const QByteArray &address)
    {
        return "{\n  \"registry\": \"" + address + "\",\n  \"accessToken\": \"" + token
            + "\",\n  \"refreshToken\": \"rt_456\",\n  \"username\": \"alice\"\n}";
    }
    static QByteArray quoted(const Secret &token)
    {
        return '"' + token.reveal().toByteArray() + '"';
    }

    static constexpr auto everybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    static constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<StateFixture> m_state;
    std::unique_ptr<ImportBook> m_book;
};

void TestToolFiles::init()
{
    m_book.reset();
    m_state = std::make_unique<StateFixture>();
    m_home = std::make_unique<QTemporaryDir>();
    StateRun &run = m_state->run();
    m_book = std::make_unique<ImportBook>(
        ImportParts{&run.profiles, &run.accounts, &run.tokens, &run.vaults, &run.store, &run.clock});
}

QString TestToolFiles::write(const QString &name, const QByteArray &text, QFile::Permissions mode)
{
    const QString path = m_home->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.setPermissions(mode))
        qFatal("cannot write");
    return path;
}

QByteArray TestToolFiles::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
}

CredentialMove::Outcome TestToolFiles::move(const CredentialFind &find, Way way)
{
    std::optional<CredentialMove::Outcome> end;
    CredentialMove *move = m_book->move(find, way);
    connect(move, &CredentialMove::finished, this, [&end](const CredentialMove::Outcome &outcome) { end = outcome; });
    if (!QTest::qWaitFor([&end] { return end.has_value(); }, 20000))
        qFatal("the move does not end");
    return *end;
}

void TestToolFiles::skillRegFileKeepsAllButTheToken()
{
    LocalRegistryFixture registry(Dialect::SkillReg);
    QVERIFY(registry.server().addToOrganisation(LocalRegistryFixture::emailOf(u"alice"_s), u"acme"_s, u"owner"_s));
    const Secret token = registry.token(u"alice"_s, u"desk"_s, {u"admin"_s});
    const QByteArray address = '"' + registry.address().toEncoded() + '"';
    const QString path = write(u".skillreg/config.json"_s, skillReg(quoted(token), address), everybody);
    const Findings found = search();
    QVERIFY(found.problems.isEmpty());
    QCOMPARE(found.finds.size(), 1);
    const CredentialFind find = found.finds.constFirst();
    QCOMPARE(find.registryId, u"skillreg"_s);
    QCOMPARE(find.shown, u"sr_live_…"_s);
    QCOMPARE(find.address, registry.address());
    QVERIFY(find.file.othersCanRead());
    const CredentialMove::Outcome outcome = move(find);
    QCOMPARE(outcome.end, End::Done);
    QCOMPARE(outcome.identity.email, LocalRegistryFixture::emailOf(u"alice"_s));
    QCOMPARE(m_state->run().accounts.account(outcome.account)->registryId, u"skillreg"_s);
    QVERIFY(await(m_state->run().accounts.credentials(outcome.account))->token.sameAs(token));
    const QByteArray before = skillReg(quoted(token), address);
    QByteArray expected = before;
    expected.remove(1, ("\n  \"token\": " + quoted(token) + ',').size());
    QCOMPARE(read(path), expected);
    QVERIFY(await(m_book->undo(outcome.undo->id)));
    QCOMPARE(read(path), before);
}

void TestToolFiles::skillRegWithoutAddressMeansTheOfficialOne()
{
    write(u".skillreg/config.json"_s, skillReg("\"sr_test_abcdefgh12345678\"", "null"), everybody);
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    QCOMPARE(found.finds.constFirst().address, QUrl(u"https://app.skillreg.dev"_s));
    QCOMPARE(found.finds.constFirst().shown, u"sr_test_…"_s);
}

void TestToolFiles::skillRegSignedOutHoldsNothing()
{
    write(u".skillreg/config.json"_s, skillReg("null", "null"), everybody);
    const Findings found = search();
    QVERIFY(found.finds.isEmpty() && found.problems.isEmpty());
}

void TestToolFiles::skillRegLegacyTokenIsFoundToo()
{
    write(u".skillreg/config.json"_s, skillReg("\"sk_abcdefgh12345678\"", "null"), everybody);
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    QCOMPARE(found.finds.constFirst().shown, u"sk_…"_s);
}

void TestToolFiles::apkgFileGoesAsAWholeAndComesBack()
{
    LocalRegistryFixture registry(Dialect::Apkg);
    const Secret token = registry.token(u"alice"_s, u"laptop"_s, {u"admin"_s});
    const QByteArray text = apkg(token.reveal().toByteArray(), registry.address().toEncoded());
    const QString path = write(u".apkg/credentials.json"_s, text, ownerOnly);
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    const CredentialFind find = found.finds.constFirst();
    QCOMPARE(find.registryId, u"apkg"_s);
    QCOMPARE(find.address, registry.address());
    QVERIFY(find.fileGoes && !find.file.othersCanRead());
    const CredentialMove::Outcome outcome = move(find);
    QCOMPARE(outcome.end, End::Done);
    QCOMPARE(outcome.identity.name, u"alice"_s);
    QVERIFY(!QFile::exists(path)); // else its tool would heed it before the variable that “run” gives
    const auto undone = await(m_book->undo(outcome.undo->id));
    QVERIFY(undone && *undone == ImportBook::Undone::WrittenBack);
    QCOMPARE(read(path), text);
    QCOMPARE(QFileInfo(path).permissions() & everybody, ownerOnly);
}

void TestToolFiles::apkgFileIsNotOverriddenByTheVariable()
{
    write(u".apkg/credentials.json"_s, apkg("apkg_abcdefgh12345678", "https://api.apkg.ai"), ownerOnly);
    qputenv("APKG_TOKEN", "apkg_fromTheEnvironment123");
    const Findings found = search();
    qunsetenv("APKG_TOKEN");
    QCOMPARE(found.finds.size(), 2);
    QCOMPARE(found.finds.at(0).place, CredentialFind::Place::ToolFile);
    QVERIFY(found.finds.at(0).overriddenBy.isEmpty());
    QCOMPARE(found.finds.at(1).place, CredentialFind::Place::Environment);
}

void TestToolFiles::apkgWithoutATokenHoldsNothing()
{
    write(u".apkg/credentials.json"_s, apkg("", "https://api.apkg.ai"), ownerOnly);
    const Findings found = search();
    QVERIFY(found.finds.isEmpty() && found.problems.isEmpty());
}

void TestToolFiles::apkgCredentialOfManyKilobytesIsKept_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("fileGoes"); // with the rest of it the largest one is more than an entry holds
    QTest::newRow("longer than 2048 bytes") << 2049 << true;
    QTest::newRow("as long as can be") << int(Vault::largestSecret) << false;
}

void TestToolFiles::apkgCredentialOfManyKilobytesIsKept()
{
    QFETCH(int, size);
    const QByteArray token = "eyJ" + QByteArray(size - 3, 'x'); // a signed token with claims in it
    RoughServer server([&token](QTcpSocket *socket, const QByteArray &request) {
        const bool mine = request.contains("Bearer " + token + "\r\n");
        const QByteArray body = request.startsWith("GET /auth/whoami")
            ? R"({"username":"alice","email":"alice@example.org","scopes":["read"]})"
            : R"({"tokens":[]})";
        socket->write(RoughServer::answer(mine ? "200 OK" : "401 Unauthorized", mine ? body : QByteArray("{}")));
    });
    const QByteArray address = server.url(QString()).toEncoded();
    const QString path = write(u".apkg/credentials.json"_s, apkg(token, address), ownerOnly);
    const Findings found = search();
    QCOMPARE(found.finds.size(), 1);
    const CredentialMove::Outcome outcome = move(found.finds.constFirst());
    QCOMPARE(outcome.end, End::Done);
    QCOMPARE(await(m_state->run().accounts.credentials(outcome.account))->token.reveal().toByteArray(), token);
    QTEST(!QFile::exists(path), "fileGoes");
    QVERIFY(!read(path).contains(token) && !read(path).contains("rt_456"));
    QVERIFY(await(m_book->undo(outcome.undo->id)));
    QCOMPARE(read(path), apkg(token, address));
}

void TestToolFiles::tooLongForTheKeychainIsSaid()
{
    const QByteArray token(Vault::largestSecret + 1, 'x');
    write(u".apkg/credentials.json"_s, apkg(token, "https://api.apkg.ai"), ownerOnly);
    const Findings found = search();
    QVERIFY(found.finds.isEmpty());
    QCOMPARE(found.problems.size(), 1);
    QCOMPARE(found.problems.constFirst().reason, FindProblem::Reason::TooLong);
    QCOMPARE(found.problems.constFirst().detail, QString::number(token.size()));
}

QTEST_GUILESS_MAIN(TestToolFiles)
#include "tst_toolfiles.moc"
