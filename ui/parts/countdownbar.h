// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QProgressBar>
#include <chrono>

namespace Tokendesk {

/// How long something still lasts, as a bar that gets shorter once a second, and only while it can be seen. It shows
/// time; whoever started it decides what happens at the end.
class CountdownBar : public QProgressBar {
    Q_OBJECT
public:
    explicit CountdownBar(QWidget *parent = nullptr);

    /// From now on until total is over.
    void start(std::chrono::seconds total);
    /// For what has a clock of its own, which calls this at each step.
    void showLeft(std::chrono::seconds left, std::chrono::seconds total);
    void stop();
    bool isTicking() const;
    std::chrono::seconds remaining() const; ///< Rounded up: it says 1 until the end.

signals:
    void secondPassed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void showRemaining();

    QDeadlineTimer m_end{0};
    QBasicTimer m_second;
    bool m_driven = false; // by showLeft()
};

} // namespace Tokendesk
