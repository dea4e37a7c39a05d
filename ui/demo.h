// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/desk.h"
#include "ui/accounts/addaccountdialog.h"
#include <QObject>
#include <QProcess>

namespace Tokendesk {

/// The demonstration: a registry of its own on this computer, with people and tokens that look like life. What it
/// keeps, on disk and in the keychain, is its own and goes with it; the user's own accounts are never opened.
class Demo : public QObject {
    Q_OBJECT
public:
    explicit Demo(QObject *parent = nullptr);
    ~Demo() override;

    /// Deletes what an earlier demonstration left when it was killed, then starts the registry.
    void start(Vault *keychain);
    /// Deletes the secrets that this one kept; finished() follows. Its files go at the next start.
    void end(Desk *desk);

signals:
    void ready(const Tokendesk::AddAccountDialog::Preset &preset);
    void failed(const QString &reason);
    void finished();

private:
    void startRegistry();
    void readReady();
    void dropNext(Desk *desk);

    QProcess *m_registry;
};

/// Forgets every vault entry that the store of these places names, then deletes the store.
Answer<void> cleanPlaces(const DeskPlaces &places, Vault *keychain, QObject *context);

} // namespace Tokendesk
