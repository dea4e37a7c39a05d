// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditreport.h"
#include "ui/text/eventlook.h"
#include "ui/text/findingwords.h"
#include <QBuffer>
#include <QGuiApplication>
#include <QSet>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestAuditReport : public QObject {
    Q_OBJECT

    static AuditReportFacts facts(int rows)
    {
        AuditReportFacts facts;
        facts.title = u"Audit of acme"_s;
        facts.foot = u"Audit of acme · 22 November 2026, 14:00 CET · Tokendesk"_s;
        facts.score = u"72"_s;
        facts.sentence = u"Fair."_s;
        facts.reasons = {u"−12  2 admin tokens"_s};
        facts.charts = {{Chart::Shape::Columns, u"ends"_s, u"Ends by month"_s,
            {{u"Mar"_s, u"Ends in March: 12 tokens"_s, u"q"_s, 12, ChartWeight::Warning}}}};
        AuditReportFacts::Section section{u"Tokens"_s, u"Filter: is:unused"_s, {u"Token"_s, u"Ends"_s}, {0.6, 0.4}, {}};
        for (int row = 0; row < rows; ++row)
            section.rows.append({u"token-%1"_s.arg(row), u"never"_s});
        facts.sections = {section};
        return facts;
    }
    static qsizetype pagesOf(const AuditReportFacts &facts)
    {
        QBuffer buffer;
        if (!buffer.open(QIODevice::WriteOnly) || !writeAuditReport(facts, &buffer))
            return -1;
        const QByteArray &pdf = buffer.data();
        if (!pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF"))
            return -1;
        return pdf.count("/Type /Page\n");
    }

private slots:
    void aReportHasAPageForEachSection()
    {
        QCOMPARE(pagesOf(facts(3)), 2);
    }
    void longSectionsGoOnOnTheNextPage()
    {
        QVERIFY(pagesOf(facts(200)) > 3);
    }
    void aReportReadsFromRightToLeftToo()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(pagesOf(facts(3)), 2);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void aClosedFileIsToldAbout()
    {
        QBuffer closed;
        QVERIFY(!writeAuditReport(facts(1), &closed));
    }
    void everyRuleHasItsWords()
    {
        QSet<QString> rules;
        QSet<QString> reasons;
        for (int kind = 0; kind < findingKindCount; ++kind) {
            Finding finding;
            finding.kind = FindingKind(kind);
            finding.subject = u"ana"_s;
            finding.tokens = {{u"account"_s, u"token"_s}};
            QVERIFY2(!FindingWords::title(finding).isEmpty(), qPrintable(wordOf(finding.kind)));
            rules.insert(FindingWords::rule(finding.kind));
            reasons.insert(FindingWords::why(finding.kind));
        }
        QCOMPARE(rules.size(), findingKindCount);
        QCOMPARE(reasons.size(), findingKindCount);
    }
    void actionsOfRegistriesAndOurOwnLookAlike()
    {
        QCOMPARE(eventLook(u"api_key.create"_s).text, eventLook(u"created"_s).text);
        QCOMPARE(eventLook(u"admin.service_account.key_revoke"_s).text, eventLook(u"revoked"_s).text);
        QCOMPARE(eventLook(u"import_undone"_s).text, u"import undone"_s);
        QCOMPARE(eventLook(u"something.nobody.knows"_s).text, u"something.nobody.knows"_s);
    }
};

QTEST_MAIN(TestAuditReport)
#include "tst_auditreport.moc"
