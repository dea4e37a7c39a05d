// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/settingsfile.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace Tokendesk {

SettingsFile::SettingsFile(const QString &path)
    : m_path(path), m_file(std::make_unique<QSettings>(path, QSettings::IniFormat))
{
    m_file->setFallbacksEnabled(false);
    // Somebody may have put it there with other rights.
    if (QFileInfo::exists(path))
        makePrivate();
}

SettingsFile::~SettingsFile()
{
    m_file->sync();
}

QString SettingsFile::path() const
{
    return m_path;
}

bool SettingsFile::isReadable() const
{
    const QFileInfo file(m_path);
    return m_file->status() == QSettings::NoError && (!file.exists() || file.isReadable());
}

QStringList SettingsFile::keys() const
{
    return m_file->allKeys();
}

bool SettingsFile::contains(const QString &key) const
{
    return m_file->contains(key) || m_file->childGroups().contains(key);
}

QString SettingsFile::text(const QString &key) const
{
    return m_file->value(key).toString();
}

bool SettingsFile::write(const QString &key, const QVariant &value)
{
    if (m_destroyed)
        return true;
    makePrivate();
    m_file->setValue(key, value);
    return m_file->isWritable();
}

void SettingsFile::remove(const QString &key)
{
    m_file->remove(key);
}

SettingsFile::Rows SettingsFile::rows(const QString &group, QLatin1StringView first, QLatin1StringView second) const
{
    Rows rows;
    const int count = m_file->beginReadArray(group);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        rows.emplaceBack(m_file->value(first).toString(), m_file->value(second).toString());
    }
    m_file->endArray();
    return rows;
}

void SettingsFile::writeRows(const QString &group, QLatin1StringView first, QLatin1StringView second, const Rows &rows)
{
    remove(group);
    if (m_destroyed)
        return;
    makePrivate();
    m_file->beginWriteArray(group, int(rows.size()));
    for (int i = 0; i < int(rows.size()); ++i) {
        m_file->setArrayIndex(i);
        m_file->setValue(first, rows.at(i).first);
        m_file->setValue(second, rows.at(i).second);
    }
    m_file->endArray();
}

bool SettingsFile::save()
{
    m_file->sync();
    return m_file->status() != QSettings::AccessError;
}

void SettingsFile::destroy()
{
    m_destroyed = true;
    m_file->clear();
    m_file->sync();
    QFile::remove(m_path);
}

/// QSettings makes a new file readable for everybody and keeps the rights of one that is there.
void SettingsFile::makePrivate()
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(m_path);
    if (file.exists()) {
        if ((file.permissions() & ~(QFile::ReadUser | QFile::WriteUser)) != owner)
            file.setPermissions(owner);
        return;
    }
    QDir().mkpath(QFileInfo(m_path).path());
    if (file.open(QIODevice::NewOnly, owner))
        file.close();
}

} // namespace Tokendesk
