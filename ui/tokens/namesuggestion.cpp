// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/namesuggestion.h"
#include <QRegularExpression>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// Letters and digits of any host name, so that every registry takes it.
QString plainHost()
{
    static const QRegularExpression odd(u"[^a-z0-9]+"_s);
    QString host = QSysInfo::machineHostName().section(u'.', 0, 0).toLower();
    host.replace(odd, u"-"_s);
    return host;
}

QString trimmedDashes(QString text)
{
    while (text.endsWith(u'-'))
        text.chop(1);
    return text;
}

QString numbered(const QString &stem, int first, int longest, const NameUsed &used)
{
    for (int number = first;; ++number) {
        const QString end = u"-%1"_s.arg(number);
        QString name = trimmedDashes(stem.left(longest - end.size())) + end;
        if (!used(name))
            return name;
    }
}

} // namespace

QString suggestedTokenName(const QString &use, const QDate &day, int longest, const NameUsed &used)
{
    const QString month = day.toString(u"yyyyMM"_s);
    const QString first = use.isEmpty() ? u"token"_s : use;
    // The host gives way: use and month say more.
    const qsizetype room = longest - first.size() - month.size() - 2;
    const QString host = trimmedDashes(plainHost().left(std::max<qsizetype>(0, room)));
    QString name = (host.isEmpty() ? first : first + u'-' + host) + u'-' + month;
    name = name.left(longest);
    return used(name) ? numbered(name, 2, longest, used) : name;
}

QString nextName(const QString &name, int longest, const NameUsed &used)
{
    static const QRegularExpression number(u"-(\\d{1,3})$"_s);
    const QRegularExpressionMatch match = number.match(name);
    const int next = match.hasMatch() ? match.captured(1).toInt() + 1 : 2;
    return numbered(match.hasMatch() ? name.left(match.capturedStart()) : name, next, longest, used);
}

} // namespace Tokendesk
