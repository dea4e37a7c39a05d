// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone.h"
#include <QFrame>

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
    QPushButton *addAction(const QString &text);
    void setClosable(bool closable);
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
    QHBoxLayout *m_actions;
};

} // namespace Tokendesk
