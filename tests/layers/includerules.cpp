// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "includerules.h"
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// A folder of app/ includes itself and those before it.
QStringList order()
{
    return {u"base"_s, u"run"_s, u"domain"_s, u"http"_s, u"registry"_s, u"login"_s, u"vault"_s, u"journal"_s,
        u"state"_s, u"import"_s, u"audit"_s, u"models"_s, u"desk"_s};
}

/// Facts of a registry may be shown; how they are read from JSON is nobody's business up there.
QStringList factHeaders()
{
    return {u"app/registry/registry.h"_s, u"app/registry/registryprofile.h"_s, u"app/registry/profilebook.h"_s,
        u"app/registry/profileproblem.h"_s, u"app/registry/snippettext.h"_s, u"app/registry/callfacts.h"_s,
        u"app/registry/checkprofile.h"_s, u"app/registry/loginfacts.h"_s, u"app/registry/runvariables.h"_s,
        u"app/registry/tokenfacts.h"_s};
}

/// A module of Qt or another library that only one place may touch.
struct Reserved {
    QString start;
    QStringList places;
};

QList<Reserved> reserved()
{
    return {
        {u"QNetworkAccessManager"_s, {u"app/http/"_s}},
        {u"qt6keychain/"_s, {u"app/vault/"_s, u"tests/"_s}},
        {u"QDBus"_s, {u"app/vault/"_s, u"ui/"_s, u"tests/"_s}},
        {u"QSql"_s, {u"app/state/"_s, u"app/journal/"_s, u"app/localregistry/"_s, u"tests/"_s}},
        {u"QJson"_s, {u"app/"_s, u"tests/"_s}},
        {u"QNetwork"_s, {u"app/"_s, u"tests/"_s}},
        {u"simdjson"_s, {u"app/registry/listscan."_s}},
        {u"httplib"_s, {u"app/localregistry/"_s}},
    };
}

bool startsWithAny(const QString &text, const QStringList &starts)
{
    return std::any_of(starts.cbegin(), starts.cend(), [&](const QString &start) { return text.startsWith(start); });
}

bool hasScreen(const QString &header, const QString &qtHeaders)
{
    static const QStringList modules{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtPrintSupport"_s,
        u"QtOpenGL"_s, u"QtOpenGLWidgets"_s};
    return std::any_of(modules.cbegin(), modules.cend(), [&](const QString &module) {
        return header.startsWith(module + u'/') || QFileInfo::exists(qtHeaders + u'/' + module + u'/' + header);
    });
}

/// "app/state/tokenbook.h" is in "state", "app/desk.h" in "desk".
QString folderOf(const QString &path)
{
    const QString part = path.section(u'/', 1, 1);
    return path.count(u'/') > 1 ? part : part.section(u'.', 0, 0);
}

QString objectionInApp(const QString &folder, const QString &header)
{
    if (!header.startsWith("app/"_L1))
        return u"app/ knows nothing outside app/"_s;
    const QString wanted = folderOf(header);
    if (folder == "localregistry"_L1)
        return wanted == folder || wanted == "base"_L1 ? QString() : u"the local registry shares only base/"_s;
    const QStringList known = order();
    if (!known.contains(folder) || !known.contains(wanted))
        return u"not a folder that %1 may know"_s.arg(folder);
    return known.indexOf(wanted) <= known.indexOf(folder) ? QString() : u"%1 stands above %2"_s.arg(wanted, folder);
}

QString objectionInUi(const QString &file, const QString &header)
{
    if (header.startsWith("app/http/"_L1) || header.startsWith("app/localregistry/"_L1))
        return u"a window knows books and models, not how they are fetched"_s;
    const bool start
        = file.startsWith("ui/main."_L1) || file.startsWith("ui/demo."_L1) || file.startsWith("ui/command/main."_L1);
    const bool findings = header == "app/vault/keychaincheck.h"_L1; // what the doctor tells
    if (header.startsWith("app/vault/"_L1) && !start && !findings)
        return u"only the start of the program chooses a vault"_s;
    if (header.startsWith("app/registry/"_L1) && !factHeaders().contains(header))
        return u"a window knows a registry's facts, not its JSON"_s;
    return {};
}

QString objectionToSystem(const QString &file, const QString &header, const QString &qtHeaders)
{
    if (file.startsWith("app/"_L1) && hasScreen(header, qtHeaders))
        return u"app/ works without a screen"_s;
    const QList<Reserved> all = reserved();
    for (const Reserved &one : all) {
        if (header.startsWith(one.start) && !startsWithAny(file, one.places))
            return u"only for %1"_s.arg(one.places.join(u", "_s));
    }
    return {};
}

} // namespace

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression shape(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> found;
    const QStringList lines = text.split(u'\n');
    for (int number = 0; number < lines.size(); ++number) {
        const QRegularExpressionMatch match = shape.match(lines.at(number));
        if (match.hasMatch())
            found.append({number + 1, match.captured(2), match.captured(1) == "<"_L1});
    }
    return found;
}

QString objectionTo(const QString &file, const Include &include, const QString &qtHeaders)
{
    if (include.system)
        return objectionToSystem(file, include.header, qtHeaders);
    if (include.header.endsWith(".moc"_L1))
        return {};
    if (file.startsWith("app/"_L1))
        return objectionInApp(folderOf(file), include.header);
    if (file.startsWith("ui/"_L1))
        return objectionInUi(file, include.header);
    return {};
}

} // namespace Tokendesk
