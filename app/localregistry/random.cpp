// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/random.h"
#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QUuid>

namespace Tokendesk::LocalRegistry {

namespace {

QByteArray randomFrom(const QByteArray &alphabet, int count)
{
    QByteArray text(count, Qt::Uninitialized);
    for (char &letter : text)
        letter = alphabet.at(QRandomGenerator::system()->bounded(int(alphabet.size())));
    return text;
}

} // namespace

QByteArray randomLetters(int count)
{
    return randomFrom("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", count);
}

QString randomId(int count)
{
    return QString::fromLatin1(randomFrom("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", count));
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString randomCode()
{
    // RFC 8628 6.1: no vowels, so no words, and no letters that look like digits.
    const QByteArray letters = randomFrom("BCDFGHJKLMNPQRSTVWXZ", 8);
    return QString::fromLatin1(letters.left(4) + '-' + letters.right(4));
}

QString randomUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QByteArray sealOf(const QByteArray &secret, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
}

bool sameBytes(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= unsigned(quint8(one.at(i)) ^ quint8(other.at(i)));
    return difference == 0;
}

} // namespace Tokendesk::LocalRegistry
