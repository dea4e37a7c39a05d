// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretmime.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr auto plainFormat = "text/plain"_L1;

} // namespace

SecretMime::SecretMime(const Secret &secret) : m_secret(secret)
{
    // The values are exact: KDE's history compares with "secret", Windows reads a number of four bytes.
    setData(u"x-kde-passwordManagerHint"_s, "secret");
    setData(u"application/x-nspasteboard-concealed-type"_s, "1");
    setData(uR"(application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing")"_s, "1");
    setData(uR"(application/x-qt-windows-mime;value="CanIncludeInClipboardHistory")"_s, QByteArray(4, '\0'));
    setData(uR"(application/x-qt-windows-mime;value="CanUploadToCloudClipboard")"_s, QByteArray(4, '\0'));
}

QStringList SecretMime::formats() const
{
    return QStringList(plainFormat) + QMimeData::formats();
}

bool SecretMime::hasFormat(const QString &format) const
{
    return format == plainFormat || QMimeData::hasFormat(format);
}

void SecretMime::forget()
{
    m_secret = {};
}

QVariant SecretMime::retrieveData(const QString &format, QMetaType type) const
{
    return format == plainFormat ? QVariant(m_secret.reveal().toByteArray()) : QMimeData::retrieveData(format, type);
}

} // namespace Tokendesk
