// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/factreader.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk {

using Reason = ProfileProblem::Reason;

FactReader::FactReader(const QJsonObject &object, const QString &pointer, QList<ProfileProblem> *problems)
    : m_object(object), m_pointer(pointer), m_problems(problems)
{
}

bool FactReader::has(const QString &key) const
{
    return m_object.contains(key);
}

QString FactReader::pointer() const
{
    return m_pointer;
}

QStringList FactReader::keys() const
{
    return m_object.keys();
}

void FactReader::refuse(const QString &key, Reason reason, const QString &detail)
{
    if (m_absent)
        return; // that it is not there has been said
    QString escaped = key;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    m_problems->append({{}, key.isNull() ? m_pointer : m_pointer + u'/' + escaped, reason, detail});
}

void FactReader::refuseAt(const QString &path, Reason reason, const QString &detail)
{
    m_problems->append({{}, m_pointer + u'/' + path, reason, detail});
}

QJsonValue FactReader::take(const QString &key, Need need)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() && need == Need::Required)
        refuse(key, Reason::Missing);
    return value;
}

QString FactReader::text(const QString &key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    if (!value.isString()) {
        refuse(key, Reason::WrongType, u"text"_s);
        return {};
    }
    if (need == Need::Required && value.toString().isEmpty())
        refuse(key, Reason::Missing);
    return value.toString();
}

int FactReader::number(const QString &key, int lowest, int highest, int otherwise)
{
    const QJsonValue value = take(key, Need::Optional);
    if (value.isUndefined())
        return otherwise;
    const double found = value.toDouble(lowest - 1.0);
    if (!value.isDouble())
        refuse(key, Reason::WrongType, u"number"_s);
    else if (found < lowest || found > highest || found != int(found))
        refuse(key, Reason::OutOfRange, u"%1-%2"_s.arg(lowest).arg(highest));
    else
        return int(found);
    return otherwise;
}

bool FactReader::flag(const QString &key, bool otherwise)
{
    const QJsonValue value = take(key, Need::Optional);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, Reason::WrongType, u"true/false"_s);
    return value.toBool(otherwise);
}

QStringList FactReader::texts(const QString &key, Need need)
{
    const QJsonValue value = take(key, need);
    if (value.isUndefined())
        return {};
    if (value.isString())
        return {value.toString()};
    QStringList list;
    const QJsonArray array = value.toArray();
    bool right = value.isArray();
    for (const QJsonValue &entry : array) {
        right = right && entry.isString();
        list.append(entry.toString());
    }
    if (!right)
        refuse(key, Reason::WrongType, u"[text]"_s);
    return list;
}

QStringList FactReader::pointers(const QString &key, Need need)
{
    const QStringList list = texts(key, need);
    for (const QString &pointer : list) {
        if (!pointer.isEmpty() && !pointer.startsWith(u'/'))
            refuse(key, Reason::NotAPointer, pointer);
    }
    return list;
}

QList<int> FactReader::numbers(const QString &key, int lowest, int highest)
{
    const QJsonValue value = take(key, Need::Optional);
    QList<int> list;
    if (value.isUndefined())
        return list;
    const QJsonArray array = value.toArray();
    if (!value.isArray())
        refuse(key, Reason::WrongType, u"[number]"_s);
    for (const QJsonValue &entry : array) {
        if (!entry.isDouble() || entry.toDouble() < lowest || entry.toDouble() > highest)
            refuse(key, Reason::OutOfRange, u"%1-%2"_s.arg(lowest).arg(highest));
        list.append(entry.toInt());
    }
    return list;
}

QJsonValue FactReader::raw(const QString &key)
{
    return take(key, Need::Optional);
}

FactReader FactReader::object(const QString &key, Need need)
{
    const QJsonValue value = take(key, need);
    if (!value.isUndefined() && !value.isObject())
        refuse(key, Reason::WrongType, u"{}"_s);
    FactReader reader(value.toObject(), m_pointer + u'/' + key, m_problems);
    reader.m_absent = m_absent || (need == Need::Required && !value.isObject());
    return reader;
}

QList<FactReader> FactReader::objects(const QString &key)
{
    const QJsonValue value = take(key, Need::Optional);
    QList<FactReader> list;
    if (value.isUndefined())
        return list;
    if (!value.isArray())
        refuse(key, Reason::WrongType, u"[{}]"_s);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isObject())
            refuse(key, Reason::WrongType, u"[{}]"_s);
        list.append(FactReader(array.at(i).toObject(), u"%1/%2/%3"_s.arg(m_pointer, key).arg(i), m_problems));
    }
    return list;
}

void FactReader::done()
{
    const QStringList names = m_object.keys();
    for (const QString &name : names) {
        if (!m_asked.contains(name) && !name.startsWith(u'$'))
            refuse(name, Reason::UnknownKey);
    }
}

} // namespace Tokendesk
