// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/reportfacts.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/audit/changespage.h"
#include "ui/audit/chartwords.h"
#include "ui/audit/eventmodel.h"
#include "ui/text/findingwords.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::AuditReport)
};

using Section = AuditReportFacts::Section;
constexpr qsizetype mostRows = 500;

QString remark(qsizetype all, const QString &filter)
{
    QStringList words;
    if (!filter.isEmpty())
        words.append(Words::tr("Filter: %1").arg(filter));
    if (all > mostRows)
        words.append(Words::tr("The first %1 of %2. Export as CSV for all of them.")
                         .arg(QLocale().toString(mostRows), QLocale().toString(all)));
    else if (all == 0)
        words.append(Words::tr("None."));
    return words.join(u' ');
}

Section findingsSection(const AuditReport &report)
{
    Section section{Words::tr("Findings"), remark(report.findings.size(), {}),
        {Words::tr("Severity"), Words::tr("Finding"), Words::tr("Why it matters")}, {0.1, 0.32, 0.58}, {}};
    for (const Finding &finding : report.findings) {
        if (finding.count() > 0 && section.rows.size() < mostRows)
            section.rows.append({FindingWords::severity(finding.severity), FindingWords::title(finding),
                FindingWords::why(finding.kind)});
    }
    return section;
}

Section tokensSection(const Context &context, const ReportInput &input)
{
    Section section{Words::tr("Tokens"), remark(qsizetype(input.tokens.size()), input.tokenFilter),
        {Words::tr("Token"), Words::tr("Account"), Words::tr("Owner"), Words::tr("Rights"), Words::tr("Last use"),
            Words::tr("Ends")},
        {0.22, 0.2, 0.14, 0.2, 0.12, 0.12}, {}};
    const TokenTable *table = context.desk->tokens()->table();
    const qint64 now = context.desk->clock()->now().toSecsSinceEpoch();
    for (const quint32 row : input.tokens) {
        if (section.rows.size() == mostRows)
            break;
        const Token token = table->token(row);
        const AccountLabel &account = table->account(row);
        const QStringList rights = token.unrestricted ? QStringList{context.words->allRights()}
                                                      : context.look->scopeTitles(account.registryId, token.scopes);
        section.rows.append({plainText(token.name.isEmpty() ? token.prefix : token.name),
            plainText(account.registryName + u" · "_s + account.name),
            plainText(token.ownerName.isEmpty() ? token.owner : token.ownerName), plainText(rights.join(u", "_s)),
            context.words->when(table->lastUsed(row), now), context.words->when(table->expires(row), now)});
    }
    return section;
}

Section eventsSection(const ReportInput &input)
{
    Section section{Words::tr("Events"), remark(input.events->rowCount(), input.eventFilter), {},
        {0.16, 0.12, 0.16, 0.2, 0.24, 0.12}, {}};
    for (int column = 0; column < EventModel::ColumnCount; ++column)
        section.titles.append(input.events->headerData(column, Qt::Horizontal).toString());
    for (int row = 0; row < std::min(int(mostRows), input.events->rowCount()); ++row) {
        QStringList cells;
        for (int column = 0; column < EventModel::ColumnCount; ++column)
            cells.append(input.events->index(row, column).data().toString());
        section.rows.append(cells);
    }
    return section;
}

Section changesSection(const LookBack &back)
{
    Section section{Words::tr("Since the last look"),
        back.since.isValid() ? remark(back.changes.size(), {}) : Words::tr("Nobody looked before."),
        {Words::tr("Change"), Words::tr("Token"), Words::tr("What")}, {0.2, 0.35, 0.45}, {}};
    for (const LookBack::Change &change : back.changes) {
        if (section.rows.size() < mostRows)
            section.rows.append({ChangesPage::word(change.kind), plainText(change.name), ChangesPage::details(change)});
    }
    return section;
}

} // namespace

AuditReportFacts reportFacts(const Context &context, const ReportInput &input)
{
    const QDateTime now = context.desk->clock()->now();
    const AuditJudgement &judged = input.judgement;
    AuditReportFacts facts;
    facts.title = input.scopeName.isEmpty() ? Words::tr("Audit of all accounts")
                                            : Words::tr("Audit of %1").arg(input.scopeName);
    facts.foot
        = Words::tr("%1 · %2 · Tokendesk %3", "what, when with zone, version")
              .arg(facts.title, context.words->moment(now.toSecsSinceEpoch()), QStringLiteral(TOKENDESK_VERSION));
    facts.score = QLocale().toString(judged.report.score.points);
    facts.sentence = FindingWords::grade(judged.report.score.grade());
    for (const AuditScore::Reason &reason : judged.report.score.reasons)
        facts.reasons.append(Words::tr("−%1  %2", "points, what they are for")
                                 .arg(QLocale().toString(reason.points), FindingWords::brief(reason)));
    facts.charts = auditCharts(judged.charts);
    facts.sections = {findingsSection(judged.report), tokensSection(context, input), eventsSection(input),
        changesSection(judged.back)};
    return facts;
}

} // namespace Tokendesk
