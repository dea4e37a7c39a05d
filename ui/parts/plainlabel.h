// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/typography.h"
#include <QLabel>

namespace Tokendesk {

/// A label that never reads its text as HTML: a bare QLabel would load pictures that a name asks for.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    /// Breaks lines between words and takes the height it needs for that.
    void wrap();

protected:
    void changeEvent(QEvent *event) override;

private:
    void followDirection();
};

} // namespace Tokendesk
