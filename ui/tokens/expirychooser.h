// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/registry/registryprofile.h"
#include <QWidget>

class QDateEdit;
class QPushButton;
class QSpinBox;

namespace Tokendesk {
class PlainLabel;
class SegmentedButtons;

/// Chooses when a token ends: the registry's choices, a day of one's own, or no end where the registry allows that. A
/// token without an end gets a day on which to look at it again.
class ExpiryChooser : public QWidget {
    Q_OBJECT
public:
    ExpiryChooser(const ExpiryFacts &facts, const Clock *clock, QWidget *parent = nullptr);
    int days() const; ///< 0: no end.
    void setDays(int days);
    QDateTime review() const; ///< UTC; invalid unless there is no end and a reminder is wanted.

signals:
    void daysChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildOwnDay();
    void buildReview();
    void choose(int index);
    void showEnd();
    void showWeekend(const QDate &end, int days);
    bool isOwnDay() const;
    bool takesOwnDays() const; ///< Not only the registry's choices.
    int fittingChoice(int days) const;
    QDate today() const;

    ExpiryFacts m_facts;
    const Clock *m_clock;
    QList<int> m_choices; ///< Days by segment; -1: own day, 0: no end.
    SegmentedButtons *m_segments;
    QWidget *m_ownDay;
    QSpinBox *m_days;
    QDateEdit *m_date;
    PlainLabel *m_sentence;
    QWidget *m_weekend;
    PlainLabel *m_weekendHint;
    QPushButton *m_friday;
    QWidget *m_reviewRow;
    QDateEdit *m_review;
};

} // namespace Tokendesk
