// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/import/importlist.h"
#include <QWidget>

class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace Tokendesk {
class MessageBar;
class PlainLabel;

/// Finds tokens that lie in plain text, and moves the chosen ones into the keychain. Stands in the import dialog and
/// in the first run.
class ImportPanel : public QWidget {
    Q_OBJECT
public:
    explicit ImportPanel(const Context &context, QWidget *parent = nullptr);

    void search();
    void lookInto(const QStringList &files); ///< .env files, besides the places that are known.
    bool isMoving() const;

signals:
    void stateChanged();
    void rotateRequested(const Tokendesk::TokenId &token);

private:
    void buildChoices(QVBoxLayout *column);
    void chooseFile();
    void showFindings(const Result<Findings> &findings);
    void showChoice();
    void showDetail();
    void showUndoable();
    void showRotatable();
    void go();
    void moveNext();
    void undo(const FileMove &move);
    CredentialMove::Way way() const;

    Context m_context;
    ImportWords m_words;
    PlainLabel *m_found;
    MessageBar *m_problems;
    MessageBar *m_said;
    ImportList *m_list;
    PlainLabel *m_detail;
    QRadioButton *m_takeOut;
    QRadioButton *m_leave;
    QPushButton *m_addFile;
    QPushButton *m_again;
    QPushButton *m_go;
    QWidget *m_choices; // hidden, like the list, while there is nothing to choose from
    QWidget *m_undo;
    QVBoxLayout *m_undoRows;
    QWidget *m_rotate;
    QVBoxLayout *m_rotateRows;
    QList<TokenId> m_lainPlain; // moved here, to be replaced by new ones
    QStringList m_files; // .env files that the person pointed at
    QList<int> m_waiting; // rows still to be moved
    bool m_moving = false;
    bool m_anyDone = false;
};

} // namespace Tokendesk
