// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/credentialsearch.h"
#include "app/import/credentialtext.h"
#include "app/import/plainfiles.h"
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

void add(Findings &all, Findings found, const QByteArray &text, const QString &path, const QString &home)
{
    for (FindProblem &problem : found.problems)
        problem.path = path;
    all.problems += found.problems;
    if (found.finds.isEmpty())
        return;
    const PlainFile file = PlainFiles::look(path, home);
    for (CredentialFind &find : found.finds) {
        find.file = file;
        find.textHash = PlainFiles::hashOf(text);
        all.finds.append(find);
    }
}

void searchFile(
    Findings &all, const QString &path, const QString &home, const std::function<Findings(const QByteArray &)> &read)
{
    tl::expected<QByteArray, FindProblem> text = PlainFiles::read(path);
    if (!text) {
        all.problems.append(text.error());
        return;
    }
    add(all, read(*text), *text, path, home);
    wipe(*text);
}

void searchVariables(Findings &all, const RegistryProfile &profile, const ProfileBook &profiles)
{
    const QStringList names = CredentialText::tokenVariables(profile);
    for (const QString &name : names) {
        QByteArray value = qgetenv(name.toLocal8Bit().constData());
        if (value.isEmpty())
            continue;
        if (std::optional<FindProblem> flaw = CredentialText::flawOf(value)) {
            flaw->place = name;
            all.problems.append(*flaw);
            wipe(value);
            continue;
        }
        CredentialFind find;
        find.place = CredentialFind::Place::Environment;
        find.registryId = profile.id;
        find.address = CredentialText::addressFor(
            profile, [](const QString &variable) { return qEnvironmentVariable(variable.toLocal8Bit().constData()); });
        find.name = name;
        find.shown = CredentialText::shownAs(value, profiles);
        find.secret = Secret::take(std::move(value));
        all.finds.append(find);
    }
}

QString overriding(const RegistryProfile &profile)
{
    const QStringList names = CredentialText::tokenVariables(profile);
    for (const QString &name : names) {
        if (!qEnvironmentVariableIsEmpty(name.toLocal8Bit().constData()))
            return name;
    }
    return {};
}

} // namespace

Findings searchCredentials(const SearchPlaces &places, const ProfileBook &profiles)
{
    Findings all;
    for (const RegistryProfile &profile : profiles.profiles()) {
        const QString path = places.home + profile.cliFile.path.mid(1);
        if (!profile.cliFile.path.isEmpty() && QFileInfo(path).isSymLink() + QFileInfo::exists(path) > 0) {
            const qsizetype before = all.finds.size();
            searchFile(all, path, places.home,
                [&](const QByteArray &text) { return CredentialText::inToolFile(text, profile, profiles); });
            for (qsizetype i = before; i < all.finds.size(); ++i) {
                // Where the tool looks at its file first, no variable overrides it; and an npmrc names its variables.
                if (!profile.cliFile.goesWithToken && profile.cliFile.form == CliFileFacts::Form::Json)
                    all.finds[i].overriddenBy = overriding(profile);
            }
        }
        if (places.environment)
            searchVariables(all, profile, profiles);
    }
    for (const QString &path : places.dotEnvFiles)
        searchFile(
            all, path, places.home, [&](const QByteArray &text) { return CredentialText::inDotEnv(text, profiles); });
    return all;
}

} // namespace Tokendesk
