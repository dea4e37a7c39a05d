// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/store.h"
#include "app/state/tokenbook.h"
#include "app/vault/memoryvault.h"
#include "tests/support/await.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"
#include <QTemporaryDir>

namespace Tokendesk {

/// Counts how often a secret was read.
class CountingVault : public MemoryVault {
public:
    Answer<Secret> fetch(const VaultKey &key) override
    {
        ++reads;
        return MemoryVault::fetch(key);
    }
    int reads = 0;
};

/// A desk with an account at Tank and tokens whose texts are kept, without a registry that answers.
class KeptDesk {
public:
    KeptDesk()
    {
        Account account;
        account.id = QStringLiteral("account");
        account.registryId = QStringLiteral("tank");
        account.address = QUrl(QStringLiteral("http://127.0.0.1:9"));
        account.identity.name = QStringLiteral("john");
        desk.accounts()->setSaved({account}, {});
    }
    TokenId add(const QString &name, int daysLeft, bool pinned = false)
    {
        Token token;
        token.id = {QStringLiteral("account"), QStringLiteral("id-") + name};
        token.name = name;
        token.created = desk.clock()->now().addDays(-3);
        token.lastUsed = token.created.addDays(1);
        token.lastUsedReported = true;
        token.expiresReported = true;
        if (daysLeft != 0)
            token.expires = desk.clock()->now().addDays(daysLeft);
        token.secretStored = true;
        const VaultKey key = Vault::newKey();
        await(vault->keep(key, Secret::take(QByteArray("tank_" + name.toUtf8()))));
        m_saved.secrets.insert(token.id, key);
        if (pinned)
            m_saved.pins.insert(token.id);
        desk.tokens()->setSaved(m_saved);
        desk.tokens()->table()->put(token);
        desk.tokens()->table()->setPinned(token.id, pinned);
        return token.id;
    }

    QTemporaryDir folder;
    CountingVault *vault = new CountingVault;
    Desk desk{DeskPlaces{folder.filePath(QStringLiteral("data")), folder.filePath(QStringLiteral("profiles")),
                  folder.filePath(QStringLiteral("settings"))},
        vault};
    SecretClipboard clipboard;
    ProfileLook look{desk.profiles()};
    TokenWords words;
    Context context{&desk, &clipboard, &look, &words};
    TokenCopier copier{context};

private:
    Store::Saved m_saved;
};

} // namespace Tokendesk
