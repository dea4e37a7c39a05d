// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/jsonplaces.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// Walks over JSON that is known to be valid.
class Walker {
public:
    explicit Walker(const QByteArray &text) : m_text(text)
    {
        skipSpace();
    }

    bool isObject() const
    {
        return at(m_position) == '{';
    }
    qsizetype position() const
    {
        return m_position;
    }
    /// To the value of this name in the object that begins here; what is around it is noted.
    std::optional<JsonMember> enter(const QString &name);
    void skipValue();

private:
    char at(qsizetype position) const
    {
        return position < m_text.size() ? m_text.at(position) : '\0';
    }
    void skipSpace()
    {
        while (m_position < m_text.size() && QByteArrayView(" \t\r\n").contains(at(m_position)))
            ++m_position;
    }
    void skipText();
    QString readText();

    const QByteArray &m_text;
    qsizetype m_position = 0;
};

void Walker::skipText()
{
    for (++m_position; m_position < m_text.size() && at(m_position) != '"'; ++m_position) {
        if (at(m_position) == '\\')
            ++m_position;
    }
    ++m_position;
}

QString Walker::readText()
{
    const qsizetype start = m_position;
    skipText();
    const QByteArray wrapped = "{\"\":" + m_text.mid(start, m_position - start) + '}';
    return QJsonDocument::fromJson(wrapped).object().value(QString()).toString();
}

void Walker::skipValue()
{
    int depth = 0;
    do {
        skipSpace();
        const char first = at(m_position);
        if (first == '"') {
            skipText();
        } else if (first == '{' || first == '[') {
            ++depth;
            ++m_position;
        } else if (first == '}' || first == ']') {
            --depth;
            ++m_position;
        } else if (first == ',' || first == ':') {
            ++m_position;
        } else {
            while (m_position < m_text.size() && !QByteArrayView(",:]} \t\r\n").contains(at(m_position)))
                ++m_position;
        }
    } while (depth > 0 && m_position < m_text.size());
}

std::optional<JsonMember> Walker::enter(const QString &name)
{
    if (!isObject())
        return {};
    qsizetype before = m_position + 1; // behind the brace or the comma
    ++m_position;
    skipSpace();
    while (at(m_position) == '"') {
        const QString known = readText();
        skipSpace();
        ++m_position; // :
        skipSpace();
        const qsizetype start = m_position;
        skipValue();
        const TextRange value{start, m_position};
        skipSpace();
        const bool another = at(m_position) == ',';
        if (known == name) {
            const bool isFirst = m_text.at(before - 1) == '{';
            const TextRange whole
                = another ? TextRange{before, m_position + 1} : TextRange{isFirst ? before : before - 1, value.end};
            m_position = start;
            return JsonMember{value, whole};
        }
        if (!another)
            return {};
        before = ++m_position;
        skipSpace();
    }
    return {};
}

QStringList partsOf(const QString &pointer)
{
    QStringList parts = pointer.split(u'/').mid(1);
    for (QString &part : parts)
        part.replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
    return parts;
}

} // namespace

std::optional<JsonMember> jsonMember(const QByteArray &text, const QString &pointer)
{
    Walker walker(text);
    std::optional<JsonMember> member;
    const QStringList parts = partsOf(pointer);
    for (const QString &part : parts) {
        member = walker.enter(part);
        if (!member)
            return {};
    }
    return member;
}

std::optional<QByteArray> withJsonMember(const QByteArray &text, const QString &pointer, const QByteArray &value)
{
    Walker walker(text);
    QStringList parts = partsOf(pointer);
    if (parts.isEmpty())
        return {};
    const QString name = parts.takeLast();
    for (const QString &part : std::as_const(parts)) {
        if (!walker.enter(part))
            return {};
    }
    if (!walker.isObject())
        return {};
    const qsizetype inside = walker.position() + 1;
    qsizetype next = inside;
    while (next < text.size() && QByteArrayView(" \t\r\n").contains(text.at(next)))
        ++next;
    const bool isEmpty = next < text.size() && text.at(next) == '}';
    QByteArray quoted = QJsonDocument(QJsonObject{{name, 0}}).toJson(QJsonDocument::Compact); // {"name":0}
    quoted = quoted.mid(1, quoted.size() - 3);
    QByteArray result = text;
    result.insert(inside, "\n  " + quoted + ' ' + value + (isEmpty ? "\n" : ","));
    return result;
}

} // namespace Tokendesk
