// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Tokendesk {

/// A line one pixel wide.
class Separator : public QWidget {
    Q_OBJECT
public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Tokendesk
