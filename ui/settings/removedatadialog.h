// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QDialog>

class QCheckBox;
class QPushButton;

namespace Tokendesk {
class MessageBar;

/// The second of two deliberate steps: says what goes and what stays, and removes it all once that was ticked.
class RemoveDataDialog : public QDialog {
    Q_OBJECT
public:
    explicit RemoveDataDialog(const Context &context, QWidget *parent = nullptr);

signals:
    void removed();

private:
    QStringList whatGoes() const;
    void remove();

    Context m_context;
    MessageBar *m_bar;
    QCheckBox *m_understood;
    QPushButton *m_remove;
};

} // namespace Tokendesk
