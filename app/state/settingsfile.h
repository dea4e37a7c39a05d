// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

class QSettings;
class QVariant;

namespace Tokendesk {

/// A file of keys and texts that nobody else can read (mode 0600). Belongs to Settings.
class SettingsFile {
public:
    explicit SettingsFile(const QString &path);
    ~SettingsFile();
    SettingsFile(const SettingsFile &) = delete;
    SettingsFile &operator=(const SettingsFile &) = delete;

    QString path() const;
    bool isReadable() const; ///< Whether what is there could be read.
    QStringList keys() const;
    bool contains(const QString &key) const; ///< Also of a group of keys.
    QString text(const QString &key) const;

    /// Soon; save() does it now. False: it will not be possible.
    bool write(const QString &key, const QVariant &value);
    void remove(const QString &key); ///< Also a group of keys.
    /// Rows of two columns each, under one group.
    using Rows = QList<std::pair<QString, QString>>;
    Rows rows(const QString &group, QLatin1StringView first, QLatin1StringView second) const;
    void writeRows(const QString &group, QLatin1StringView first, QLatin1StringView second, const Rows &rows);

    bool save(); ///< False: no room, or no right to write.
    void destroy(); ///< Deletes it; nothing is written any more.

private:
    void makePrivate();

    QString m_path;
    std::unique_ptr<QSettings> m_file;
    bool m_destroyed = false;
};

} // namespace Tokendesk
