// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 largest = 64 * 1024 * 1024;

QByteArray asUtf16(const QByteArray &text, bool littleEndian)
{
    QByteArray bytes;
    for (const char c : text) {
        bytes.append(littleEndian ? c : '\0');
        bytes.append(littleEndian ? '\0' : c);
    }
    return bytes;
}

/// Base64 looks different by what stands before: the part that is the same whatever stands around.
QByteArray base64Core(const QByteArray &text, int before)
{
    const QByteArray encoded = (QByteArray(before, ' ') + text).toBase64(QByteArray::OmitTrailingEquals);
    return encoded.mid(before == 0 ? 0 : 4, encoded.size() - 8);
}

} // namespace

Canary::Canary(const Secret &secret) : m_secret(secret)
{
    const QByteArray tail = secret.reveal().last(20).toByteArray();
    m_needles = {tail, asUtf16(tail, true), asUtf16(tail, false), base64Core(tail, 0), base64Core(tail, 1),
        base64Core(tail, 2), tail.toHex(), tail.toHex().toUpper(), tail.toPercentEncoding({}, "abc")};
}

bool Canary::isIn(const QByteArray &bytes) const
{
    return std::any_of(
        m_needles.cbegin(), m_needles.cend(), [&bytes](const QByteArray &needle) { return bytes.contains(needle); });
}

QStringList Canary::findIn(const QStringList &folders) const
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.size() <= largest && file.open(QIODevice::ReadOnly) && isIn(file.readAll()))
                found.append(file.fileName());
        }
    }
    return found;
}

QStringList Canary::findInProcesses() const
{
    QStringList found;
    const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
            QFile file(u"/proc/%1/%2"_s.arg(process, name));
            if (file.open(QIODevice::ReadOnly) && isIn(file.readAll()))
                found.append(file.fileName());
        }
    }
    return found;
}

bool Canary::plant(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(m_secret.reveal().toByteArray()) == m_secret.size();
}

} // namespace Tokendesk
