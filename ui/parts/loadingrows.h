// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace Tokendesk {

/// Grey bars in place of rows that are on their way. Blank for the first 300 ms, so that a fast answer does not
/// flicker, and still afterwards: something that moves would cost a core.
class LoadingRows : public QWidget {
    Q_OBJECT
public:
    explicit LoadingRows(int rows = 6, QWidget *parent = nullptr);

    bool isDrawn() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    int m_rows;
    bool m_drawn = false;
    QBasicTimer m_delay;
};

} // namespace Tokendesk
