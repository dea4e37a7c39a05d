// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/secondstep.h"
#include "app/localregistry/random.h"
#include <QMessageAuthenticationCode>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr qint64 stepLength = 30'000;

QByteArray fromBase32(const QByteArray &text)
{
    QByteArray bytes;
    quint32 buffer = 0;
    int bits = 0;
    for (const char letter : text) {
        const int value = letter >= 'A' && letter <= 'Z' ? letter - 'A' : letter - '2' + 26;
        buffer = (buffer << 5) | quint32(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes += char((buffer >> bits) & 0xff);
        }
    }
    return bytes;
}

} // namespace

QString oneTimeCode(const QByteArray &base32Secret, qint64 milliseconds)
{
    QByteArray counter(8, '\0');
    qToBigEndian(quint64(milliseconds / stepLength), counter.data());
    const QByteArray mac
        = QMessageAuthenticationCode::hash(counter, fromBase32(base32Secret), QCryptographicHash::Sha1);
    const int offset = mac.back() & 0x0f; // RFC 4226 5.3
    const quint32 number = qFromBigEndian<quint32>(mac.constData() + offset) & 0x7fffffff;
    return QString::number(number % 1'000'000).rightJustified(6, u'0');
}

void demandSecondStep(Connection &db, const QString &owner)
{
    db.change(u"INSERT OR REPLACE INTO second_steps (owner, recovery) VALUES (?,?)"_s,
        {owner, QString::fromUtf16(testRecoveryCode)});
}

bool needsSecondStep(Connection &db, const QString &owner)
{
    return db.row(u"SELECT 1 FROM second_steps WHERE owner = ?"_s, {owner}).has_value();
}

bool passSecondStep(const Call &call, const QString &owner, const QString &code)
{
    if (call.db.change(u"UPDATE second_steps SET recovery = '' WHERE owner = ? AND recovery = ? AND recovery <> ''"_s,
            {owner, code})
        == 1)
        return true;
    for (const qint64 back : {qint64(0), stepLength}) {
        const qint64 moment = call.now - back;
        if (!sameBytes(oneTimeCode(testTotpSecret, moment).toUtf8(), code.toUtf8()))
            continue;
        // RFC 6238 5.2: a code serves once.
        return call.db.change(u"UPDATE second_steps SET last_step = ? WHERE owner = ? AND last_step < ?"_s,
                   {moment / stepLength, owner, moment / stepLength})
            == 1;
    }
    return false;
}

} // namespace Tokendesk::LocalRegistry
