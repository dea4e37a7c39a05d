// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Tokendesk {

/// A surface with a thin border that holds what belongs together. Its looks are in theme.qss.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
};

} // namespace Tokendesk
