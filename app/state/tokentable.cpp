// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/tokentable.h"
#include "app/state/textfold.h"
#include <algorithm>

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;
constexpr qint64 soonDays = 14;
constexpr qint64 forgottenDays = 30;

qint64 seconds(const QDateTime &date, qint64 otherwise)
{
    return date.isValid() ? date.toSecsSinceEpoch() : otherwise;
}

bool isDate(qint64 seconds)
{
    return seconds < TokenTable::never;
}

QDateTime dateTime(qint64 seconds)
{
    return isDate(seconds) ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

template <typename T>
std::vector<T> keptValues(const std::vector<T> &column, const RowSet &rows, quint32 count)
{
    std::vector<T> kept;
    kept.reserve(count);
    rows.forEach([&column, &kept](quint32 row) { kept.push_back(column[row]); });
    return kept;
}

} // namespace

TokenTable::TokenTable(QObject *parent) : QObject(parent)
{
    m_tagLists.number({});
    m_organisationNames.emplace_back();
    m_ownerNames.emplace_back();
    m_ownerNumbers.insert({}, 0);
}

quint32 TokenTable::count() const
{
    return m_ids.count();
}

QList<AccountId> TokenTable::accounts() const
{
    QList<AccountId> ids;
    for (const KnownAccount &account : m_accounts)
        ids.append(account.id);
    return ids;
}

std::optional<AccountLabel> TokenTable::label(const AccountId &account) const
{
    const auto number = numberOf(account);
    return number ? std::optional(m_accounts[*number].label) : std::nullopt;
}

quint32 TokenTable::countOf(const AccountId &account) const
{
    const auto number = numberOf(account);
    return number ? m_accounts[*number].tokens : 0;
}

std::optional<quint32> TokenTable::row(const TokenId &id) const
{
    const auto number = numberOf(id.account);
    return number ? m_ids.find(*number, id.id) : std::nullopt;
}

TokenId TokenTable::id(quint32 row) const
{
    return {m_accounts[m_ids.account(row)].id, m_ids.id(row)};
}

QString TokenTable::name(quint32 row) const
{
    return m_text.name(row);
}

QString TokenTable::prefix(quint32 row) const
{
    return m_text.prefix(row);
}

const QStringList &TokenTable::scopes(quint32 row) const
{
    return m_scopeLists.at(m_scopes[row]);
}

QString TokenTable::owner(quint32 row) const
{
    const TokenOwner &owner = m_ownerNames[ownerNumber(row)];
    return !owner.name.isEmpty() ? owner.name : !owner.id.isEmpty() ? owner.id : account(row).name;
}

const std::vector<TokenOwner> &TokenTable::owners() const
{
    return m_ownerNames;
}

quint32 TokenTable::ownerNumber(quint32 row) const
{
    return m_owners.empty() ? 0 : m_owners[row];
}

const QString &TokenTable::organisation(quint32 row) const
{
    return m_organisationNames[organisationNumber(row)];
}

const std::vector<QString> &TokenTable::organisationIds() const
{
    return m_organisationNames;
}

quint16 TokenTable::organisationNumber(quint32 row) const
{
    return m_organisations.empty() ? quint16(0) : m_organisations[row];
}

QString TokenTable::organisationName(quint32 row) const
{
    const QString &id = organisation(row);
    return account(row).organisationNames.value(id, id);
}

const AccountLabel &TokenTable::account(quint32 row) const
{
    return m_accounts[m_ids.account(row)].label;
}

qint64 TokenTable::created(quint32 row) const
{
    return m_created[row];
}

qint64 TokenTable::lastUsed(quint32 row) const
{
    return m_lastUsed[row];
}

qint64 TokenTable::expires(quint32 row) const
{
    return m_expires[row];
}

bool TokenTable::isEnabled(quint32 row) const
{
    return has(row, Enabled);
}

bool TokenTable::isUnrestricted(quint32 row) const
{
    return has(row, Unrestricted);
}

bool TokenTable::isSecretStored(quint32 row) const
{
    return has(row, SecretStored);
}

bool TokenTable::isPinned(quint32 row) const
{
    return has(row, Pinned);
}

bool TokenTable::isRevoking(quint32 row) const
{
    return has(row, Revoking);
}

bool TokenTable::isReview(quint32 row) const
{
    return has(row, Review);
}

const QStringList &TokenTable::tags(quint32 row) const
{
    return m_tagLists.at(m_tags[row]);
}

TokenState TokenTable::state(quint32 row, qint64 now) const
{
    const qint64 expires = m_expires[row];
    const bool ends = isDate(expires);
    if (ends && expires <= now && !has(row, Review))
        return TokenState::Expired;
    if (!has(row, Enabled))
        return TokenState::Paused;
    if (ends && expires - now <= 2 * secondsPerDay)
        return TokenState::EndsTomorrow;
    if (ends && expires - now <= soonDays * secondsPerDay)
        return TokenState::EndsSoon;
    if (m_lastUsed[row] == never && isDate(m_created[row]) && now - m_created[row] > forgottenDays * secondsPerDay)
        return TokenState::NeverUsed;
    if (ends)
        return TokenState::Active;
    return expires == never ? TokenState::NoExpiry : TokenState::Unknown;
}

Token TokenTable::token(quint32 row) const
{
    Token token;
    token.id = id(row);
    token.organisation = organisation(row);
    token.owner = m_ownerNames[ownerNumber(row)].id;
    token.ownerName = m_ownerNames[ownerNumber(row)].name;
    token.name = name(row);
    token.prefix = prefix(row);
    token.scopes = scopes(row);
    token.unrestricted = has(row, Unrestricted);
    token.enabled = has(row, Enabled);
    token.created = dateTime(m_created[row]);
    token.lastUsed = dateTime(m_lastUsed[row]);
    token.lastUsedReported = has(row, LastUsedReported);
    (has(row, Review) ? token.review : token.expires) = dateTime(m_expires[row]);
    token.expiresReported = has(row, ExpiresReported);
    token.secretStored = has(row, SecretStored);
    token.tags = tags(row);
    return token;
}

std::unique_ptr<const TokenTable> TokenTable::copy() const
{
    auto copy = std::make_unique<TokenTable>();
    copy->m_accounts = m_accounts;
    copy->m_ids = m_ids;
    copy->m_text = m_text;
    copy->m_scopeLists = m_scopeLists;
    copy->m_tagLists = m_tagLists;
    copy->m_organisationNames = m_organisationNames;
    copy->m_organisations = m_organisations;
    copy->m_ownerNames = m_ownerNames;
    copy->m_ownerNumbers = m_ownerNumbers;
    copy->m_owners = m_owners;
    copy->m_scopes = m_scopes;
    copy->m_tags = m_tags;
    copy->m_created = m_created;
    copy->m_lastUsed = m_lastUsed;
    copy->m_expires = m_expires;
    copy->m_flags = m_flags;
    copy->m_revision = m_revision;
    return copy;
}

void TokenTable::setAccount(const AccountId &account, const AccountLabel &label, const QList<Token> &tokens)
{
    const quint16 number = knownNumber(account);
    m_accounts[number].label = label;
    RowSet gone(count() + quint32(tokens.size()));
    insertRowsOf(number, gone);
    append(number, tokens, gone);
    drop(gone);
    ++m_revision; // the label may be new
    emit changed();
}

void TokenTable::appendPage(const AccountId &account, const QList<Token> &tokens)
{
    RowSet gone(count() + quint32(tokens.size()));
    append(knownNumber(account), tokens, gone);
    drop(gone);
    emit changed();
}

void TokenTable::removeAccount(const AccountId &account)
{
    const auto number = numberOf(account);
    if (!number)
        return;
    RowSet gone(count());
    insertRowsOf(*number, gone);
    drop(gone);
    m_accounts.erase(m_accounts.begin() + *number);
    m_ids.closeGap(*number);
    ++m_revision;
    emit changed();
}

void TokenTable::put(const Token &token)
{
    appendPage(token.id.account, {token});
}

void TokenTable::remove(const TokenId &id)
{
    const auto known = row(id);
    if (!known)
        return;
    RowSet gone(count());
    gone.insert(*known);
    drop(gone);
    emit changed();
}

void TokenTable::setSecretStored(const TokenId &id, bool stored)
{
    if (setFlag(id, SecretStored, stored))
        emit changed();
}

void TokenTable::setPinned(const TokenId &id, bool pinned)
{
    if (setFlag(id, Pinned, pinned))
        emit changed();
}

void TokenTable::setRevoking(const QList<TokenId> &tokens, bool revoking)
{
    bool any = false;
    for (const TokenId &id : tokens)
        any = setFlag(id, Revoking, revoking) || any;
    if (any)
        emit changed();
}

void TokenTable::setLocal(const TokenId &id, const QStringList &tags, const QDateTime &review)
{
    const auto known = row(id);
    if (!known)
        return;
    m_tags[*known] = m_tagLists.number(tags);
    setEnd(*known, has(*known, Review) ? QDateTime() : dateTime(m_expires[*known]), review);
    ++m_revision;
    emit changed();
}

/// A review date stands where the end would be, so that it is sorted, searched and counted as one.
void TokenTable::setEnd(quint32 row, const QDateTime &expires, const QDateTime &review)
{
    const bool isReview = !expires.isValid() && review.isValid();
    m_flags[row] = quint8(isReview ? m_flags[row] | Review : m_flags[row] & ~Review);
    m_expires[row] = seconds(isReview ? review : expires, has(row, ExpiresReported) ? never : notReported);
}

quint64 TokenTable::revision() const
{
    return m_revision;
}

const TokenTableText &TokenTable::text() const
{
    return m_text;
}

const TokenTableScopes &TokenTable::scopeLists() const
{
    return m_scopeLists;
}

const std::vector<quint32> &TokenTable::scopesNumbers() const
{
    return m_scopes;
}

const TokenTableScopes &TokenTable::tagLists() const
{
    return m_tagLists;
}

const std::vector<quint32> &TokenTable::tagNumbers() const
{
    return m_tags;
}

const std::vector<quint16> &TokenTable::accountNumbers() const
{
    return m_ids.accounts();
}

const std::vector<qint64> &TokenTable::createdDates() const
{
    return m_created;
}

const std::vector<qint64> &TokenTable::lastUsedDates() const
{
    return m_lastUsed;
}

const std::vector<qint64> &TokenTable::expiryDates() const
{
    return m_expires;
}

const std::vector<quint8> &TokenTable::flags() const
{
    return m_flags;
}

const AccountLabel &TokenTable::label(quint16 account) const
{
    return m_accounts[account].label;
}

TextLines TokenTable::accountNames() const
{
    TextLines names;
    for (const KnownAccount &account : m_accounts)
        names.append(foldedText(account.label.name));
    return names;
}

TextLines TokenTable::registryNames() const
{
    TextLines names;
    for (const KnownAccount &account : m_accounts)
        names.append(foldedText(account.label.registryName));
    return names;
}

bool TokenTable::idLess(quint32 a, quint32 b) const
{
    if (m_ids.less(a, b) || m_ids.less(b, a))
        return m_ids.less(a, b);
    return m_ids.account(a) < m_ids.account(b);
}

size_t TokenTable::bytes() const
{
    const size_t dates = m_created.capacity() + m_lastUsed.capacity() + m_expires.capacity();
    return m_ids.bytes() + m_text.bytes() + (m_scopes.capacity() + m_tags.capacity()) * sizeof(quint32)
        + dates * sizeof(qint64) + m_flags.capacity() + m_organisations.capacity() * sizeof(quint16)
        + m_owners.capacity() * sizeof(quint32);
}

std::optional<quint16> TokenTable::numberOf(const AccountId &account) const
{
    const auto found = std::find_if(
        m_accounts.begin(), m_accounts.end(), [&account](const KnownAccount &known) { return known.id == account; });
    return found == m_accounts.end() ? std::nullopt : std::optional(quint16(found - m_accounts.begin()));
}

quint16 TokenTable::knownNumber(const AccountId &account)
{
    if (const auto number = numberOf(account))
        return *number;
    Q_ASSERT(m_accounts.size() < std::numeric_limits<quint16>::max());
    m_accounts.push_back({account, {}, 0});
    return quint16(m_accounts.size() - 1);
}

bool TokenTable::has(quint32 row, Flag flag) const
{
    return (m_flags[row] & flag) != 0;
}

bool TokenTable::setFlag(const TokenId &id, Flag flag, bool on)
{
    const auto known = row(id);
    if (!known || has(*known, flag) == on)
        return false;
    m_flags[*known] ^= flag;
    return true;
}

void TokenTable::reserve(const QList<Token> &tokens)
{
    size_t letters = 0;
    for (const Token &token : tokens)
        letters += size_t(token.name.size() + token.prefix.size()) + 2;
    const size_t rows = size_t(count()) + size_t(tokens.size());
    m_ids.reserve(rows);
    m_text.reserve(rows, size_t(m_text.lines().text().size()) + letters);
}

void TokenTable::append(quint16 account, const QList<Token> &tokens, RowSet &replaced)
{
    // A page is small beside the table: exact room for it would mean to move the table for every page.
    if (size_t(tokens.size()) > count() / 4)
        reserve(tokens);
    for (auto *column : {&m_created, &m_lastUsed, &m_expires})
        makeRoom(*column, size_t(tokens.size()));
    makeRoom(m_scopes, size_t(tokens.size()));
    makeRoom(m_tags, size_t(tokens.size()));
    makeRoom(m_flags, size_t(tokens.size()));
    for (const Token &token : tokens) {
        if (const auto older = appendRow(account, token))
            replaced.insert(*older);
    }
}

std::optional<quint32> TokenTable::appendRow(quint16 account, const Token &token)
{
    const auto older = m_ids.append(account, token.id.id);
    m_text.append(token.name, token.prefix);
    m_scopes.push_back(m_scopeLists.number(token.scopes));
    m_created.push_back(seconds(token.created, notReported));
    m_lastUsed.push_back(seconds(token.lastUsed, token.lastUsedReported ? never : notReported));
    m_expires.push_back(notReported);
    m_tags.push_back(token.tags.isEmpty() ? 0 : m_tagLists.number(token.tags));
    const int ours = older ? m_flags[*older] & (Pinned | Revoking) : 0;
    m_flags.push_back(quint8((token.enabled ? Enabled : 0) | (token.lastUsedReported ? LastUsedReported : 0)
        | (token.expiresReported ? ExpiresReported : 0) | (token.unrestricted ? Unrestricted : 0)
        | (token.secretStored ? SecretStored : 0) | ours));
    appendOrganisation(token.organisation);
    appendOwner({token.owner, token.ownerName});
    setEnd(count() - 1, token.expires, token.review);
    ++m_accounts[account].tokens;
    return older;
}

/// A person is in a handful of organisations: looking through their names is quicker than a hash of them.
void TokenTable::appendOrganisation(const QString &id)
{
    if (id.isEmpty() && m_organisations.empty())
        return;
    m_organisations.resize(count() - 1);
    auto known = std::find(m_organisationNames.begin(), m_organisationNames.end(), id);
    if (known == m_organisationNames.end() && m_organisationNames.size() <= std::numeric_limits<quint16>::max())
        known = m_organisationNames.insert(known, id);
    m_organisations.push_back(
        known == m_organisationNames.end() ? quint16(0) : quint16(known - m_organisationNames.begin()));
}

void TokenTable::appendOwner(const TokenOwner &owner)
{
    if (owner == TokenOwner() && m_owners.empty())
        return;
    m_owners.resize(count() - 1);
    auto number = m_ownerNumbers.find(owner);
    if (number == m_ownerNumbers.end()) {
        number = m_ownerNumbers.insert(owner, quint32(m_ownerNames.size()));
        m_ownerNames.push_back(owner);
    }
    makeRoom(m_owners, 1);
    m_owners.push_back(*number);
}

void TokenTable::insertRowsOf(quint16 account, RowSet &rows) const
{
    for (quint32 row = 0; row < count(); ++row) {
        if (m_ids.account(row) == account)
            rows.insert(row);
    }
}

void TokenTable::drop(const RowSet &gone)
{
    if (gone.isEmpty())
        return;
    RowSet rest(count(), true);
    gone.forEach([this, &rest](quint32 row) {
        --m_accounts[m_ids.account(row)].tokens;
        rest.remove(row);
    });
    const quint32 restCount = rest.count();
    m_text = m_text.kept(rest);
    m_ids = m_ids.kept(rest);
    m_scopes = keptValues(m_scopes, rest, restCount);
    if (!m_organisations.empty())
        m_organisations = keptValues(m_organisations, rest, restCount);
    if (!m_owners.empty())
        m_owners = keptValues(m_owners, rest, restCount);
    m_tags = keptValues(m_tags, rest, restCount);
    m_created = keptValues(m_created, rest, restCount);
    m_lastUsed = keptValues(m_lastUsed, rest, restCount);
    m_expires = keptValues(m_expires, rest, restCount);
    m_flags = keptValues(m_flags, rest, restCount);
    ++m_revision;
}

} // namespace Tokendesk
