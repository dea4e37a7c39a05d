// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Tokendesk {

/// Tells once when the person sees a window: the time for everything that it can be seen without. A timer of no length
/// would come before, as windows are painted only when the screen asks for it.
class FirstPaint : public QObject {
    Q_OBJECT
public:
    /// Made once the window was shown, or was not, as it starts in the tray.
    explicit FirstPaint(QWidget *window, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void done();

private:
    void tellSoon(int milliseconds);

    bool m_told = false;
};

} // namespace Tokendesk
