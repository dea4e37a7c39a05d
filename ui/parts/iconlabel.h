// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/palette.h"
#include <QWidget>

namespace Tokendesk {

/// One of our icons, drawn sharp on every screen and in the colours of the current theme. Says nothing to a screen
/// reader: the words beside it do. Without a side it is as large as suits the font.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon, Ink ink = &Palette::text, int side = 0, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int side() const;

    QString m_icon;
    Ink m_ink;
    int m_side;
};

} // namespace Tokendesk
