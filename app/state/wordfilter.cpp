// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/wordfilter.h"
#include "app/state/rowswhere.h"
#include "app/state/textfold.h"
#include <QSet>
#include <algorithm>

namespace Tokendesk {

namespace {

/// Part of a text, or after "=" all of it.
struct Wanted {
    explicit Wanted(const QString &value)
        : isWhole(value.size() > 1 && value.startsWith(u'=')), text(foldedText(isWhole ? value.mid(1) : value))
    {
    }
    bool fits(const QString &word) const
    {
        const QByteArray folded = foldedText(word);
        return isWhole ? folded == text : folded.contains(text);
    }
    bool isWhole;
    QByteArray text;
};

} // namespace

WordFilter::WordFilter(const TokenTable *table, const RowSet &within) : m_table(table), m_within(within)
{
}

RowSet WordFilter::rows(const QueryTerm &term) const
{
    switch (term.kind) {
    case QueryKind::Scope:
        return rowsOfWord(m_table->scopeLists(), m_table->scopesNumbers(), term.value);
    case QueryKind::Tag:
        return rowsOfWord(m_table->tagLists(), m_table->tagNumbers(), term.value);
    case QueryKind::Organisation:
        return rowsOfOrganisation(term.value);
    case QueryKind::Owner:
        return rowsOfOwner(term.value);
    default:
        return rowsOfAccount(term);
    }
}

/// By name or id. Where the registry tells no owner it is the person who is signed in.
RowSet WordFilter::rowsOfOwner(const QString &value) const
{
    const Wanted wanted(value);
    const std::vector<TokenOwner> &owners = m_table->owners();
    std::vector<quint8> hits(owners.size());
    for (size_t number = 1; number < hits.size(); ++number)
        hits[number] = wanted.fits(owners[number].name.isEmpty() ? owners[number].id : owners[number].name)
            || (!owners[number].id.isEmpty() && wanted.fits(owners[number].id));
    std::vector<quint8> persons(size_t(m_table->accounts().size()));
    for (size_t account = 0; account < persons.size(); ++account)
        persons[account] = wanted.fits(m_table->label(quint16(account)).name);
    const std::vector<quint16> &accounts = m_table->accountNumbers();
    return rowsWhere(m_within, [&](quint32 row) {
        const quint32 number = m_table->ownerNumber(row);
        return (number == 0 ? persons[accounts[row]] : hits[number]) != 0;
    });
}

/// Part of a right or tag is enough: "admin" finds "skills:admin".
RowSet WordFilter::rowsOfWord(
    const TokenTableScopes &lists, const std::vector<quint32> &numbers, const QString &value) const
{
    const Wanted wanted(value);
    std::vector<quint8> hits(lists.count());
    if (wanted.isWhole || wanted.text.contains(' ')) { // the lines have spaces between words
        for (quint32 list = 0; list < hits.size(); ++list) {
            const QStringList &words = lists.at(list);
            hits[list] = std::any_of(
                words.cbegin(), words.cend(), [&wanted](const QString &word) { return wanted.fits(word); });
        }
    } else {
        lists.lines().containing(wanted.text).forEach([&hits](quint32 list) { hits[list] = 1; });
    }
    return rowsMarked(m_within, numbers, hits);
}

/// By what it is called or by its id; two registries may call two organisations the same.
RowSet WordFilter::rowsOfOrganisation(const QString &value) const
{
    const QByteArray wanted = foldedText(value);
    QSet<QString> called;
    const auto accounts = quint16(m_table->accounts().size());
    for (quint16 account = 0; account < accounts; ++account) {
        const QHash<QString, QString> &names = m_table->label(account).organisationNames;
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            if (foldedText(name.value()).contains(wanted))
                called.insert(name.key());
        }
    }
    const std::vector<QString> &ids = m_table->organisationIds();
    std::vector<quint8> hits(ids.size()); // none at number 0: the person's own
    for (size_t number = 1; number < hits.size(); ++number)
        hits[number] = called.contains(ids[number]) || foldedText(ids[number]).contains(wanted);
    return rowsWhere(m_within, [&](quint32 row) { return hits[m_table->organisationNumber(row)] != 0; });
}

RowSet WordFilter::rowsOfAccount(const QueryTerm &term) const
{
    const Wanted wanted(term.value);
    const auto accounts = quint16(m_table->accounts().size());
    std::vector<quint8> hits(accounts);
    for (quint16 account = 0; account < accounts; ++account) {
        const AccountLabel &label = m_table->label(account);
        hits[account] = term.kind == QueryKind::Account
            ? wanted.fits(label.name)
            : wanted.fits(label.registryName) || wanted.fits(label.registryId);
    }
    return rowsMarked(m_within, m_table->accountNumbers(), hits);
}

} // namespace Tokendesk
