// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/registryprofile.h"
#include "sourcetree.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

namespace {

const QStringList documents{u"README.md"_s, u"CONTRIBUTING.md"_s, u"app/README.md"_s, u"docs/registries.md"_s};

} // namespace

/// What the documents show and name is true.
class DocumentsTest : public QObject {
    Q_OBJECT

private slots:
    void theExampleOfARegistryIsOne();
    void everyLinkLeadsSomewhere();
    void everyFileThatIsNamedIsThere();
};

void DocumentsTest::theExampleOfARegistryIsOne()
{
    const QByteArray example = textOf(u"docs/registries/linode.json"_s).toUtf8();
    QVERIFY(!example.isEmpty());
    QList<ProfileProblem> problems;
    const std::optional<RegistryProfile> profile = readProfile(example, u"example"_s, &problems);
    const QString problem = problems.isEmpty() ? QString() : problems.constFirst().pointer;
    QVERIFY2(profile && problems.isEmpty(), qPrintable(problem));
    QVERIFY(profile->list && profile->create && profile->revoke);
}

void DocumentsTest::everyLinkLeadsSomewhere()
{
    static const QRegularExpression link(uR"(\]\(([^)#:]+)\))"_s);
    int links = 0;
    for (const QString &document : documents) {
        const QString folder = QFileInfo(document).path() + u'/';
        auto matches = link.globalMatch(textOf(document));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            QVERIFY2(exists(folder + target), qPrintable(document + u": "_s + target));
            ++links;
        }
    }
    QVERIFY(links >= 5);
}

void DocumentsTest::everyFileThatIsNamedIsThere()
{
    static const QRegularExpression path(uR"(`((?:packaging|resources|tests|ui|translations|\.ci)/[\w./]*)`)"_s);
    int paths = 0;
    for (const QString &document : documents) {
        auto matches = path.globalMatch(textOf(document));
        while (matches.hasNext()) {
            const QString named = matches.next().captured(1);
            if (named.contains("_xx"_L1) || named.endsWith("tst_"_L1))
                continue;
            QVERIFY2(exists(named), qPrintable(document + u": "_s + named));
            ++paths;
        }
    }
    QVERIFY(paths >= 8);
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
