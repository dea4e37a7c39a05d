// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/cleanplace.h"
#include "app/state/store.h"
#include "app/vault/vault.h"
#include <QDir>

namespace Tokendesk {

namespace {

void forgetNext(QList<VaultKey> keys, Vault *keychain, QObject *context, const Asked<void> &asked)
{
    if (keys.isEmpty())
        return asked.finish({});
    const VaultKey key = keys.takeFirst();
    whenAnswered(context, keychain->forget(key), [keys, keychain, context, asked](const Result<void> &forgotten) {
        if (forgotten)
            forgetNext(keys, keychain, context, asked);
        else
            asked.finish(failure(forgotten.error()));
    });
}

QList<VaultKey> keysIn(const Store::Saved &saved)
{
    QList<VaultKey> keys = saved.secrets.values();
    for (const Account &account : saved.accounts)
        keys << account.tokenKey << account.sessionKey;
    for (const Making &making : saved.makings)
        keys << making.key;
    for (const FileMove &move : saved.moves) {
        for (const FileMove::Cut &cut : move.cuts)
            keys << cut.secret;
    }
    keys.removeAll(QString());
    return keys;
}

} // namespace

Answer<void> cleanPlace(Store *store, const QString &folder, Vault *keychain, QObject *context)
{
    const Asked<void> asked;
    whenAnswered(context, store->load(), [=](const Result<Store::Saved> &saved) {
        const Asked<void> forgotten;
        forgetNext(saved ? keysIn(*saved) : QList<VaultKey>(), keychain, context, forgotten);
        whenAnswered(context, forgotten.answer(), [=](const Result<void> &done) {
            if (done)
                QDir(folder).removeRecursively();
            asked.finish(done);
        });
    });
    return asked.answer();
}

} // namespace Tokendesk
