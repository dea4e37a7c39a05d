// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditscore.h"
#include "app/audit/lookback.h"
#include "ui/parts/card.h"

class QPushButton;

namespace Tokendesk {
class FlowLayout;
class PlainLabel;

/// How healthy it looks as a number, what costs how many points, and what changed since the last look.
class ScoreCard : public Card {
    Q_OBJECT
public:
    explicit ScoreCard(QWidget *parent = nullptr);

    void setScore(const AuditScore &score);
    void setLookBack(const LookBack &back);

signals:
    void reasonChosen(Tokendesk::FindingKind kind);
    void changesRequested();
    void rulesRequested();

private:
    void showReasons();

    AuditScore m_score;
    PlainLabel *m_number;
    PlainLabel *m_sentence;
    QWidget *m_reasons;
    FlowLayout *m_flow;
    QPushButton *m_since;
};

} // namespace Tokendesk
