// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/auditrules.h"
#include <QDialog>

class QGridLayout;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace Tokendesk {

/// What counts as a finding, and how many points it costs: all of it can be changed.
class RulesDialog : public QDialog {
    Q_OBJECT
public:
    explicit RulesDialog(const AuditRules &rules, QWidget *parent = nullptr);

    AuditRules rules() const;

signals:
    void changed(const Tokendesk::AuditRules &rules);

private:
    QWidget *buildThresholds();
    QWidget *buildPoints();
    void show(const AuditRules &rules);
    QSpinBox *addNumber(
        QGridLayout *grid, const char *name, const QString &label, int least, int most, const QString &suffix);

    QSpinBox *m_adminDays;
    QSpinBox *m_graceDays;
    QSpinBox *m_unusedDays;
    QSpinBox *m_soonDays;
    QSpinBox *m_limitPercent;
    QSpinBox *m_burstEvents;
    QSpinBox *m_burstMinutes;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QLineEdit *m_live;
    struct Points {
        QSpinBox *each = nullptr;
        QSpinBox *most = nullptr;
    };
    std::array<Points, findingKindCount> m_points{};
};

} // namespace Tokendesk
