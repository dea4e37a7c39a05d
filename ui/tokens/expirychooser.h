// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/registry/registryprofile.h"
#include <QWidget>

class QDateEdit;

namespace Tokendesk {
class PlainLabel;
class SegmentedButtons;

/// Chooses when a token ends: the registry's choices, a day of one's own, or no end where the registry allows that.
class ExpiryChooser : public QWidget {
    Q_OBJECT
public:
    ExpiryChooser(const ExpiryFacts &facts, const Clock *clock, QWidget *parent = nullptr);
    int days() const; ///< 0: no end.
    void setDays(int days);

signals:
    void daysChanged();

private:
    void choose(int index);
    void showEnd();
    bool isOwnDay() const;

    ExpiryFacts m_facts;
    const Clock *m_clock;
    QList<int> m_choices; ///< Days by segment; -1: own day, 0: no end.
    SegmentedButtons *m_segments;
    QDateEdit *m_date;
    PlainLabel *m_sentence;
};

} // namespace Tokendesk
