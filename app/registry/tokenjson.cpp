// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/tokenjson.h"
#include "app/registry/tokentext.h"
#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// The name in "{name}", if that is the whole text.
const QRegularExpression &placeholder()
{
    static const QRegularExpression form(u"\\{([A-Za-z][A-Za-z0-9]*)\\}"_s);
    return form;
}

/// -1 if there is anything but digits.
int numberIn(QStringView text, qsizetype from, qsizetype digits)
{
    int number = 0;
    for (const QChar c : text.sliced(from, digits)) {
        if (c < u'0' || c > u'9')
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// The milliseconds in ".123456789", if anything stands there; moves end behind them.
std::optional<int> fractionIn(QStringView text, qsizetype &end)
{
    if (end >= text.size() || text[end] != u'.')
        return 0;
    const qsizetype start = ++end;
    double value = 0;
    double weight = 1000;
    for (; end < text.size() && text[end] >= u'0' && text[end] <= u'9'; ++end) {
        weight /= 10;
        value += weight * (text[end].unicode() - u'0');
    }
    return end > start ? std::optional(qMin(qRound(value), 999)) : std::nullopt;
}

/// Seconds east of Greenwich: "Z", "+02:00", "-0330", or nothing where that is known to mean UTC.
std::optional<int> offsetIn(QStringView zone, bool noneIsUtc)
{
    if (zone.isEmpty())
        return noneIsUtc ? std::optional(0) : std::nullopt;
    if (zone.size() == 1 && (zone[0] == u'Z' || zone[0] == u'z'))
        return 0;
    const bool hasColon = zone.size() == 6 && zone[3] == u':';
    if ((zone[0] != u'+' && zone[0] != u'-') || (zone.size() != 5 && !hasColon))
        return {};
    const int hours = numberIn(zone, 1, 2);
    const int minutes = numberIn(zone, hasColon ? 4 : 3, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return {};
    return (zone[0] == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
}

QString wholePlaceholder(const QString &text)
{
    const bool whole = text.size() > 2 && text.startsWith(u'{') && text.endsWith(u'}') && text.count(u'{') == 1;
    return whole ? text.sliced(1, text.size() - 2) : QString();
}

QJsonValue filledContainer(const QJsonObject &form, const TemplateValues &values)
{
    QJsonObject filled;
    for (auto member = form.begin(); member != form.end(); ++member) {
        const QJsonValue value = fillTemplate(member.value(), values);
        if (!value.isUndefined())
            filled.insert(member.key(), value);
    }
    return filled.isEmpty() && !form.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(filled);
}

/// A registry that knows a flag in place of scopes says them by it.
QStringList scopesOf(const QJsonValue &row, const RegistryProfile &profile)
{
    const QHash<QString, QStringList> &fields = profile.list->fields;
    if (profile.scopeFlag && fields.contains(profile.scopeFlag->name)) {
        const QJsonValue flag = valueAt(row, fields.value(profile.scopeFlag->name));
        if (flag.isBool())
            return flag.toBool() ? profile.scopeFlag->yes : profile.scopeFlag->no;
    }
    return textsOf(valueAt(row, fields.value(u"scopes"_s)));
}

QList<Organisation> organisationsFromJson(const QJsonValue &document, const OrganisationFacts &facts)
{
    QList<Organisation> found;
    for (const QString &pointer : facts.items) {
        const QJsonValue value = valueAt(document, pointer);
        const QJsonArray all = value.isObject() ? QJsonArray{value} : value.toArray();
        for (const QJsonValue &one : all) {
            const Organisation organisation{
                cleaned(textAt(one, facts.id)), cleaned(textAt(one, facts.name)), cleaned(textAt(one, facts.role), 40)};
            if (!organisation.id.isEmpty() && !found.contains(organisation))
                found.append(organisation);
        }
        if (!found.isEmpty())
            return found;
    }
    return found;
}

} // namespace

QJsonValue valueAt(const QJsonValue &document, const QString &pointer)
{
    // Nearly all lead to a member.
    if (pointer.size() > 1 && pointer.indexOf(u'/', 1) < 0 && !pointer.contains(u'~') && document.isObject())
        return document.toObject().value(QStringView(pointer).sliced(1));
    QJsonValue value = document;
    const QStringList steps = pointer.isEmpty() ? QStringList() : pointer.sliced(1).split(u'/');
    for (QString step : steps) {
        step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value;
}

QJsonValue valueAt(const QJsonValue &document, const QStringList &pointers)
{
    for (const QString &pointer : pointers) {
        const QJsonValue value = valueAt(document, pointer);
        if (!value.isUndefined() && !value.isNull())
            return value;
    }
    return QJsonValue::Undefined;
}

QString textAt(const QJsonValue &document, const QStringList &pointers)
{
    for (const QString &pointer : pointers) {
        const QJsonValue value = valueAt(document, pointer);
        if (value.isString())
            return value.toString();
        if (value.isDouble())
            return QString::number(value.toInteger());
    }
    return {};
}

QJsonValue objectAt(const QJsonValue &document, const QStringList &pointers)
{
    for (const QString &pointer : pointers) {
        const QJsonValue value = valueAt(document, pointer);
        if (value.isObject())
            return value;
    }
    return QJsonValue::Undefined;
}

std::optional<QJsonArray> arrayAt(const QJsonValue &document, const QStringList &pointers)
{
    for (const QString &pointer : pointers) {
        const QJsonValue value = valueAt(document, pointer);
        if (value.isArray())
            return value.toArray();
    }
    return {};
}

QJsonValue fillTemplate(const QJsonValue &form, const TemplateValues &values)
{
    if (form.isObject())
        return filledContainer(form.toObject(), values);
    if (form.isArray()) {
        QJsonArray filled;
        const QJsonArray entries = form.toArray();
        for (const QJsonValue &entry : entries)
            filled.append(fillTemplate(entry, values));
        return filled;
    }
    if (!form.isString())
        return form;
    const QString name = wholePlaceholder(form.toString());
    return name.isEmpty() ? form : values.value(name, QJsonValue::Undefined);
}

QStringList placeholdersIn(const QJsonValue &form)
{
    QStringList names;
    if (form.isString()) {
        for (auto found = placeholder().globalMatch(form.toString()); found.hasNext();)
            names.append(found.next().captured(1));
    }
    const QJsonObject object = form.toObject();
    for (const QJsonValue &member : object)
        names += placeholdersIn(member);
    const QJsonArray array = form.toArray();
    for (const QJsonValue &entry : array)
        names += placeholdersIn(entry);
    return names;
}

QString plainValue(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

std::optional<QString> fillText(const QString &form, const TemplateValues &values)
{
    QString filled;
    qsizetype end = 0;
    for (auto found = placeholder().globalMatch(form); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QJsonValue value = values.value(match.captured(1), QJsonValue::Undefined);
        if (value.isUndefined())
            return {};
        filled += form.sliced(end, match.capturedStart() - end) + plainValue(value);
        end = match.capturedEnd();
    }
    return filled + form.sliced(end);
}

QString fillPath(const QString &form, const TemplateValues &values)
{
    QString path = form;
    for (auto value = values.begin(); value != values.end(); ++value) {
        path.replace(u'{' + value.key() + u'}', QString::fromLatin1(QUrl::toPercentEncoding(plainValue(*value))));
    }
    return path;
}

/// By hand: a list of many tokens holds three times as many of these.
QDateTime parseTime(const QString &text, bool withoutZoneIsUtc)
{
    const QStringView view(text);
    if (view.size() < 19 || view[4] != u'-' || view[7] != u'-' || !u"Tt "_s.contains(view[10]) || view[13] != u':'
        || view[16] != u':')
        return {};
    const QDate date(numberIn(view, 0, 4), numberIn(view, 5, 2), numberIn(view, 8, 2));
    const int hour = numberIn(view, 11, 2);
    const int minute = numberIn(view, 14, 2);
    const int second = numberIn(view, 17, 2);
    qsizetype end = 19;
    const std::optional<int> milliseconds = fractionIn(view, end);
    const std::optional<int> offset = offsetIn(view.sliced(end), withoutZoneIsUtc);
    const bool isMidnight = hour == 24 && minute == 0 && second == 0; // of the day's end
    const QTime time(isMidnight ? 0 : hour, minute, second, milliseconds.value_or(0));
    if (!date.isValid() || !time.isValid() || !milliseconds || !offset)
        return {};
    return QDateTime(isMidnight ? date.addDays(1) : date, time, Qt::UTC).addSecs(-*offset);
}

QString cleaned(const QString &text, qsizetype longest)
{
    QString clean;
    for (const QChar c : text) {
        if (clean.size() >= longest)
            break;
        if (c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

Result<Token> tokenFromJson(const QJsonValue &row, const RegistryProfile &profile)
{
    const QHash<QString, QStringList> &fields = profile.list->fields;
    const auto text = [&](const QString &field) {
        return textAt(row, fields.value(field));
    };
    Token token;
    token.id.id = text(u"id"_s);
    if (token.id.id.isEmpty() || token.id.id.size() > 512)
        return failure(Error::Kind::UnreadableReply, u"token without id"_s);
    token.name = cleaned(text(u"name"_s));
    token.prefix = shortPrefix(text(u"prefix"_s));
    token.scopes = scopesOf(row, profile);
    token.unrestricted = token.scopes.isEmpty() && profile.scopesEmptyMeansAll;
    const auto time = [&](const QString &field) {
        return parseTime(text(field), profile.timesAreUtc);
    };
    token.created = time(u"created"_s);
    token.lastUsed = time(u"lastUsed"_s);
    token.lastUsedReported = fields.contains(u"lastUsed"_s);
    token.expires = time(u"expires"_s);
    // A time that cannot be read is unknown, not "never".
    token.expiresReported = fields.contains(u"expires"_s) && (token.expires.isValid() || text(u"expires"_s).isEmpty());
    token.organisation = cleaned(text(u"organisation"_s));
    if (fields.contains(u"owner"_s)) {
        const QString owner = text(u"owner"_s);
        token.owner = owner.size() <= 512 ? owner : QString();
        token.ownerName = cleaned(text(u"ownerName"_s));
    }
    token.enabled = valueAt(row, fields.value(u"enabled"_s)).toBool(true);
    return token;
}

Identity identityFromJson(const QJsonValue &document, const IdentityFacts &facts)
{
    return {cleaned(textAt(document, facts.userId)), cleaned(textAt(document, facts.name)),
        cleaned(textAt(document, facts.email)), organisationsFromJson(document, facts.organisations),
        textsOf(valueAt(document, facts.scopes))};
}

} // namespace Tokendesk
