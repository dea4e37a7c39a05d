// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QHBoxLayout;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;

/// The inside of every dialog: a heading, the content, a line, and the buttons at the trailing end.
struct DialogFrame {
    PlainLabel *heading;
    QVBoxLayout *content;
    QHBoxLayout *buttons; ///< Starts with a stretch; what is inserted at 0 stands at the leading end.
};
DialogFrame frameDialog(QDialog *dialog, const QString &heading);

} // namespace Tokendesk
