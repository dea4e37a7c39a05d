// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/tokentext.h"
#include "app/registry/tokenjson.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype longestPrefix = 24;

} // namespace

QStringList textsOf(const QJsonValue &value)
{
    static const QRegularExpression between(u"[ ,]+"_s);
    if (value.isString())
        return value.toString().split(between, Qt::SkipEmptyParts);
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        if (entry.isString())
            texts.append(cleaned(entry.toString()));
    }
    return texts;
}

QString shortPrefix(const QString &told)
{
    const QString prefix = cleaned(told, longestPrefix + 1);
    return prefix.size() > longestPrefix ? prefix.left(longestPrefix / 3) + u'…' : prefix;
}

} // namespace Tokendesk
