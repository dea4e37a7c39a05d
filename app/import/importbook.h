// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/credentialmove.h"
#include "app/import/credentialsearch.h"
#include <QTimer>

namespace Tokendesk {

/// Credentials that lie around in plain text: finds them, moves them into the vault, and can write them back for a
/// day. Asked by the import dialog and the first run.
class ImportBook : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::hours undoTime{24};

    explicit ImportBook(const ImportParts &parts, QObject *parent = nullptr);

    void setSaved(const QList<FileMove> &moves);
    /// Ends what a crash interrupted, and forgets the copies of what can no longer be undone.
    void tidy();

    Answer<Findings> search(const SearchPlaces &places) const;
    /// Started; whoever asks listens.
    CredentialMove *move(const CredentialFind &find, CredentialMove::Way way);

    QList<FileMove> undoable() const; ///< The latest first.
    enum class Undone {
        WrittenBack,
        HasOneAgain, ///< Another secret stands there by now; nothing was changed.
        PlaceGone, ///< The file has no such part any more; nothing was changed.
    };
    Answer<Undone> undo(const QString &move);

signals:
    void movesChanged();
    /// One that lay in a file was found among its account's tokens: it can be replaced by a new one.
    void lainPlain(const Tokendesk::TokenId &token);

private:
    void note(const FileMove &move);
    void finishInterrupted(const FileMove &move);
    void drop(const FileMove &move);
    void fetchNext(const FileMove &move, const QList<Secret> &secrets, const Asked<Undone> &asked);
    void writeBack(const FileMove &move, const QList<Secret> &secrets, const Asked<Undone> &asked);
    void markPlain(const QString &account);

    /// A token that lay in a file, until its account's list tells which one it is.
    struct Mark {
        AccountId account;
        Secret secret;
        QString path;
    };
    ImportParts m_parts;
    QList<FileMove> m_moves;
    QList<Mark> m_marks;
    QTimer m_nextTidy;
};

} // namespace Tokendesk
