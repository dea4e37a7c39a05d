// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importbook.h"
#include "app/state/journalbook.h"
#include "app/import/plainfiles.h"
#include "app/base/worker.h"
#include "app/registry/profilebook.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "app/vault/vault.h"
#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// A word for queries, as the person's own tags are.
const QString plainTag = u"plain-file"_s;

QString shortened(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path;
}

} // namespace

ImportBook::ImportBook(const ImportParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    m_nextTidy.setSingleShot(true);
    connect(&m_nextTidy, &QTimer::timeout, this, &ImportBook::tidy);
    connect(parts.tokens, &TokenBook::refreshed, this, &ImportBook::markPlain);
}

void ImportBook::setSaved(const QList<FileMove> &moves)
{
    m_moves = moves;
    emit movesChanged();
}

void ImportBook::tidy()
{
    const QDateTime now = m_parts.clock->now();
    std::optional<QDateTime> next;
    const QList<FileMove> moves = m_moves;
    for (const FileMove &move : moves) {
        const QDateTime end = move.time.addSecs(std::chrono::seconds(undoTime).count());
        if (!move.done)
            finishInterrupted(move);
        else if (end <= now)
            drop(move);
        else if (!next || end < *next)
            next = end;
    }
    if (next)
        m_nextTidy.start(int(now.msecsTo(*next)) + 1);
}

/// Killed on the way: the file says whether it was rewritten.
void ImportBook::finishInterrupted(const FileMove &move)
{
    const auto looked = inBackground<bool>([move]() -> Result<bool> {
        if (move.fileGone)
            return !QFileInfo::exists(move.path);
        const auto text = PlainFiles::read(move.path);
        return text && PlainFiles::hashOf(*text) == move.textAfter;
    });
    whenAnswered(this, looked, [this, move](const Result<bool> &wasDone) {
        if (!wasDone || !*wasDone)
            return drop(move);
        FileMove done = move;
        done.done = true;
        m_parts.store->saveMove(done);
        note(done);
    });
}

/// Only when every copy is proved gone, its line goes.
void ImportBook::drop(const FileMove &move)
{
    const auto left = std::make_shared<qsizetype>(move.cuts.size());
    const auto all = std::make_shared<bool>(true);
    for (const FileMove::Cut &cut : move.cuts) {
        whenAnswered(this, m_parts.vaults->keychain()->forget(cut.secret),
            [this, left, all, id = move.id](const Result<void> &forgotten) {
                *all = *all && forgotten;
                if (--*left > 0 || !*all)
                    return;
                m_parts.store->removeMove(id);
                m_moves.removeIf([&id](const FileMove &one) { return one.id == id; });
                emit movesChanged();
            });
    }
}

void ImportBook::note(const FileMove &move)
{
    m_moves.removeIf([&move](const FileMove &one) { return one.id == move.id; });
    m_moves.append(move);
    if (!m_nextTidy.isActive())
        m_nextTidy.start(std::chrono::milliseconds(undoTime));
    emit movesChanged();
}

Answer<Findings> ImportBook::search(const SearchPlaces &places) const
{
    return inBackground<Findings>(
        [places, profiles = *m_parts.profiles]() -> Result<Findings> { return searchCredentials(places, profiles); });
}

CredentialMove *ImportBook::move(const CredentialFind &find, CredentialMove::Way way)
{
    auto *move = new CredentialMove(m_parts, find, way, this);
    connect(move, &CredentialMove::finished, this, [this, find](const CredentialMove::Outcome &outcome) {
        if (outcome.undo)
            note(*outcome.undo);
        if (outcome.end != CredentialMove::End::Done)
            return;
        const bool isVariable = find.place == CredentialFind::Place::Environment;
        m_parts.tokens->journal()->record({.action = JournalAction::Imported,
            .account = outcome.account,
            .detail = isVariable ? find.name : shortened(find.file.path)});
        if (isVariable)
            return;
        m_marks.append({outcome.account, find.secret, find.file.path});
        m_parts.tokens->refresh(outcome.account);
    });
    // Whoever asked connects first.
    QMetaObject::invokeMethod(move, &CredentialMove::start, Qt::QueuedConnection);
    return move;
}

/// So that it can be found and replaced: others may have read it.
void ImportBook::markPlain(const QString &account)
{
    const QList<Mark> marks = m_marks;
    m_marks.removeIf([&account](const Mark &mark) { return mark.account == account; });
    for (const Mark &mark : marks) {
        if (mark.account != account)
            continue;
        const std::optional<TokenId> token = m_parts.tokens->tokenWith(account, mark.secret);
        if (!token)
            continue;
        NoteBook *notes = m_parts.tokens->notes();
        notes->addPlace(*token, shortened(mark.path));
        LocalFacts facts = notes->facts(*token);
        if (!facts.tags.contains(plainTag)) {
            facts.tags = tagsFrom((facts.tags + QStringList{plainTag}).join(u' '));
            notes->setFacts(*token, facts);
        }
        emit lainPlain(*token);
    }
}

QList<FileMove> ImportBook::undoable() const
{
    const QDateTime now = m_parts.clock->now();
    QList<FileMove> moves;
    for (const FileMove &move : m_moves) {
        if (move.done && move.time.addSecs(std::chrono::seconds(undoTime).count()) > now)
            moves.prepend(move);
    }
    return moves;
}

Answer<ImportBook::Undone> ImportBook::undo(const QString &id)
{
    const auto move
        = std::find_if(m_moves.cbegin(), m_moves.cend(), [&id](const FileMove &one) { return one.id == id; });
    if (move == m_moves.cend())
        return answered<Undone>(failure(Error::Kind::NotFound));
    const Asked<Undone> asked;
    fetchNext(*move, {}, asked);
    return asked.answer();
}

void ImportBook::fetchNext(const FileMove &move, const QList<Secret> &secrets, const Asked<Undone> &asked)
{
    if (secrets.size() == move.cuts.size())
        return writeBack(move, secrets, asked);
    whenAnswered(this, m_parts.vaults->keychain()->fetch(move.cuts.at(secrets.size()).secret),
        [this, move, secrets, asked](const Result<Secret> &secret) {
            if (secret)
                fetchNext(move, secrets + QList<Secret>{*secret}, asked);
            else
                asked.finish(failure(secret.error()));
        });
}

void ImportBook::writeBack(const FileMove &move, const QList<Secret> &secrets, const Asked<Undone> &asked)
{
    const auto written = inBackground<Undone>([move, secrets]() -> Result<Undone> {
        std::optional<QByteArray> now;
        if (QFileInfo::exists(move.path)) {
            const auto text = PlainFiles::read(move.path);
            if (!text)
                return failure(Error::Kind::Storage, text.error().detail);
            now = *text;
        }
        const auto back = MoveText::putBack(now, move, secrets);
        if (!back)
            return back.error() == MoveText::Obstacle::HasOneAgain ? Undone::HasOneAgain : Undone::PlaceGone;
        const Result<void> done = PlainFiles::write(move.path, *back, move.mode);
        return done ? Result<Undone>(Undone::WrittenBack) : Result<Undone>(failure(done.error()));
    });
    whenAnswered(this, written, [this, move, asked](const Result<Undone> &result) {
        if (result && *result == Undone::WrittenBack) {
            m_parts.tokens->journal()->record(
                {.action = JournalAction::ImportUndone, .account = move.account, .detail = shortened(move.path)});
            drop(move);
        }
        asked.finish(result);
    });
}

} // namespace Tokendesk
