// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/finding.h"
#include <QDialog>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace Tokendesk {
class FieldBlock;

/// Asks why somebody wants to live with a finding, and until when.
class AcceptDialog : public QDialog {
    Q_OBJECT
public:
    AcceptDialog(const Finding &finding, const QDateTime &now, QWidget *parent = nullptr);

signals:
    void confirmed(const QString &reason, const QDateTime &until);

private:
    void check();

    QLineEdit *m_reason;
    FieldBlock *m_reasonBlock;
    QDateEdit *m_until;
    QPushButton *m_go;
};

} // namespace Tokendesk
