// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/snippettext.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const auto place = "{token}"_L1;

} // namespace

SnippetText::SnippetText(const Snippet &snippet, const QUrl &address) : m_text(snippet.text)
{
    m_text.replace(u"{base}"_s, address.toString(QUrl::FullyEncoded));
}

bool SnippetText::holdsValue() const
{
    return m_text.contains(place);
}

QString SnippetText::shown() const
{
    return QString(m_text).replace(place, u"••••••••"_s);
}

Secret SnippetText::filled(const Secret &token) const
{
    const QList<QByteArray> parts = [this] {
        QList<QByteArray> list;
        for (const QString &part : m_text.split(place))
            list.append(part.toUtf8());
        return list;
    }();
    qsizetype size = 0;
    for (const QByteArray &part : parts)
        size += part.size() + token.size();
    QByteArray text;
    text.reserve(size); // growing would leave a shorter copy behind that nobody wipes
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text.append(token.reveal());
        text.append(parts.at(i));
    }
    return Secret::take(std::move(text));
}

} // namespace Tokendesk
