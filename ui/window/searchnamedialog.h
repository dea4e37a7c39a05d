// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/settings.h"
#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Tokendesk {
class FieldBlock;

/// Asks for the name of a search that is to be kept in the side bar, or for another one.
class SearchNameDialog : public QDialog {
    Q_OBJECT
public:
    /// A search without a name is new.
    SearchNameDialog(const QList<SavedSearch> &others, const SavedSearch &search, QWidget *parent = nullptr);

signals:
    void named(const QString &name);

private:
    void check();
    void finish();

    QList<SavedSearch> m_others;
    SavedSearch m_search;
    QLineEdit *m_name;
    FieldBlock *m_block;
    QPushButton *m_go;
};

} // namespace Tokendesk
