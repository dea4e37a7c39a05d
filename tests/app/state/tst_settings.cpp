// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/settings.h"
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

using Reason = SettingsProblem::Reason;

namespace Tokendesk {
/// So that a failing comparison says which.
char *toString(const SettingsProblem &problem)
{
    return QTest::toString(u"%1 %2"_s.arg(int(problem.reason)).arg(problem.key));
}
} // namespace Tokendesk

class TestSettings : public QObject {
    Q_OBJECT
private:
    QString path() const
    {
        return m_folder->filePath(u"config/settings.ini"_s);
    }
    void writeFile(const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"config"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QByteArray readFile() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int mode() const
    {
        struct stat info { };
        return stat(QFile::encodeName(path()).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        umask(022);
    }

    void everySettingHasItsLineInItsPlace()
    {
        for (int i = 0; i < settingCount; ++i) {
            const SettingFact &fact = factOf(Setting(i));
            QCOMPARE(fact.setting, Setting(i));
            QVERIFY2(fact.fits(fact.defaultValue()), fact.key);
            QCOMPARE(fact.read(fact.written(fact.defaultValue())), fact.defaultValue());
        }
    }
    void withoutAFileEverythingIsAsItComes()
    {
        const Settings settings(path());
        QCOMPARE(settings.clipboardLifetime(), std::chrono::seconds(30));
        QCOMPARE(settings.revealTime(), std::chrono::seconds(15));
        QCOMPARE(settings.lockAfter(), std::chrono::minutes(0));
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QCOMPARE(settings.trayClick(), Settings::TrayClick::Popup);
        QCOMPARE(settings.language(), QString());
        QVERIFY(settings.isOn(Setting::CloseToTray));
        QVERIFY(!settings.isOn(Setting::StartHidden));
        QVERIFY(settings.problems().isEmpty());
        QVERIFY(!QFile::exists(path()));
    }
    void whatIsSetIsThereAfterARestart()
    {
        {
            Settings settings(path());
            const QSignalSpy changed(&settings, &Settings::changed);
            settings.set(Setting::Theme, Settings::Theme::Dark);
            settings.set(Setting::ClipboardSeconds, 0);
            settings.set(Setting::Language, u"zh_CN"_s);
            settings.set(Setting::CloseToTray, false);
            settings.set(Setting::CloseToTray, false);
            QCOMPARE(changed.size(), 4);
        }
        const Settings settings(path());
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.clipboardLifetime(), std::chrono::seconds(0));
        QCOMPARE(settings.language(), u"zh_CN"_s);
        QVERIFY(!settings.isOn(Setting::CloseToTray));
        QVERIFY(settings.problems().isEmpty());
    }
    void nobodyElseCanReadTheFile()
    {
        Settings settings(path());
        settings.set(Setting::SummaryHour, 7);
        settings.save();
        QCOMPARE(mode(), 0600);
        settings.set(Setting::SummaryHour, 8);
        settings.save();
        QCOMPARE(mode(), 0600);
    }
    void aReadableFileBecomesPrivate()
    {
        writeFile("[notices]\nsummaryHour=8\n");
        QCOMPARE(mode(), 0644);
        const Settings settings(path());
        QCOMPARE(settings.number(Setting::SummaryHour), 8);
        QCOMPARE(mode(), 0600);
    }
    void wrongValuesFallBackAndAreNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("key");
        QTest::newRow("not offered") << QByteArray("[security]\nclipboardSeconds=31") << u"security/clipboardSeconds"_s;
        QTest::newRow("too small") << QByteArray("[security]\nrevealSeconds=4") << u"security/revealSeconds"_s;
        QTest::newRow("too large") << QByteArray("[security]\nlockAfterMinutes=481") << u"security/lockAfterMinutes"_s;
        QTest::newRow("negative") << QByteArray("[notices]\nsummaryHour=-1") << u"notices/summaryHour"_s;
        QTest::newRow("no number") << QByteArray("[notices]\nsummaryHour=nine") << u"notices/summaryHour"_s;
        QTest::newRow("no switch") << QByteArray("[window]\ncloseToTray=maybe") << u"window/closeToTray"_s;
        QTest::newRow("a list") << QByteArray("[window]\ncloseToTray=true, false") << u"window/closeToTray"_s;
        QTest::newRow("no such word") << QByteArray("[appearance]\ntheme=pink") << u"appearance/theme"_s;
        QTest::newRow("a path") << QByteArray("[language]\nlanguage=../../x") << u"language/language"_s;
    }
    void wrongValuesFallBackAndAreNamed()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, key);
        writeFile(line + '\n');
        const Settings settings(path());
        QCOMPARE(settings.problems(), (QList<SettingsProblem>{{Reason::BadValue, key}}));
        for (const SettingFact &fact : settingFacts())
            QCOMPARE(settings.value(fact.setting), fact.defaultValue());
    }
    void unknownKeysAreNamedAndLeftAlone()
    {
        writeFile("[appearance]\ntheme=dark\n[future]\nthing=1\n");
        {
            Settings settings(path());
            QCOMPARE(settings.theme(), Settings::Theme::Dark);
            QCOMPARE(settings.problems(), (QList<SettingsProblem>{{Reason::Unknown, u"future/thing"_s}}));
            settings.set(Setting::SummaryHour, 10);
        }
        QVERIFY(readFile().contains("thing=1"));
    }
    void aBrokenFileIsNamedAndStillWorks()
    {
        writeFile("[appearance\ntheme=dark\n\x01\x02 no ini at all");
        Settings settings(path());
        QVERIFY(settings.problems().contains({Reason::Unreadable}));
        settings.set(Setting::Theme, Settings::Theme::Light);
        QCOMPARE(settings.theme(), Settings::Theme::Light);
    }
    void aPlaceThatCannotBeWrittenIsNamed()
    {
        // A folder of this name: also root cannot write there.
        QVERIFY(QDir().mkpath(path()));
        Settings settings(path());
        settings.set(Setting::SummaryHour, 10);
        settings.save();
        QCOMPARE(settings.number(Setting::SummaryHour), 10);
        QVERIFY(settings.problems().contains({Reason::NotSaved}));
    }
    void savedSearchesKeepTheirOrderAndEveryCharacter()
    {
        const QList<SavedSearch> searches{{u"Zürich, \"prod\""_s, u"org:acme -tag:old expires:<30d"_s},
            {u"名前"_s, u"is:expired\\n;#"_s}, {u"all"_s, QString()}};
        {
            Settings settings(path());
            settings.setSavedSearches({{u"one"_s, u"is:pinned"_s}});
            settings.setSavedSearches(searches);
            QCOMPARE(settings.savedSearches(), searches);
        }
        Settings settings(path());
        QCOMPARE(settings.savedSearches(), searches);
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setSavedSearches({});
        QCOMPARE(settings.savedSearches(), QList<SavedSearch>());
        QCOMPARE(changed.size(), 1);
        QVERIFY(settings.problems().isEmpty());
    }
    void whatIsKeptIsBoundToItsNameAndVersion()
    {
        const QByteArray bytes("\0\xff,\"\n layout", 12);
        {
            Settings settings(path());
            settings.keep(u"columns/account a/b ü"_s, 2, bytes);
        }
        Settings settings(path());
        QCOMPARE(settings.kept(u"columns/account a/b ü"_s, 2), bytes);
        QCOMPARE(settings.kept(u"columns/account a/b ü"_s, 1), QByteArray());
        QCOMPARE(settings.kept(u"columns/all"_s, 2), QByteArray());
        settings.keep(u"columns/account a/b ü"_s, 2, {});
        QCOMPARE(settings.kept(u"columns/account a/b ü"_s, 2), QByteArray());
        QVERIFY(settings.problems().isEmpty());
    }
    void choicesAreRememberedUntilForgotten()
    {
        Settings settings(path());
        QVERIFY(!settings.hasRememberedChoices());
        settings.rememberChoice(u"import files"_s, u"no"_s);
        QCOMPARE(settings.rememberedChoice(u"import files"_s), u"no"_s);
        QVERIFY(settings.hasRememberedChoices());
        settings.forgetChoices();
        QCOMPARE(settings.rememberedChoice(u"import files"_s), QString());
        QVERIFY(!settings.hasRememberedChoices());
    }
    void resettingAGroupLeavesTheOthers()
    {
        Settings settings(path());
        settings.set(Setting::RevealSeconds, 10);
        settings.set(Setting::LockAfterMinutes, 5);
        settings.set(Setting::SummaryHour, 5);
        QVERIFY(!settings.isAsItCame(u"security"_s));
        settings.reset(u"security"_s);
        QVERIFY(settings.isAsItCame(u"security"_s));
        QCOMPARE(settings.revealTime(), std::chrono::seconds(15));
        QCOMPARE(settings.number(Setting::SummaryHour), 5);
    }
    void anExportCarriesValuesAndSearchesOnly()
    {
        Settings settings(path());
        settings.set(Setting::Theme, Settings::Theme::HighContrast);
        settings.set(Setting::LockAfterMinutes, 10);
        settings.set(Setting::FirstRunDone, true);
        settings.setSavedSearches({{u"prod"_s, u"tag:prod"_s}});
        settings.setAuthorities({{u"https://tank.example"_s, "certificate"}});
        settings.keep(u"columns/all"_s, 1, "layout");
        const QByteArray json = settings.exported();
        QVERIFY(!json.contains("tank.example"));
        QVERIFY(!json.contains("columns"));
        QVERIFY(!json.contains("firstRun"));
        Settings other(m_folder->filePath(u"other.ini"_s));
        const auto problems = other.import(json);
        QVERIFY(problems);
        QCOMPARE(*problems, QList<SettingsProblem>());
        QCOMPARE(other.theme(), Settings::Theme::HighContrast);
        QCOMPARE(other.lockAfter(), std::chrono::minutes(10));
        QCOMPARE(other.savedSearches(), settings.savedSearches());
        QVERIFY(!other.isOn(Setting::FirstRunDone));
    }
    void anImportTakesWhatFitsAndNamesTheRest()
    {
        Settings settings(path());
        const auto problems = settings.import(QByteArray(
            "{'tokendeskSettings': 1, 'values': {'appearance/theme': 'dark', 'security/revealSeconds': '999',"
            "'authorities/1/origin': 'https://evil.example', 'notices/summaryHour': 7}, 'savedSearches': [{'query': "
            "'x'}]}")
                                                  .replace('\'', '"'));
        QVERIFY(problems);
        const QList<SettingsProblem> expected{{Reason::Unknown, u"authorities/1/origin"_s},
            {Reason::BadValue, u"notices/summaryHour"_s}, {Reason::BadValue, u"security/revealSeconds"_s},
            {Reason::BadValue, u"savedSearches"_s}};
        QCOMPARE(*problems, expected);
        QCOMPARE(settings.theme(), Settings::Theme::Dark);
        QCOMPARE(settings.revealTime(), std::chrono::seconds(15));
        QVERIFY(settings.authorities().isEmpty());
    }
    void noExportIsNoImport_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("another object") << QByteArray("{\"values\": {}}");
        QTest::newRow("from the future") << QByteArray("{\"tokendeskSettings\": 2}");
        QTest::newRow("huge") << QByteArray(2 << 20, ' ');
    }
    void noExportIsNoImport()
    {
        QFETCH(QByteArray, json);
        Settings settings(path());
        const auto problems = settings.import(json);
        QVERIFY(!problems);
        QCOMPARE(problems.error().kind, Error::Kind::InvalidInput);
        QCOMPARE(settings.theme(), Settings::Theme::System);
    }
    void authoritiesComeBack()
    {
        const QList<OwnAuthority> authorities{{u"https://a.example"_s, QByteArray("\x30\x82\x00\xff", 4)},
            {u"https://b.example:8443"_s, QByteArray("\x30\x01", 2)}};
        {
            Settings settings(path());
            settings.setAuthorities(authorities);
        }
        const Settings settings(path());
        QCOMPARE(settings.authorities(), authorities);
        QVERIFY(settings.problems().isEmpty());
    }
    void forgettingAllLeavesNoFile()
    {
        Settings settings(path());
        settings.set(Setting::Theme, Settings::Theme::Dark);
        settings.setSavedSearches({{u"prod"_s, u"tag:prod"_s}});
        settings.save();
        settings.forgetAll();
        QVERIFY(!QFile::exists(path()));
        QCOMPARE(settings.theme(), Settings::Theme::System);
        QVERIFY(settings.savedSearches().isEmpty());
        settings.keep(u"window"_s, 1, "size");
        settings.set(Setting::Theme, Settings::Theme::Light);
        settings.save();
        QVERIFY(!QFile::exists(path()));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
