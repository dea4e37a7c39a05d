// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/autostart.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <utility>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// Desktop Entry Specification, Exec: a quoted argument, then the rules for strings, then % for field codes.
QString execArgument(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
    }
    text.replace(u'\\', u"\\\\"_s);
    text.replace(u'%', u"%%"_s);
    return u'"' + text + u'"';
}

QByteArray entry(const QString &program, bool hidden)
{
    const QString exec = execArgument(program) + (hidden ? u" --hidden"_s : QString());
    return u"[Desktop Entry]\nType=Application\nName=Tokendesk\nExec=%1\nIcon=tokendesk\nTerminal=false\n"_s.arg(exec)
        .toUtf8();
}

} // namespace

Autostart::Autostart(QString file, QString program) : m_file(std::move(file)), m_program(std::move(program))
{
}

bool Autostart::isPossible() const
{
    return !m_file.isEmpty();
}

bool Autostart::isOn() const
{
    QFile file(m_file);
    if (!isPossible() || !file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 most = 1 << 16;
    const QByteArrayList lines = file.read(most).split('\n');
    // What desktops write into it to switch it off.
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

Result<void> Autostart::turnOn(bool hidden) const
{
    if (!isPossible())
        return failure(Error::Kind::NotOffered);
    QDir().mkpath(QFileInfo(m_file).path());
    QSaveFile file(m_file);
    file.setDirectWriteFallback(false);
    const QByteArray text = entry(m_program, hidden);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(Error::Kind::Storage, m_file + u": "_s + file.errorString());
    return {};
}

Result<void> Autostart::turnOff() const
{
    QFile file(m_file);
    if (!isPossible() || !file.exists() || file.remove())
        return {};
    return failure(Error::Kind::Storage, m_file + u": "_s + file.errorString());
}

} // namespace Tokendesk
