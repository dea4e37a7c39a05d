// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/copyclick.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/store.h"
#include "app/state/tokenbook.h"
#include "app/vault/keychainvault.h"
#include "tests/support/await.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"
#include <QElapsedTimer>
#include <QLibrary>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int clicks = 101;

/// libsecret's SecretSchema, written out: its headers are not needed to build the program.
struct Schema {
    const char *name;
    int flags;
    struct {
        const char *name;
        int type;
    } attributes[32];
    int reserved;
    void *more[7];
};

using Lookup = char *(*)(const Schema *, void *, void **, ...);
using Free = void (*)(char *);

const Schema keychainSchema{"org.qt.keychain", 2, {{"user", 0}, {"server", 0}, {"type", 0}, {nullptr, 0}}, 0, {}};

double millisecondsOf(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

double at(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * share)));
}

} // namespace

void benchCopyClick()
{
    const QTemporaryDir folder;
    auto *vault = new KeychainVault;
    Desk desk(
        DeskPlaces{folder.filePath(u"data"_s), folder.filePath(u"profiles"_s), folder.filePath(u"settings"_s)}, vault);
    SecretClipboard clipboard;
    const ProfileLook look(desk.profiles());
    const TokenWords words;
    TokenCopier copier(Context{&desk, &clipboard, &look, &words});
    Token token;
    token.id = {u"account"_s, u"one"_s};
    token.name = u"one"_s;
    token.secretStored = true;
    const VaultKey key = Vault::newKey();
    if (!await(vault->keep(key, Secret::take(QByteArray(45, 'x'))))) {
        std::printf("copy click     no keychain\n");
        return;
    }
    Store::Saved saved;
    saved.secrets.insert(token.id, key);
    desk.tokens()->setSaved(saved);
    desk.tokens()->table()->put(token);
    QLibrary library(u"secret-1"_s, 0);
    const auto lookup = reinterpret_cast<Lookup>(library.resolve("secret_password_lookup_sync"));
    const auto release = reinterpret_cast<Free>(library.resolve("secret_password_free"));
    const QByteArray user = (u"Tokendesk/v1/"_s + key).toUtf8();
    QList<double> direct;
    QList<double> clicked;
    bool found = false;
    double first = 0;
    for (int i = 0; i < clicks && lookup && release; ++i) {
        bool copied = false;
        const auto connection = QObject::connect(&copier, &TokenCopier::copied, &copier, [&copied] { copied = true; });
        QElapsedTimer clock;
        clock.start();
        copier.copy(token.id);
        while (!copied && clock.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        clicked << millisecondsOf(clock);
        if (i == 0)
            first = clicked.takeLast();
        QObject::disconnect(connection);
        clock.start();
        char *text = lookup(&keychainSchema, nullptr, nullptr, "user", user.constData(), "server", "Tokendesk",
            static_cast<void *>(nullptr));
        direct << millisecondsOf(clock);
        found = found || text;
        release(text);
    }
    if (!found)
        std::printf("copy click     libsecret does not find the entry: no yardstick\n");
    std::printf("copy click     libsecret %5.2f ms    click %5.2f ms    %.2f x (goal 1.5), p95 %.2f ms (goal 3), first "
                "%.1f ms (goal 15)\n",
        at(direct, 0.5), at(clicked, 0.5), at(clicked, 0.5) / at(direct, 0.5), at(clicked, 0.95), first);
}

} // namespace Tokendesk
