// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "app/state/tokentableids.h"
#include "app/state/tokentablescopes.h"
#include "app/state/tokentabletext.h"
#include <QHash>
#include <QObject>
#include <limits>
#include <memory>

namespace Tokendesk {

/// How a person knows an account.
struct AccountLabel {
    QString name;
    QString registryName;
    QString registryId;
    QStringList highRiskScopes = {}; ///< The rights of this registry that can break most.
    QHash<QString, QString> organisationNames = {}; ///< Organisation::id -> what people call it.
    QStringList mediumRiskScopes = {};

    bool operator==(const AccountLabel &) const = default;
};

/// Whose a token is, where an administrator sees those of others too.
struct TokenOwner {
    QString id = {}; ///< The registry's; empty: whoever is signed in.
    QString name = {};

    bool operator==(const TokenOwner &) const = default;
};
inline size_t qHash(const TokenOwner &owner, size_t seed = 0)
{
    return qHashMulti(seed, owner.id, owner.name);
}

/// All tokens of all accounts as columns, about 100 bytes a token. Changed by TokenBook, shown by TokenTableModel.
/// A row number holds until changed(), a TokenId for ever.
class TokenTable : public QObject {
    Q_OBJECT
public:
    /// Dates are seconds since 1970 UTC. These two come after all others.
    static constexpr qint64 never = std::numeric_limits<qint64>::max() - 1;
    static constexpr qint64 notReported = std::numeric_limits<qint64>::max();

    enum Flag : quint8 {
        Enabled = 1,
        LastUsedReported = 2,
        ExpiresReported = 4,
        Unrestricted = 8,
        SecretStored = 16,
        Pinned = 32,
        Review = 64,
        Revoking = 128
    };

    explicit TokenTable(QObject *parent = nullptr);

    quint32 count() const;
    QList<AccountId> accounts() const; ///< In the order in which they came.
    std::optional<AccountLabel> label(const AccountId &account) const;
    quint32 countOf(const AccountId &account) const;
    std::optional<quint32> row(const TokenId &id) const;

    TokenId id(quint32 row) const;
    QString name(quint32 row) const;
    QString prefix(quint32 row) const;
    const QStringList &scopes(quint32 row) const;
    QString owner(quint32 row) const; ///< What its owner is called, else their id; the account's person if not told.
    const QString &organisation(quint32 row) const; ///< Organisation::id; empty: the person's own.
    const AccountLabel &account(quint32 row) const;
    qint64 created(quint32 row) const;
    qint64 lastUsed(quint32 row) const;
    qint64 expires(quint32 row) const;
    bool isEnabled(quint32 row) const;
    bool isUnrestricted(quint32 row) const;
    bool isSecretStored(quint32 row) const;
    bool isPinned(quint32 row) const;
    bool isRevoking(quint32 row) const;
    bool isReview(quint32 row) const; ///< expires() is not the registry's, but the day to look at it again.
    const QStringList &tags(quint32 row) const;
    /// The rule of stateAt(), on seconds.
    TokenState state(quint32 row, qint64 now) const;
    Token token(quint32 row) const; ///< As it came, its dates cut to whole seconds.

    /// Itself as it is now, for whoever reads it in another thread; nobody changes that.
    std::unique_ptr<const TokenTable> copy() const;

    /// Replaces all tokens of the account. What is pinned stays pinned.
    void setAccount(const AccountId &account, const AccountLabel &label, const QList<Token> &tokens);
    /// Adds tokens to an account; one that is there already is replaced.
    void appendPage(const AccountId &account, const QList<Token> &tokens);
    void removeAccount(const AccountId &account);
    void put(const Token &token); ///< Inserts or replaces.
    void remove(const TokenId &id);
    void setSecretStored(const TokenId &id, bool stored);
    void setPinned(const TokenId &id, bool pinned);
    /// The rows look pressed in while somebody waits for their end.
    void setRevoking(const QList<TokenId> &tokens, bool revoking);
    void setLocal(const TokenId &id, const QStringList &tags, const QDateTime &review);

    // For TokenOrder and TokenFilter.
    /// Changes when a row number or a fact of a row does, other than pinned and secretStored. New rows at the end
    /// leave it.
    quint64 revision() const;
    const TokenTableText &text() const;
    const TokenTableScopes &scopeLists() const;
    const std::vector<quint32> &scopesNumbers() const; ///< By row, as are the other columns.
    const TokenTableScopes &tagLists() const; ///< Number 0: no tags.
    const std::vector<quint32> &tagNumbers() const;
    const std::vector<quint16> &accountNumbers() const;
    const std::vector<qint64> &createdDates() const;
    const std::vector<qint64> &lastUsedDates() const;
    const std::vector<qint64> &expiryDates() const;
    const std::vector<quint8> &flags() const; ///< Flag, or-ed.
    const AccountLabel &label(quint16 account) const; ///< By account number.
    const std::vector<QString> &organisationIds() const; ///< Each once; number 0: none.
    quint16 organisationNumber(quint32 row) const;
    const std::vector<TokenOwner> &owners() const; ///< Each once; number 0: whoever is signed in.
    quint32 ownerNumber(quint32 row) const;
    QString organisationName(quint32 row) const; ///< As people call it; empty: the person's own.
    TextLines accountNames() const; ///< Folded, by account number.
    TextLines registryNames() const;
    bool idLess(quint32 a, quint32 b) const;
    size_t bytes() const;

signals:
    void changed();

private:
    struct KnownAccount {
        AccountId id;
        AccountLabel label;
        quint32 tokens = 0;
    };

    std::optional<quint16> numberOf(const AccountId &account) const;
    quint16 knownNumber(const AccountId &account);
    bool has(quint32 row, Flag flag) const;
    bool setFlag(const TokenId &id, Flag flag, bool on);
    void reserve(const QList<Token> &tokens);
    void append(quint16 account, const QList<Token> &tokens, RowSet &replaced);
    std::optional<quint32> appendRow(quint16 account, const Token &token);
    void insertRowsOf(quint16 account, RowSet &rows) const;
    void appendOrganisation(const QString &id);
    void appendOwner(const TokenOwner &owner);
    void setEnd(quint32 row, const QDateTime &expires, const QDateTime &review);
    void drop(const RowSet &gone);

    std::vector<KnownAccount> m_accounts;
    TokenTableIds m_ids;
    TokenTableText m_text;
    TokenTableScopes m_scopeLists;
    TokenTableScopes m_tagLists;
    std::vector<QString> m_organisationNames; ///< Each once; number 0: none.
    std::vector<quint16> m_organisations; ///< By row; stays empty as long as no token belongs to one.
    std::vector<TokenOwner> m_ownerNames; ///< Each once; number 0: whoever is signed in.
    QHash<TokenOwner, quint32> m_ownerNumbers;
    std::vector<quint32> m_owners; ///< By row; stays empty as long as no token has an owner of its own.
    std::vector<quint32> m_scopes;
    std::vector<quint32> m_tags;
    std::vector<qint64> m_created;
    std::vector<qint64> m_lastUsed;
    std::vector<qint64> m_expires;
    std::vector<quint8> m_flags;
    quint64 m_revision = 0;
};

} // namespace Tokendesk
