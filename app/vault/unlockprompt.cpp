// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/unlockprompt.h"
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace Tokendesk {

using namespace Qt::StringLiterals;

namespace {

const auto promptInterface = u"org.freedesktop.Secret.Prompt"_s;

} // namespace

UnlockPrompt::UnlockPrompt(const QDBusConnection &bus, const QString &service, const QString &path, QObject *parent)
    : QObject(parent)
{
    // Before asking: a dismissal can come faster than the reply. QtDBus takes a signal by its name only.
    // clang-format off
    QDBusConnection(bus).connect(service, path, promptInterface, u"Completed"_s,
        this, SLOT(completed(bool,QDBusVariant))); // Qt's own spelling of it, without a space
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, promptInterface, u"Prompt"_s);
    question.setArguments({QString()}); // no parent window
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->isError())
            finish(failure(Error::Kind::VaultLocked, u"prompt: "_s + watcher->error().name()));
    });
}

Answer<void> UnlockPrompt::answer() const
{
    return m_asked.answer();
}

void UnlockPrompt::loseProvider()
{
    finish(failure(Error::Kind::VaultFailed, u"keychain service ended during the prompt"_s));
}

void UnlockPrompt::completed(bool dismissed, const QDBusVariant &)
{
    if (dismissed)
        finish(failure(Error::Kind::VaultLocked, u"prompt dismissed"_s));
    else
        finish({});
}

void UnlockPrompt::finish(Result<void> result)
{
    m_asked.finish(std::move(result));
    deleteLater();
}

} // namespace Tokendesk
