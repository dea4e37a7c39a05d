// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace Tokendesk {
class SecretLines;

/// Shows a Secret, masked until the eye is pressed: held, it opens as long as it is held; clicked, until the next
/// click, 15 s later at the latest, or when the focus or the window goes away. Nothing of the text can be selected,
/// dragged or heard: assistive technology gets "hidden token, 69 characters".
class SecretView : public QWidget {
    Q_OBJECT
public:
    explicit SecretView(QWidget *parent = nullptr);

    /// The prefix is not secret and stays in sight.
    void setSecret(const Secret &secret, int prefixLength);
    void setAutoHide(std::chrono::milliseconds after);
    /// Beside the eye, for example the button that copies.
    void addTrailing(QWidget *widget);
    bool isRevealed() const;
    void setRevealed(bool revealed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

signals:
    void revealedChanged(bool revealed);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void eyePressed();
    void eyeReleased();
    SecretLines lines() const;
    void placeTrailing();
    int besideText() const; ///< What the width has besides the text.
    QRect textRect() const;

    Secret m_secret;
    int m_prefixLength = 0;
    bool m_revealed = false;
    bool m_openedByThisPress = false;
    QElapsedTimer m_pressed;
    QTimer m_autoHide;
    QToolButton *m_eye;
    QWidget *m_trailing; ///< Placed by us: a layout of our own would hide our height for width from the one above.
    QHBoxLayout *m_row;
};

} // namespace Tokendesk
