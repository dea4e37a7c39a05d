// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include "app/state/store.h"
#include <QHash>

namespace Tokendesk {
class HttpClient;
class KeptCredentials;
class ProfileBook;
class TokenRefresher;
class Vault;
class VaultSwitch;

/// The accounts that are signed in, each with the Registry that speaks for it. Asked by TokenBook and the dialogs.
class AccountBook : public QObject {
    Q_OBJECT
public:
    AccountBook(const ProfileBook *profiles, HttpClient *http, const Clock *clock, VaultSwitch *vaults, Store *store,
        QObject *parent = nullptr);

    void setSaved(const QList<Account> &accounts, const QSet<AccountId> &signedOut);

    const QList<Account> &accounts() const;
    const Account *account(const AccountId &id) const;
    /// Whose it is, if this person is signed in there; null if not.
    const Account *accountOf(const QString &registryId, const QUrl &address, const Identity &identity) const;
    /// Null if the account's profile is not there any more.
    Registry *registry(const AccountId &id) const;
    /// A Registry for a login to come; the caller owns it.
    Registry *newRegistry(const RegistryProfile &profile, const QUrl &address, QObject *parent) const;
    /// Signed out, but some of its tokens' texts may still be kept.
    bool isSignedOut(const AccountId &id) const;

    /// Keeps the credentials, then saves the account. The same person at the same address is the same account: what is
    /// new is added to what is there. Where a registry names nobody, each key is an account, unless it is said to be
    /// for one again. Error kinds: those of Vault, Storage.
    Answer<AccountId> add(
        const QString &registryId, const QUrl &address, const LoginResult &login, const AccountId &again = {});
    /// From the vault, anew each time: nothing is held. A token that has ended is renewed first, if that can be; then
    /// GrantOver says that only signing in again helps.
    Answer<Credentials> credentials(const AccountId &id);
    /// All that is kept, the refresh token too, as it is. For signing out.
    Answer<Credentials> keptCredentials(const AccountId &id);
    /// After the credentials were refused: new ones. NotSignedIn if none can be had.
    Answer<Credentials> renewedCredentials(const AccountId &id);
    bool canRenew(const AccountId &id) const;
    /// What question(registry, credentials) answers. If it is refused as not signed in, so that nothing was done, and
    /// the credentials can be renewed, it is asked once more.
    template <typename T, typename Question>
    Answer<T> ask(const AccountId &id, const Credentials &credentials, const Question &question);
    /// Where the account's credentials are kept.
    Vault *vaultOf(const AccountId &id) const;
    void noteRenewed(const AccountId &id, const QDateTime &end); ///< By TokenRefresher.
    void noteGrantOver(const AccountId &id); ///< By TokenRefresher.
    /// What the registry says of the person now. Ignored if it names another person.
    void setIdentity(const AccountId &id, const Identity &identity);
    void setLoginToken(const AccountId &id, const QString &tokenId);
    /// Forgets the credentials, proves it, and shows the account no more.
    Answer<void> forget(const AccountId &id);

signals:
    void accountsChanged();
    void signedIn(const Tokendesk::Account &account); ///< Somebody did just now; also again.
    void signedOut(const Tokendesk::Account &account); ///< It is gone from accounts() already.
    /// Nothing can renew the sign-in: ask the person to sign in again, then repeat what they were doing.
    void grantOver(const QString &account);
    /// How much is left of its registry's limit, learned from calls that were made anyway.
    void rateLimitChanged(const QString &account, const Tokendesk::RateLimit &limit);
    /// An account that we had got new credentials: what was refused before may be tried again.
    void signedInAgain(const QString &account);

private:
    Answer<Credentials> fetched(const AccountId &id, bool withRefreshToken);
    Account *find(const AccountId &id);
    Account merged(
        const QString &registryId, const QUrl &address, const LoginResult &login, const AccountId &again) const;
    bool namesNobody(const QString &registryId) const;
    QString freeName(const QString &registryId, const QUrl &address, const QString &wanted) const;
    void finishAdding(const Account &account, const Asked<AccountId> &asked);
    void undoAdding(const Account &account, const Error &error, const Asked<AccountId> &asked);
    void put(const Account &account);
    void takeAway(const Account &account);

    const ProfileBook *m_profiles;
    HttpClient *m_http;
    const Clock *m_clock;
    VaultSwitch *m_vaults;
    Store *m_store;
    QList<Account> m_accounts;
    QList<Account> m_signedOut;
    QHash<AccountId, Registry *> m_registries;
    KeptCredentials *m_kept;
    TokenRefresher *m_refresher;
};

template <typename T, typename Question>
Answer<T> AccountBook::ask(const AccountId &id, const Credentials &credentials, const Question &question)
{
    Registry *first = registry(id);
    if (!first)
        return answered<T>(failure(Error::Kind::NotOffered));
    const Asked<T> asked;
    whenAnswered(this, question(first, credentials), [this, id, question, asked](const Result<T> &result) {
        const bool refused
            = !result && result.error().kind == Error::Kind::NotSignedIn && !result.error().mayHaveArrived;
        if (!refused || !canRenew(id))
            return asked.finish(result);
        whenAnswered(this, renewedCredentials(id), [this, id, question, asked](const Result<Credentials> &renewed) {
            Registry *again = registry(id);
            if (!renewed || !again)
                return asked.finish(failure(renewed ? Error{.kind = Error::Kind::Cancelled} : renewed.error()));
            whenAnswered(this, question(again, *renewed), [asked](const Result<T> &last) { asked.finish(last); });
        });
    });
    return asked.answer();
}

} // namespace Tokendesk
