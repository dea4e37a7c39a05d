// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Tokendesk {

/// Foreign text as one line in which nothing hides: control, format and invisible characters, odd spaces and floods
/// of combining marks become escapes such as ‹U+202E›. For names and descriptions that a registry sent.
QString plainText(const QString &foreign);

/// plainText() that cannot turn the words around it: isolated left and right (FSI, PDI). For names in sentences.
QString isolated(const QString &foreign);

/// plainText() for actions, buttons and tabs: no mnemonic, no shortcut column, at most 60 characters.
QString toMenuText(const QString &foreign);

/// plainText() for tool tips, which Qt would else read as HTML.
QString toToolTip(const QString &foreign);

} // namespace Tokendesk
