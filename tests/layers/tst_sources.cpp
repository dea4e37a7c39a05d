// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

namespace {

QStringList ourFiles()
{
    return filesBelow({u"app"_s, u"ui"_s, u"resources"_s, u"translations"_s, u"tests"_s, u"packaging"_s, u".ci"_s})
        + filesInRoot();
}

bool isPicture(const QString &file)
{
    return file.endsWith(".png"_L1);
}

/// JSON has no comments, and a translation is rewritten by its tools: .reuse/dep5 speaks for these.
bool canSayItsLicence(const QString &file)
{
    static const QStringList mute{u".json"_s, u".ts"_s, u".png"_s, u"LICENSE"_s};
    return std::none_of(mute.cbegin(), mute.cend(), [&](const QString &end) { return file.endsWith(end); });
}

/// Pieces, because this file is read too.
const QString holderLine = u"SPDX-FileCopyright"_s
                           u"Text: 2026 The Tokendesk authors"_s;
const QString licenceLine = u"SPDX-License"_s
                            u"-Identifier: GPL-3.0-or-later"_s;

bool saysItsLicence(const QString &text)
{
    const QString top = text.left(500);
    return top.contains(holderLine) && top.contains(licenceLine);
}

/// What only means something on one machine, in one tracker or behind one fence.
QString foreignWord(const QString &text)
{
    static const QRegularExpression words(
        uR"((?<![\w.$}~*-])/(?:home|work|root|Users|tmp)/[a-z]\w*)"
        uR"(|\b(?:issue|pull request|PR) ?#\d+|[\w.-]+\.pkg\.dev\b|artifact-?(?:registry|ory)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(text).captured();
}

} // namespace

/// What has to be true of every file of the project, whatever it holds.
class SourcesTest : public QObject {
    Q_OBJECT

private slots:
    void everyFileSaysItsLicence();
    void noFileNamesOneMachineOnly();
    void aPlantedFaultIsFound();
};

void SourcesTest::everyFileSaysItsLicence()
{
    const QStringList files = ourFiles();
    QStringList silent;
    for (const QString &file : files) {
        if (canSayItsLicence(file) && !saysItsLicence(textOf(file)))
            silent.append(file);
    }
    QVERIFY2(silent.isEmpty(), qPrintable(u'\n' + silent.join(u'\n')));
    QVERIFY2(files.size() > 250, "the sources were not found");
}

void SourcesTest::noFileNamesOneMachineOnly()
{
    const QStringList files = ourFiles();
    QStringList found;
    for (const QString &file : files) {
        const QString word = isPicture(file) ? QString() : foreignWord(textOf(file));
        if (!word.isEmpty())
            found.append(file + u": "_s + word);
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void SourcesTest::aPlantedFaultIsFound()
{
    const QString slash(u'/');
    QVERIFY(!saysItsLicence(u"#pragma once\n"_s));
    QVERIFY(!saysItsLicence(u"// "_s + licenceLine));
    QVERIFY(saysItsLicence(u"// %1\n// %2\n"_s.arg(holderLine, licenceLine)));
    QCOMPARE(
        foreignWord(u"see "_s + slash + u"home"_s + slash + u"anna/notes"_s), slash + u"home"_s + slash + u"anna"_s);
    QCOMPARE(foreignWord(u"cd "_s + slash + u"tmp"_s + slash + u"scratch"_s), slash + u"tmp"_s + slash + u"scratch"_s);
    QVERIFY(!foreignWord(u"fixes issue"_s + u" #12"_s).isEmpty());
    QVERIFY(!foreignWord(u"https://some.pkg"_s + u".dev/debian"_s).isEmpty());
    QCOMPARE(foreignWord(u"https://registry.example/work/a and ${HOME}/tmp/b"_s), QString());
}

QTEST_GUILESS_MAIN(SourcesTest)
#include "tst_sources.moc"
