// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/querytext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::QueryText)
};

QString kindText(QueryKind kind)
{
    switch (kind) {
    case QueryKind::Text:
        break;
    case QueryKind::Is:
        return Words::tr("a state or a fact");
    case QueryKind::Scope:
        return Words::tr("a right");
    case QueryKind::Organisation:
        return Words::tr("the organisation it belongs to");
    case QueryKind::Owner:
        return Words::tr("the person or machine it belongs to");
    case QueryKind::Account:
        return Words::tr("whose it is");
    case QueryKind::Registry:
        return Words::tr("where it is from");
    case QueryKind::Tag:
        return Words::tr("a tag of yours");
    case QueryKind::Unused:
        return Words::tr("how long not used, such as >45d");
    case QueryKind::Expires:
        return Words::tr("how soon it ends, such as <30d, or in which month, such as 2027-03");
    case QueryKind::Created:
        return Words::tr("how old it is, such as >1y");
    }
    return {};
}

QString factText(TokenFact fact)
{
    switch (fact) {
    case TokenFact::Active:
        return Words::tr("works now");
    case TokenFact::Expiring:
        return Words::tr("ends within 14 days");
    case TokenFact::Expired:
        return Words::tr("has ended");
    case TokenFact::NeverUsed:
        return Words::tr("never used");
    case TokenFact::NoExpiry:
        return Words::tr("never ends by itself");
    case TokenFact::TooManyRights:
        return Words::tr("more rights than it needs");
    case TokenFact::HighRisk:
        return Words::tr("a right of high risk");
    case TokenFact::MediumRisk:
        return Words::tr("no right above medium risk");
    case TokenFact::LowRisk:
        return Words::tr("only rights of low risk");
    case TokenFact::Unrestricted:
        return Words::tr("may do everything");
    case TokenFact::Pinned:
        return Words::tr("pinned by you");
    case TokenFact::Kept:
        return Words::tr("in the keychain");
    case TokenFact::NotKept:
        return Words::tr("not in the keychain");
    case TokenFact::Disabled:
        return Words::tr("paused at its registry");
    }
    return {};
}

} // namespace

QString choiceText(const QueryCompletion::Choice &choice)
{
    if (choice.kind == QueryKind::Is && !choice.value.isEmpty()) {
        const auto fact = QueryWords::fact(choice.value);
        return fact ? factText(*fact) : QString();
    }
    return choice.value.isEmpty() ? kindText(choice.kind) : QString();
}

QString problemText(const QueryProblem &problem, const QString &query)
{
    const QString wrong = isolated(query.mid(problem.place.start, problem.place.length));
    switch (problem.kind) {
    case QueryProblem::Kind::UnknownWord:
        return Words::tr("“%1:” is no filter word, so it is looked for as text.").arg(wrong);
    case QueryProblem::Kind::UnknownFact:
        return Words::tr("“is:%1” is nothing that a token can be.").arg(wrong);
    case QueryProblem::Kind::NotATime:
        return Words::tr("“%1” is no time; write for example <30d, >6w, >1y or 2027-03.").arg(wrong);
    case QueryProblem::Kind::NoValue:
        return Words::tr("Nothing stands after “%1”.").arg(wrong);
    case QueryProblem::Kind::OpenQuote:
        return Words::tr("The closing quotation mark is missing.");
    }
    return {};
}

} // namespace Tokendesk
