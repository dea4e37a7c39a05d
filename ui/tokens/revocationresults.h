// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/revocation.h"
#include "ui/context.h"
#include "ui/tokens/revokewords.h"
#include <QDialog>
#include <QPointer>

class QPushButton;
class QTreeWidget;

namespace Tokendesk {

/// What became of each of many tokens, while it happens and afterwards.
class RevocationResults : public QDialog {
    Q_OBJECT
public:
    RevocationResults(const Context &context, Revocation *revocation, QWidget *parent = nullptr);

private:
    void follow();

    RevokeWords m_words;
    QPointer<Revocation> m_revocation;
    QTreeWidget *m_list;
    QPushButton *m_retry;
};

} // namespace Tokendesk
