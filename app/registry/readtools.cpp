// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/readtools.h"
#include "app/registry/factnames.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Need = FactReader::Need;
using Reason = ProfileProblem::Reason;

CliFileFacts readCliFile(FactReader reader)
{
    using Form = CliFileFacts::Form;
    CliFileFacts file;
    file.path = reader.text(u"path"_s);
    if (!file.path.isEmpty() && !file.path.startsWith(u"~/"_s))
        reader.refuse(u"path"_s, Reason::NotAllowed, u"~/…"_s);
    file.form = namedFact<Form>(reader, u"form"_s, {{"json"_L1, Form::Json}, {"npmrc"_L1, Form::Npmrc}}, Form::Json);
    const bool needsPointer = !file.path.isEmpty() && file.form == Form::Json;
    file.token = reader.pointers(u"token"_s, needsPointer ? Need::Required : Need::Optional);
    file.registry = reader.pointers(u"registry"_s);
    file.otherSecrets = reader.pointers(u"otherSecrets"_s);
    file.goesWithToken = reader.flag(u"goesWithToken"_s);
    reader.done();
    return file;
}

/// A registry that says nothing else gives its token in the variable that its tools read.
RunFacts readRun(FactReader reader, const QString &environment)
{
    RunFacts run;
    run.programs = reader.texts(u"programs"_s);
    FactReader variables = reader.object(u"variables"_s);
    const QStringList names = variables.keys();
    for (const QString &name : names) {
        if (name.isEmpty() || name.contains(u'='))
            variables.refuse(name, Reason::NotAllowed, u"NAME"_s);
        run.variables.append({name, variables.text(name)});
    }
    if (names.isEmpty() && !environment.isEmpty())
        run.variables.append({environment, u"{token}"_s});
    reader.done();
    return run;
}

} // namespace

void readTools(FactReader &reader, RegistryProfile &profile)
{
    profile.environment = reader.text(u"environment"_s);
    profile.run = readRun(reader.object(u"run"_s), profile.environment);
    profile.cliFile = readCliFile(reader.object(u"cliFile"_s));
    const QList<FactReader> snippets = reader.objects(u"snippets"_s);
    for (FactReader snippet : snippets) {
        profile.snippets.append({snippet.text(u"title"_s, Need::Required), snippet.text(u"text"_s, Need::Required),
            snippet.text(u"note"_s)});
        snippet.done();
    }
    FactReader web = reader.object(u"web"_s);
    profile.tokensPage = web.text(u"tokens"_s);
    web.done();
}

} // namespace Tokendesk
