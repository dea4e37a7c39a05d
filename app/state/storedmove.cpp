// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/storedmove.h"
#include <QCborArray>
#include <QCborMap>

namespace Tokendesk {

namespace {

// The numbers stand in the file: add, never change.
enum Key { Id, Time, Done, Path, Registry, AccountKey, IsJson, FileGone, Mode, TextAfter, Cuts };
enum CutKey { Offset, Before, SecretKey, After, Place };

} // namespace

QByteArray packedMove(const FileMove &move)
{
    QCborArray cuts;
    for (const FileMove::Cut &cut : move.cuts) {
        cuts.append(QCborMap{{Offset, cut.offset}, {Before, cut.before}, {SecretKey, cut.secret}, {After, cut.after},
            {Place, cut.place}});
    }
    const QCborMap map{{Id, move.id}, {Time, move.time.toMSecsSinceEpoch()}, {Done, move.done}, {Path, move.path},
        {Registry, move.registryId}, {AccountKey, move.account}, {IsJson, move.isJson}, {FileGone, move.fileGone},
        {Mode, move.mode}, {TextAfter, move.textAfter}, {Cuts, cuts}};
    return map.toCborValue().toCbor();
}

FileMove unpackedMove(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    FileMove move;
    move.id = map.value(Id).toString();
    move.time = QDateTime::fromMSecsSinceEpoch(map.value(Time).toInteger(), Qt::UTC);
    move.done = map.value(Done).toBool();
    move.path = map.value(Path).toString();
    move.registryId = map.value(Registry).toString();
    move.account = map.value(AccountKey).toString();
    move.isJson = map.value(IsJson).toBool();
    move.fileGone = map.value(FileGone).toBool();
    move.mode = int(map.value(Mode).toInteger());
    move.textAfter = map.value(TextAfter).toByteArray();
    const QCborArray cuts = map.value(Cuts).toArray();
    for (const QCborValue &value : cuts) {
        const QCborMap cut = value.toMap();
        move.cuts.append({cut.value(Offset).toInteger(), cut.value(Before).toString(), cut.value(SecretKey).toString(),
            cut.value(After).toString(), cut.value(Place).toString()});
    }
    return move;
}

} // namespace Tokendesk
