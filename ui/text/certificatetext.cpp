// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/certificatetext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::CertificateText)
};

QString day(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

QString certificateOwner(const QSslCertificate &certificate)
{
    for (const auto field : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.subjectInfo(field);
        if (!names.isEmpty() && !names.constFirst().isEmpty())
            return plainText(names.constFirst());
    }
    return Text::tr("(no name)");
}

QString certificateFingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':')).toUpper();
}

QString certificateEnd(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (certificate.expiryDate() < now)
        return Text::tr("has ended on %1").arg(day(certificate.expiryDate()));
    if (certificate.effectiveDate() > now)
        return Text::tr("counts only from %1").arg(day(certificate.effectiveDate()));
    return Text::tr("ends on %1").arg(day(certificate.expiryDate()));
}

bool isOfNow(const QSslCertificate &certificate)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return certificate.effectiveDate() <= now && now <= certificate.expiryDate();
}

} // namespace Tokendesk
