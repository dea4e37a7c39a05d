// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importwords.h"
#include <QTreeWidget>

namespace Tokendesk {

/// Credentials that lie around: a tick box each, where it lies, why to be careful, and what became of it.
class ImportList : public QTreeWidget {
    Q_OBJECT
public:
    explicit ImportList(const ProfileBook *profiles, QWidget *parent = nullptr);

    void setFinds(const QList<CredentialFind> &finds);
    const QList<CredentialFind> &finds() const;
    QList<int> chosen() const; ///< Rows.
    QString detail() const; ///< All that the current row says, uncut.
    void showMoving(int row);
    void showOutcome(int row, CredentialMove::Way way, const CredentialMove::Outcome &outcome);

signals:
    void choiceChanged();

private:
    enum Column { Registry, Place, Token, Careful, Result };
    void addRow(const CredentialFind &find);

    ImportWords m_words;
    QList<CredentialFind> m_finds;
};

} // namespace Tokendesk
