// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/isotime.h"
#include <QString>
#include <chrono>

namespace Tokendesk::LocalRegistry {

namespace {

void putNumber(char *to, int digits, qint64 number)
{
    for (int i = digits - 1; i >= 0; --i) {
        to[i] = char('0' + number % 10);
        number /= 10;
    }
}

} // namespace

QByteArray isoTime(qint64 milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> moment{std::chrono::milliseconds(milliseconds)};
    const sys_days day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss time(moment - day);
    QByteArray text("0000-00-00T00:00:00.000Z");
    char *const to = text.data();
    putNumber(to, 4, int(date.year()));
    putNumber(to + 5, 2, unsigned(date.month()));
    putNumber(to + 8, 2, unsigned(date.day()));
    putNumber(to + 11, 2, time.hours().count());
    putNumber(to + 14, 2, time.minutes().count());
    putNumber(to + 17, 2, time.seconds().count());
    putNumber(to + 20, 3, time.subseconds().count());
    return text;
}

QJsonValue isoValue(const QVariant &milliseconds)
{
    if (milliseconds.isNull())
        return QJsonValue::Null;
    return QString::fromLatin1(isoTime(milliseconds.toLongLong()));
}

} // namespace Tokendesk::LocalRegistry
