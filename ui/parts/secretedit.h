// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QLineEdit>

namespace Tokendesk {

/// Where a secret is typed or pasted. Shows dots, keeps no copy to undo to, tells nothing to input methods, assistive
/// technology or the clipboard.
class SecretEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretEdit(const QString &accessibleName, QWidget *parent = nullptr);

    /// What was typed; the field is empty and without history afterwards.
    Secret take();
    /// The same without the white space that comes along when a token is pasted.
    Secret takeTrimmed();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void pasteQuietly();
};

} // namespace Tokendesk
