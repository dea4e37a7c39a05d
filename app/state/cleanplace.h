// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include <QObject>

namespace Tokendesk {
class Store;
class Vault;

/// Forgets every secret that the store knows a name of, then deletes the folder it is in. A keychain that refuses
/// leaves the folder, so that it can be tried again: without the names nobody would find the secrets any more.
Answer<void> cleanPlace(Store *store, const QString &folder, Vault *keychain, QObject *context);

} // namespace Tokendesk
