// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/findinglist.h"
#include "app/state/tokenfilter.h"
#include "app/state/tokentable.h"
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QList<TokenId> tokensIn(const TokenTable &table, const RowSet &rows)
{
    QList<TokenId> tokens;
    rows.forEach([&](quint32 row) { tokens.append(table.id(row)); });
    return tokens;
}

/// The form that the beginning of a token's text tells; nothing if none fits.
const TokenFormat *formOf(const QString &prefix, const QList<TokenFormat> &formats)
{
    const TokenFormat *best = nullptr;
    for (const TokenFormat &format : formats) {
        if (prefix.startsWith(format.prefix) && (!best || format.prefix.size() > best->prefix.size()))
            best = &format;
    }
    return best;
}

/// Whether one of the words stands in the text as a word: "prod" in "deploy-prod", not in "product".
bool saysOneOf(const QStringList &words, const QString &text)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(),
        [&words](const QString &part) { return words.contains(part, Qt::CaseInsensitive); });
}

bool isUsedForReal(const AuditInput &input, quint32 row, const TokenId &token)
{
    const QStringList &words = input.rules.liveWords;
    const QStringList said = input.tokens->tags(row) + input.places.value(token);
    return saysOneOf(words, input.tokens->name(row)) || saysOneOf(words, said.join(u'\n'));
}

/// A scope and all that comes with it, and with that.
QSet<QString> expanded(const QStringList &scopes, const QList<ScopeFacts> &facts)
{
    QSet<QString> all;
    QStringList open = scopes;
    while (!open.isEmpty()) {
        const QString scope = open.takeLast();
        if (all.contains(scope))
            continue;
        all.insert(scope);
        for (const ScopeFacts &fact : facts) {
            if (fact.id == scope)
                open += fact.implies;
        }
    }
    return all;
}

/// Whether a ready-made set of rights covers these.
bool isInAPreset(const QStringList &scopes, const AuditedAccount &account)
{
    const QSet<QString> needed = expanded(scopes, account.scopes);
    return account.presets.isEmpty()
        || std::any_of(account.presets.cbegin(), account.presets.cend(),
            [&](const ScopePreset &preset) { return expanded(preset.scopes, account.scopes).contains(needed); });
}

/// The facts of each of the table's accounts; null: it is not judged.
std::vector<const AuditedAccount *> accountsByNumber(const AuditInput &input)
{
    std::vector<const AuditedAccount *> accounts;
    const QList<AccountId> ids = input.tokens->accounts();
    for (const AccountId &id : ids) {
        const auto found = input.accounts.constFind(id);
        accounts.push_back(found == input.accounts.cend() ? nullptr : &*found);
    }
    return accounts;
}

/// Rights are compared once for each different list of an account, not for each token.
RowSet beyondPresets(const AuditInput &input)
{
    const TokenTable &table = *input.tokens;
    const auto accounts = accountsByNumber(input);
    RowSet rows(table.count());
    QHash<std::pair<quint16, quint32>, bool> known;
    input.rows.forEach([&](quint32 row) {
        const quint16 number = table.accountNumbers()[row];
        const AuditedAccount *account = accounts[number];
        if (!account || table.scopes(row).isEmpty())
            return;
        const std::pair key(number, table.scopesNumbers()[row]);
        auto covered = known.find(key);
        if (covered == known.end())
            covered = known.insert(key, isInAPreset(table.scopes(row), *account));
        if (!*covered)
            rows.insert(row);
    });
    return rows;
}

void judgeForms(FindingList &list)
{
    const AuditInput &input = list.input();
    const TokenTable &table = *input.tokens;
    const auto accounts = accountsByNumber(input);
    QList<TokenId> legacy;
    QList<TokenId> tests;
    input.rows.forEach([&](quint32 row) {
        const AuditedAccount *account = accounts[table.accountNumbers()[row]];
        if (!account || account->formats.isEmpty())
            return;
        const TokenFormat *form = formOf(table.prefix(row), account->formats);
        if (form && form->kind == TokenFormat::Kind::Legacy)
            legacy.append(table.id(row));
        if (form && form->kind == TokenFormat::Kind::Test && isUsedForReal(input, row, table.id(row)))
            tests.append(table.id(row));
    });
    if (list.isLookedFor(FindingKind::LegacyFormat))
        list.addTokens(FindingList::of(FindingKind::LegacyFormat), legacy);
    if (list.isLookedFor(FindingKind::TestInLive))
        list.addTokens(FindingList::of(FindingKind::TestInLive), tests);
}

/// Which of several tokens of one name is meant, nobody can tell. What has ended confuses nobody.
void judgeNames(FindingList &list)
{
    const AuditInput &input = list.input();
    const TokenTable &table = *input.tokens;
    TokenFilter filter(&table);
    RowSet rows = filter.rows(u"-is:expired"_s, input.now.toSecsSinceEpoch());
    rows &= input.rows;
    using Name = std::pair<quint16, QByteArrayView>;
    const auto nameOf = [&table](quint32 row) {
        return Name(table.accountNumbers()[row], table.text().foldedName(row));
    };
    QHash<Name, quint32> counts;
    counts.reserve(rows.count());
    rows.forEach([&](quint32 row) { ++counts[nameOf(row)]; });
    std::vector<quint32> sorted;
    rows.forEach([&](quint32 row) {
        if (!nameOf(row).second.isEmpty() && counts.value(nameOf(row)) > 1)
            sorted.push_back(row);
    });
    std::sort(sorted.begin(), sorted.end(), [&](quint32 a, quint32 b) {
        const Name nameA = nameOf(a);
        const Name nameB = nameOf(b);
        const int order = nameA.second.compare(nameB.second);
        return order != 0 ? order < 0 : nameA.first != nameB.first ? nameA.first < nameB.first : a < b;
    });
    QList<TokenId> tokens;
    int names = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        tokens.append(table.id(sorted[i]));
        names += i == 0 || nameOf(sorted[i - 1]) != nameOf(sorted[i]) ? 1 : 0;
    }
    Finding finding = FindingList::of(FindingKind::SameName);
    if (names == 1)
        finding.subject = table.name(*table.row(tokens.constFirst()));
    list.addTokens(finding, tokens);
}

} // namespace

void judgeRows(FindingList &list)
{
    const AuditInput &input = list.input();
    const AuditRules &rules = input.rules;
    struct Rule {
        FindingKind kind;
        QString query;
        int number;
    };
    const auto days = [](int count) {
        return QString::number(count) + u'd';
    };
    const QList<Rule> all{
        {FindingKind::OldAdmin, u"is:highrisk created:>%1 -is:expired"_s.arg(days(rules.adminDays)), rules.adminDays},
        {FindingKind::NeverUsed, u"is:unused created:>%1 is:active"_s.arg(days(rules.graceDays)), rules.graceDays},
        {FindingKind::Unused, u"unused:>%1 -is:unused is:active"_s.arg(days(rules.unusedDays)), rules.unusedDays},
        {FindingKind::NoExpiry, u"is:noexpiry"_s, 0},
        {FindingKind::EndsSoon, u"expires:<=%1 is:active"_s.arg(days(rules.soonDays)), rules.soonDays},
        {FindingKind::InPlainFile, u"tag:=plain-file -is:expired"_s, 0},
    };
    TokenFilter filter(input.tokens);
    for (const Rule &rule : all) {
        if (!list.isLookedFor(rule.kind))
            continue;
        RowSet rows = filter.rows(rule.query, input.now.toSecsSinceEpoch());
        rows &= input.rows;
        Finding finding = FindingList::of(rule.kind);
        finding.query = rule.query;
        finding.number = rule.number;
        list.addTokens(finding, tokensIn(*input.tokens, rows));
    }
}

void judgeFormsAndRights(FindingList &list)
{
    const AuditInput &input = list.input();
    if (list.isLookedFor(FindingKind::OverScoped)) {
        TokenFilter filter(input.tokens);
        RowSet rows = filter.rows(u"is:overscoped"_s, input.now.toSecsSinceEpoch());
        rows &= input.rows;
        RowSet beyond = beyondPresets(input);
        beyond -= filter.rows(u"is:expired"_s, input.now.toSecsSinceEpoch());
        rows |= beyond;
        list.addTokens(FindingList::of(FindingKind::OverScoped), tokensIn(*input.tokens, rows));
    }
    if (list.isLookedFor(FindingKind::LegacyFormat) || list.isLookedFor(FindingKind::TestInLive))
        judgeForms(list);
    if (list.isLookedFor(FindingKind::SameName))
        judgeNames(list);
}

} // namespace Tokendesk
