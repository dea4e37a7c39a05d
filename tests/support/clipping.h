// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Tokendesk {

/// What in this window a person cannot read or reach: labels, buttons, boxes, tabs and column titles that are smaller
/// than their words, and widgets that lie outside what contains them. One line each; empty: all is well.
/// Text that is cut on purpose (ElidedLabel, table cells) and what can be scrolled to does not count.
QStringList clippedIn(const QWidget *window);

} // namespace Tokendesk
