// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/tokenquery.h"
#include <QLineEdit>

namespace Tokendesk {

/// The text part of the filter field, which can underline what means nothing.
class QueryEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit QueryEdit(QWidget *parent = nullptr);
    void underline(const QList<QueryProblem> &problems);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    bool m_composing = false;
};

} // namespace Tokendesk
