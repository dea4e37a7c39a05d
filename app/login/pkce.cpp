// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/pkce.h"
#include "app/login/login.h"
#include <QCryptographicHash>

namespace Tokendesk {

Pkce Pkce::make()
{
    QByteArray verifier = Login::newState().toLatin1();
    const QString challenge = challengeOf(verifier);
    return {.verifier = Secret::take(std::move(verifier)), .challenge = challenge};
}

QString Pkce::challengeOf(QByteArrayView verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toByteArray(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace Tokendesk
