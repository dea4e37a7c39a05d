// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace Tokendesk {

/// One prompt of the Secret Service, from asking for it until the person answered; deletes itself then.
/// Shown by SecretService.
class UnlockPrompt : public QObject {
    Q_OBJECT
public:
    UnlockPrompt(const QDBusConnection &bus, const QString &service, const QString &path, QObject *parent);

    /// VaultLocked if it was dismissed or could not be shown.
    Answer<void> answer() const;
    void loseProvider();

private slots:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    void finish(Result<void> result);

    Asked<void> m_asked;
};

} // namespace Tokendesk
