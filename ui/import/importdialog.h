// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include <QDialog>

namespace Tokendesk {
class ImportPanel;

/// Tokens that lie around on this computer, to be brought into the keychain.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const Context &context, const QStringList &files = {}, QWidget *parent = nullptr);

    void reject() override; ///< Not while tokens are on their way.

signals:
    void rotateRequested(const Tokendesk::TokenId &token); ///< The dialog has closed.

private:
    ImportPanel *m_panel;
};

} // namespace Tokendesk
