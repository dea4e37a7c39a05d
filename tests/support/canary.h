// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QStringList>

namespace Tokendesk {

/// Looks for the end of a secret in files and in what other processes show of themselves: as it is, as UTF-16, as
/// base64, hexadecimal and percent-encoded. Only the last 20 characters: freed memory loses its first 16.
class Canary {
public:
    explicit Canary(const Secret &secret);
    /// Files below these folders that hold it.
    QStringList findIn(const QStringList &folders) const;
    /// Processes whose arguments or environment hold it.
    QStringList findInProcesses() const;
    /// Plants the secret in a file, to prove that findIn() can find it.
    bool plant(const QString &file) const;

private:
    bool isIn(const QByteArray &bytes) const;

    Secret m_secret;
    QList<QByteArray> m_needles;
};

} // namespace Tokendesk
