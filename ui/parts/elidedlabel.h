// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/plainlabel.h"

namespace Tokendesk {

/// One line of foreign or long text that ends in "…" where the room ends; the tool tip then holds the whole.
class ElidedLabel : public PlainLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace Tokendesk
