// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/servicekeyrecord.h"
#include <QCborArray>
#include <QCborMap>

namespace Tokendesk {

namespace {

// The places of the fields: add at the end, never change.

QCborArray packed(const ServiceMaking &making)
{
    return {making.id, making.account, making.service, making.name, making.started.toMSecsSinceEpoch(), making.vaultKey,
        making.key, making.isNewService, making.isAnswered};
}

QCborArray packed(const MadeServiceKey &made)
{
    return {made.account, made.service, made.key, made.prefix, made.created.toMSecsSinceEpoch()};
}

QCborArray packed(const Handover &handover)
{
    return {int(handover.kind), handover.account, handover.old, handover.oldService, handover.oldName, handover.service,
        handover.key, handover.keyPrefix, handover.started.toMSecsSinceEpoch()};
}

QDateTime time(const QCborValue &value)
{
    return value.isInteger() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
}

ServiceMaking makingFrom(const QCborArray &row)
{
    return {row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(), time(row[4]), row[5].toString(),
        row[6].toString(), row[7].toBool(), row[8].toBool()};
}

MadeServiceKey madeFrom(const QCborArray &row)
{
    return {row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(), time(row[4])};
}

Handover handoverFrom(const QCborArray &row)
{
    return {Handover::Kind(row[0].toInteger()), row[1].toString(), row[2].toString(), row[3].toString(),
        row[4].toString(), row[5].toString(), row[6].toString(), row[7].toString(), time(row[8])};
}

template <typename T>
QCborArray allPacked(const QList<T> &list)
{
    QCborArray rows;
    for (const T &each : list)
        rows.append(packed(each));
    return rows;
}

template <typename T, typename Read>
QList<T> allFrom(const QCborValue &rows, qsizetype width, Read read)
{
    QList<T> list;
    const QCborArray all = rows.toArray();
    for (const QCborValue &row : all) {
        if (row.toArray().size() >= width)
            list.append(read(row.toArray()));
    }
    return list;
}

constexpr int makingsPlace = 1;
constexpr int madePlace = 2;
constexpr int handoversPlace = 3;

} // namespace

QByteArray ServiceKeyRecord::packed() const
{
    const QCborMap map{
        {makingsPlace, allPacked(makings)}, {madePlace, allPacked(made)}, {handoversPlace, allPacked(handovers)}};
    return map.toCborValue().toCbor();
}

ServiceKeyRecord ServiceKeyRecord::unpacked(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    constexpr qsizetype making = 9;
    constexpr qsizetype key = 5;
    constexpr qsizetype handover = 9;
    return {allFrom<ServiceMaking>(map.value(makingsPlace), making, makingFrom),
        allFrom<MadeServiceKey>(map.value(madePlace), key, madeFrom),
        allFrom<Handover>(map.value(handoversPlace), handover, handoverFrom)};
}

} // namespace Tokendesk
