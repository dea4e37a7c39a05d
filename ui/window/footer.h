// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QWidget>

namespace Tokendesk {
class ClipboardBar;
class PlainLabel;

/// The lower edge: which registries answer, what just happened, and what lies on the clipboard for how long.
class Footer : public QWidget {
    Q_OBJECT
public:
    explicit Footer(const Context &context, QWidget *parent = nullptr);
    void say(const QString &text); ///< Goes by itself.

private:
    void showOnline();

    Context m_context;
    PlainLabel *m_online;
    PlainLabel *m_said;
    ClipboardBar *m_clipboard;
};

} // namespace Tokendesk
