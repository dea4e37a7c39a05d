// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tokendesk {

/// Stands for the window's parts while they are made: their grounds without a word or an icon, since the first letter
/// takes longer than all of it.
class Curtain : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Tokendesk
