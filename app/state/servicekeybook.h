// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/base/clock.h"
#include "app/domain/servicekeyrecord.h"
#include "app/domain/servicewish.h"
#include "app/domain/token.h"
#include <QObject>
#include <QSet>
#include <functional>
#include <optional>

namespace Tokendesk {
class AccountBook;
class ServiceBook;
class Store;
class TokenBook;
class VaultSwitch;

/// A key that was just made, and whether its text is kept.
struct KeptServiceKey {
    ServiceAccount service;
    CreatedServiceKey made;
    std::optional<Error> problem{}; ///< Why its text is not in the vault: then this is its only copy.
};

/// Under which name the text of a key is kept. Of the first key some registries tell no id.
TokenId keptAs(const AccountId &account, const QString &service, const QString &key);
TokenId keptAs(const ServiceAccount &service, const QString &key);

/// Makes keys of service accounts so that none is lost, and remembers what takes whose place:
///
///     vault pre-flight -> written down -> one POST -> written down: answered -> vault -> written down: kept
///
/// What a crash or a cut connection leaves open is looked for in each list that ServiceBook reads, and offered.
/// Asked by the jobs of the window; shown by it.
class ServiceKeyBook : public QObject {
    Q_OBJECT
public:
    struct Books {
        AccountBook *accounts;
        TokenBook *tokens;
        ServiceBook *services;
        VaultSwitch *vaults;
        Store *store;
        const Clock *clock;
    };
    explicit ServiceKeyBook(const Books &books, QObject *parent = nullptr);

    /// Reads what the run before left, and asks for the lists that may tell what became of it: nothing else.
    void load();

    /// instead: what the new key takes the place of; only what goes has to be said.
    Answer<KeptServiceKey> create(
        const AccountId &account, const ServiceWish &wish, const std::optional<Handover> &instead = {});
    Answer<KeptServiceKey> createKey(
        const ServiceAccount &service, const QStringList &scopes, const std::optional<Handover> &instead = {});

    /// Keys that were made here and whose text is kept: of registries that list none they are all that is known.
    QList<ServiceKey> keysMadeHere(const AccountId &account, const QString &service) const;

    QList<Handover> handovers() const; ///< The oldest first.
    std::optional<Handover> handoverOf(Handover::Kind kind, const AccountId &account, const QString &old) const;
    void endHandover(const Handover &handover); ///< The old one is gone, or both are to stay.

    /// Something that may exist without anybody holding its text.
    struct Open {
        ServiceMaking making;
        QString service{}; ///< Id of the account that it may be, or belongs to; empty: not seen.
        QString key{}; ///< Id of the key that it may be; empty: not seen, or the registry lists none.
        bool looked = false;
    };
    const QList<Open> &open() const;
    /// The person knows. Deletes its text from the vault, should it be there.
    void close(const QString &making);

signals:
    void changed();

private:
    struct Made {
        ServiceAccount service;
        CreatedServiceKey key;
    };
    Answer<KeptServiceKey> make(
        ServiceMaking making, const std::function<Answer<Made>()> &ask, const std::optional<Handover> &instead);
    Answer<KeptServiceKey> keep(const QString &making, const Made &made, const std::optional<Handover> &instead);
    Answer<KeptServiceKey> refuse(const QString &making, const Error &error);
    void note(const QString &making, const Made &made, const std::optional<Handover> &instead, bool isKept);
    ServiceMaking *making(const QString &id);
    Answer<void> save();
    void lookInto(const AccountId &account);
    bool isHeld(const ServiceAccount &service) const;
    void lookFor(Open &open, QStringList &over);
    void adopt(const ServiceMaking &making);
    void follow();
    bool isOver(const Handover &handover) const;
    void forgetGone();

    Books m_books;
    ServiceKeyRecord m_record;
    QList<Open> m_open; ///< The makings that nobody works on.
    QSet<QString> m_underWay; ///< Makings, by id.
};

} // namespace Tokendesk
