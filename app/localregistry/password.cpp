// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/password.h"
#include "app/localregistry/random.h"
#include <QList>
#include <QMessageAuthenticationCode>

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int saltSize = 16;
const char *const method = "pbkdf2-sha256";

} // namespace

QByteArray stretched(const QByteArray &password, const QByteArray &salt, int rounds)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, password);
    code.addData(salt + QByteArray("\0\0\0\1", 4));
    QByteArray last = code.result();
    QByteArray mixed = last;
    for (int round = 1; round < rounds; ++round) {
        code.reset();
        code.addData(last);
        last = code.result();
        for (qsizetype i = 0; i < mixed.size(); ++i)
            mixed[i] = char(mixed.at(i) ^ last.at(i));
    }
    return mixed;
}

QByteArray storedPassword(const QString &password, int rounds)
{
    const QByteArray salt = randomBytes(saltSize);
    const QList<QByteArray> parts{
        method, QByteArray::number(rounds), salt.toBase64(), stretched(password.toUtf8(), salt, rounds).toBase64()};
    return parts.join('$');
}

bool isPassword(const QString &password, const QByteArray &stored)
{
    const QList<QByteArray> parts = stored.split('$');
    if (parts.size() != 4 || parts.at(0) != method)
        return false;
    const QByteArray salt = QByteArray::fromBase64(parts.at(2));
    const QByteArray hash = stretched(password.toUtf8(), salt, parts.at(1).toInt());
    return sameBytes(hash, QByteArray::fromBase64(parts.at(3)));
}

} // namespace Tokendesk::LocalRegistry
