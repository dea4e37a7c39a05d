// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include <QObject>

namespace Tokendesk {
class Settings;

/// Which tokens were copied last, the latest first: for the tray and for quick copy. Their ids only, in the settings.
class RecentCopies : public QObject {
    Q_OBJECT
public:
    explicit RecentCopies(Settings *settings, QObject *parent = nullptr);

    const QList<TokenId> &tokens() const;
    void add(const TokenId &token);

signals:
    void changed();

private:
    Settings *m_settings;
    QList<TokenId> m_tokens;
};

} // namespace Tokendesk
