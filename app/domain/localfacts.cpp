// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/localfacts.h"
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype longestTag = 40;

} // namespace

QStringList tagsFrom(const QString &typed)
{
    static const QRegularExpression between(u"[\\s,;#\"]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    const QStringList words = typed.toLower().split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString tag = word.left(longestTag);
        if (!tags.contains(tag))
            tags.append(tag);
    }
    tags.sort();
    return tags;
}

} // namespace Tokendesk
