// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/rightwords.h"
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk;
using Why = MissingRight::Why;

/// What an account cannot do, in words.
class TestRightWords : public QObject {
    Q_OBJECT

private slots:
    void eachReasonHasWordsOfItsOwn()
    {
        QSet<QString> sentences;
        for (const Why why : {Why::NotOffered, Why::NeedsSession, Why::NeedsRole, Why::NeedsScope, Why::NeedsSignIn,
                 Why::Refused, Why::Broken})
            sentences.insert(missingRightText({Right::CreateServiceAccounts, why, u"admin"_s}, u"Tank"_s));
        QCOMPARE(sentences.size(), 7);
        for (const QString &sentence : std::as_const(sentences)) {
            QVERIFY2(sentence.startsWith(u"Creating service accounts"_s), qPrintable(sentence));
            QVERIFY2(sentence.contains(u"Tank"_s), qPrintable(sentence));
        }
    }
    void eachDeedHasWordsOfItsOwn()
    {
        QSet<QString> sentences;
        for (int right = int(Right::SeeEvents); right <= int(Right::RevokeOthersTokens); ++right)
            sentences.insert(missingRightText({Right(right), Why::Refused, {}}, u"Tank"_s));
        QCOMPARE(sentences.size(), int(Right::RevokeOthersTokens) + 1);
    }
    void roleAndScopeAreNamed()
    {
        QVERIFY(
            missingRightText({Right::SeeEvents, Why::NeedsRole, u"admin"_s}, u"Tank"_s).contains(u"role “admin”"_s));
        QVERIFY(missingRightText({Right::SeeEvents, Why::NeedsScope, u"skills:admin"_s}, u"Tank"_s)
                    .contains(u"right “skills:admin”"_s));
    }
    void wordsOfARegistryDoNotTurnTheSentence()
    {
        const QString text = missingRightText({Right::SeeEvents, Why::NeedsRole, u"\u202eadmin"_s}, u"Tank"_s);
        QVERIFY(!text.contains(QChar(0x202e)));
    }
    void signingInHelpsOnlyWhereItCan()
    {
        QVERIFY(signingInHelps({Right::SeeEvents, Why::NeedsSession, {}}));
        QVERIFY(signingInHelps({Right::SeeEvents, Why::NeedsSignIn, {}}));
        QVERIFY(!signingInHelps({Right::SeeEvents, Why::NeedsRole, u"admin"_s}));
        QVERIFY(!signingInHelps({Right::SeeEvents, Why::Broken, {}}));
    }
};

QTEST_GUILESS_MAIN(TestRightWords)
#include "tst_rightwords.moc"
