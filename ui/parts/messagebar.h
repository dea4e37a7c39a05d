// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone.h"
#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace Tokendesk {
class IconLabel;
class PlainLabel;

/// A message across the top of a page that stays until it is closed or no longer true. Hidden until tell().
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the text, drops the buttons of the message before, and has screen readers speak it.
    void tell(Tone tone, const QString &text);
    /// The same message with other words: a countdown, for example. Nobody is interrupted by it.
    void setText(const QString &text);
    QPushButton *addAction(const QString &text);
    void addWidget(QWidget *widget); ///< Beside the buttons; goes with the message.
    void setClosable(bool closable);
    void setStacked(bool stacked); ///< Buttons below the text: for narrow places such as dialogs.
    QString text() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    PlainLabel *m_text;
    QToolButton *m_close;
    QBoxLayout *m_middle; // text and buttons
    QHBoxLayout *m_actions;
};

} // namespace Tokendesk
