// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/querycompletion.h"
#include "app/state/textfold.h"
#include "app/state/tokentable.h"
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype mostChoices = 12;

QStringList wordsIn(const TokenTableScopes &lists)
{
    QSet<QString> words;
    for (quint32 list = 0; list < lists.count(); ++list) {
        const QStringList &known = lists.at(list);
        words.unite(QSet<QString>(known.cbegin(), known.cend()));
    }
    return words.values();
}

QStringList valuesOf(QueryKind kind, const TokenTable &table)
{
    QStringList values;
    switch (kind) {
    case QueryKind::Is:
        return QueryWords::facts();
    case QueryKind::Unused:
        return {u">30d"_s, u">45d"_s, u">90d"_s, u"<7d"_s};
    case QueryKind::Expires:
        return {u"<7d"_s, u"<30d"_s, u"<90d"_s, u">90d"_s, u"never"_s, u"unknown"_s};
    case QueryKind::Created:
        return {u"<7d"_s, u"<30d"_s, u">90d"_s, u">1y"_s};
    case QueryKind::Scope:
        values = wordsIn(table.scopeLists());
        break;
    case QueryKind::Tag:
        values = wordsIn(table.tagLists());
        break;
    case QueryKind::Owner:
        for (const TokenOwner &owner : table.owners())
            values.append(owner.name.isEmpty() ? owner.id : owner.name);
        break;
    case QueryKind::Account:
    case QueryKind::Registry: {
        const QList<AccountId> accounts = table.accounts();
        for (qsizetype account = 0; account < accounts.size(); ++account) {
            const AccountLabel &label = table.label(quint16(account));
            values.append(kind == QueryKind::Account ? label.name : label.registryName);
        }
        break;
    }
    case QueryKind::Organisation: {
        const QList<AccountId> accounts = table.accounts();
        for (qsizetype account = 0; account < accounts.size(); ++account)
            values += table.label(quint16(account)).organisationNames.values();
        break;
    }
    case QueryKind::Text:
        break;
    }
    values.removeAll(QString());
    values.sort(Qt::CaseInsensitive);
    values.removeDuplicates();
    return values;
}

/// Those that begin with what was typed, then those that have it later; not what stands there already.
QStringList fitting(const QStringList &words, const QString &typed)
{
    const QByteArray wanted = foldedText(typed);
    QStringList first;
    QStringList second;
    for (const QString &word : words) {
        const QByteArray folded = foldedText(word);
        if (folded == wanted)
            continue;
        if (folded.startsWith(wanted))
            first.append(word);
        else if (folded.contains(wanted))
            second.append(word);
    }
    return (first + second).mid(0, mostChoices);
}

} // namespace

QueryCompletion QueryCompletion::at(const QString &text, qsizetype cursor, const TokenTable &table)
{
    const TokenQuery query = TokenQuery::parse(text.left(cursor));
    if (query.terms.isEmpty() || query.terms.constLast().place.end() != cursor)
        return {};
    const QueryTerm &term = query.terms.constLast();
    QueryCompletion completion{term.place, {}};
    const bool closed = term.valuePlace.length > 1 && term.value.size() == term.valuePlace.length - 2;
    if (term.kind != QueryKind::Text) {
        if (closed) // in quotes: it is what it is
            return {};
        const QStringList values = fitting(valuesOf(term.kind, table), term.value);
        for (const QString &value : values)
            completion.choices.append({queryText(term.kind, value, term.negated), term.kind, value});
        return completion;
    }
    if (term.value.isEmpty() || term.valuePlace.length != term.value.size())
        return {};
    const QStringList kinds = QueryWords::kinds();
    for (const QString &word : kinds) {
        if (word.startsWith(term.value, Qt::CaseInsensitive))
            completion.choices.append({(term.negated ? u"-"_s : QString()) + word + u':', *QueryWords::kind(word), {}});
    }
    // "expi" is most likely meant as "is:expiring", which nobody has to know.
    constexpr qsizetype tellingLetters = 3;
    if (term.value.size() >= tellingLetters) {
        const QStringList facts = QueryWords::facts();
        for (const QString &fact : facts) {
            if (fact.startsWith(term.value, Qt::CaseInsensitive))
                completion.choices.append({queryText(QueryKind::Is, fact, term.negated), QueryKind::Is, fact});
        }
    }
    return completion;
}

} // namespace Tokendesk
