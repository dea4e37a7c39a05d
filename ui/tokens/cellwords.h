// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/tokentablemodel.h"

namespace Tokendesk {
class TokenLook;
class TokenWords;

/// What the cells of a TokenTableModel say, except for plain texts, which the model has.
class CellWords {
public:
    struct Chip {
        QString text;
        bool risky;
    };

    /// All three outlive it.
    CellWords(const TokenLook *look, const TokenWords *words, const Clock *clock);

    QList<Chip> chips(const QModelIndex &index) const;
    QString date(const QModelIndex &index) const;
    QString state(const QModelIndex &index) const;
    QString group(const TokenGroup &group) const; ///< One line of plain text.
    /// More than the cell shows, as plain text; empty if the cell says it all.
    QString explained(const QModelIndex &index) const;

private:
    QString scopesExplained(const QModelIndex &index) const;
    qint64 now() const;

    const TokenLook *m_look;
    const TokenWords *m_words;
    const Clock *m_clock;
};

/// Whether the column shows dates.
bool isDateColumn(TokenColumn column);

} // namespace Tokendesk
