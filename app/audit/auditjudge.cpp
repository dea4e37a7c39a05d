// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditjudge.h"
#include "app/audit/eventcolumns.h"
#include "app/base/worker.h"
#include "app/state/tokentable.h"

namespace Tokendesk {

std::optional<Answer<Judged>> AuditJudge::known(const QString &question) const
{
    const auto answer = m_answers.constFind(question);
    return answer == m_answers.cend() ? std::nullopt : std::optional(*answer);
}

Answer<Judged> AuditJudge::judge(const QString &question, const AuditCase &given)
{
    const Answer<Judged> answer = inBackground<Judged>([given]() -> Result<Judged> {
        const auto judgement = std::make_shared<AuditJudgement>();
        judgement->report.findings = findingsOf(given.input);
        judgement->report.score = AuditScore::of(judgement->report.findings, given.input.rules);
        judgement->report.leavers = leaversOf(given.input);
        if (given.look)
            judgement->back = LookBack::between(*given.look, *given.tokens, given.input.rows, given.listed);
        judgement->charts = ChartCounts::of(ChartBins(given.tokens.get(), given.input.rows, given.input.now));
        return Judged(judgement);
    });
    m_answers.insert(question, answer);
    return answer;
}

void AuditJudge::forget()
{
    m_answers.clear();
}

} // namespace Tokendesk
