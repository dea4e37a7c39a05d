// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/fieldblock.h"

class QLineEdit;

namespace Tokendesk {

/// Why something is ended, in the person's words, for the journal. May stay empty. Enter in it goes to the next field:
/// it neither confirms nor throws away.
class ReasonField : public FieldBlock {
    Q_OBJECT
public:
    explicit ReasonField(QWidget *parent = nullptr);

    QString reason() const;
    void setReason(const QString &reason);

    static constexpr int longest = 200;

private:
    QLineEdit *m_edit;
};

} // namespace Tokendesk
