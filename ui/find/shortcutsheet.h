// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QVBoxLayout;

namespace Tokendesk {
class Actions;

/// All keys and all words of the filter on one page, made from the actions and from the filter's own words, so that it
/// is never out of date.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const Actions *actions, QWidget *parent = nullptr);

private:
    void addActions(QVBoxLayout *column, const Actions *actions);
    void addFilterWords(QVBoxLayout *column);
};

} // namespace Tokendesk
