// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Tokendesk {

/// What a scope lets its holder break.
enum class Risk { Low, Medium, High };

/// One right that a registry knows, as its profile describes it.
struct ScopeFacts {
    QString id; ///< As the wire spells it, for example "skills:publish".
    QString title; ///< Short, for chips: "publish".
    QString meaning; ///< "Publish new skills, update existing ones".
    Risk risk = Risk::Low;
    QStringList implies; ///< Ids of the scopes that come with it.
};

/// A ready-made choice of scopes.
struct ScopePreset {
    QString id;
    QString title;
    QStringList scopes;
};

} // namespace Tokendesk
