// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Tokendesk::LocalRegistry {

class Connection;

/// Ids of the people of the demo.
struct DemoPeople {
    QString demo;
    QStringList all; ///< Who the registry knows, demo first.
    QString suspended; ///< One of them who may not sign in any more.
    QString gone; ///< Somebody whom the registry knows no more.
};

/// How many made-up events stand between those that tell a story, and until when.
struct SampleHistory {
    QByteArray secret; ///< Of the registry: sample tokens have ids made with it.
    int events = 0;
    qint64 now = 0;
};

/// What led to the tokens there are, and what an administrator should stumble over: a token of an administrator made at
/// night, many within minutes, somebody whom nobody knows. Inside a transaction, into an empty log.
void addDemoHistory(Connection &db, const DemoPeople &people, const SampleHistory &samples);
/// Made-up events alone.
void addPlainHistory(Connection &db, const QStringList &people, const SampleHistory &samples);

QString sampleTokenId(const QByteArray &secret, int number);

} // namespace Tokendesk::LocalRegistry
