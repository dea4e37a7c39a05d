// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Tokendesk {
class CountdownBar;
class PlainLabel;

/// The footer's right end: what of ours lies on the clipboard and for how long, and for a moment what became of it. A
/// click anywhere on it clears. Steps with SecretClipboard, once a second and only while something will be cleared.
class ClipboardBar : public QWidget {
    Q_OBJECT
public:
    explicit ClipboardBar(const Context &context, QWidget *parent = nullptr);
    QString text() const;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void showCopied();
    void showLeft();
    /// Goes by itself if it is good news.
    void showEnd(const QString &text, bool isGood);
    void setParts(bool countdown, bool clear);

    Context m_context;
    PlainLabel *m_text;
    CountdownBar *m_countdown;
    QPushButton *m_clear;
    QTimer m_saidLongEnough;
};

} // namespace Tokendesk
