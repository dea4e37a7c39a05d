// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/eventcolumns.h"
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace Tokendesk {

/// Above the events: action, actor, target, from, to, text.
class EventFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit EventFilterBar(QWidget *parent = nullptr);

    EventQuery query() const; ///< Without an account.
    void setActions(const QStringList &actions); ///< What there is to choose from.
    void setFrom(QDate from); ///< Invalid: any.
    void clear();

signals:
    void changed();

private:
    QLineEdit *addEdit(const char *name, const QString &placeholder);
    QDateEdit *addDate(const char *name, const QString &label, const QString &any);

    QComboBox *m_action;
    QLineEdit *m_actor;
    QLineEdit *m_target;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLineEdit *m_text;
    QPushButton *m_clear;
};

} // namespace Tokendesk
