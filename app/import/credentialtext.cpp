// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/credentialtext.h"
#include "app/http/address.h"
#include "app/vault/vault.h"
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::CredentialText {

namespace {

using Reason = FindProblem::Reason;

/// One NAME=value line of an npmrc or a .env.
struct Line {
    int number = 0;
    TextRange whole; ///< With its end.
    QString name;
    TextRange value; ///< Without quotes.
};

QByteArrayView in(const QByteArray &text, const TextRange &range)
{
    return QByteArrayView(text).sliced(range.start, range.size());
}

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\r';
}

TextRange trimmed(const QByteArray &text, TextRange range)
{
    while (range.start < range.end && isSpace(text.at(range.start)))
        ++range.start;
    while (range.start < range.end && isSpace(text.at(range.end - 1)))
        --range.end;
    return range;
}

/// Without quotes; else up to a comment.
TextRange valueIn(const QByteArray &text, const TextRange &after)
{
    TextRange value = trimmed(text, after);
    if (value.size() > 0 && (text.at(value.start) == '"' || text.at(value.start) == '\'')) {
        const qsizetype end = text.indexOf(text.at(value.start), value.start + 1);
        if (end > 0 && end < value.end)
            return {value.start + 1, end};
    }
    for (qsizetype i = value.start; i < value.end; ++i) {
        if ((text.at(i) == '#' || text.at(i) == ';') && i > value.start && isSpace(text.at(i - 1)))
            value.end = i;
    }
    return trimmed(text, value);
}

QList<Line> linesOf(const QByteArray &text)
{
    QList<Line> lines;
    int number = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        ++number;
        const TextRange body = trimmed(text, {start, end});
        const TextRange whole{start, found < 0 ? end : end + 1};
        start = whole.end;
        if (body.size() == 0 || text.at(body.start) == '#' || text.at(body.start) == ';')
            continue;
        const qsizetype equals = text.indexOf('=', body.start);
        if (equals < 0 || equals >= body.end)
            continue;
        QByteArrayView name = in(text, trimmed(text, {body.start, equals}));
        if (name.startsWith("export "))
            name = name.sliced(7).trimmed();
        lines.append({number, whole, QString::fromUtf8(name), valueIn(text, {equals + 1, body.end})});
    }
    return lines;
}

CredentialFind findAt(const QByteArray &text, const Line &line, const RegistryProfile &profile, const QUrl &address,
    const ProfileBook &profiles)
{
    CredentialFind find;
    find.form = CredentialFind::Form::Lines;
    find.registryId = profile.id;
    find.address = address;
    find.name = line.name;
    find.line = line.number;
    const QByteArrayView token = in(text, line.value);
    find.shown = shownAs(token, profiles);
    find.secret = Secret::take(token.toByteArray());
    find.spots.append({line.name, line.value, line.whole});
    return find;
}

/// An npmrc names its registries without a scheme. Plain http is for this machine alone.
Result<QUrl> npmAddress(const QString &key)
{
    QString place = key.left(key.indexOf(u":_authToken"_s));
    const QString host = QUrl(u"https:"_s + place).host();
    const bool local = host == "127.0.0.1"_L1 || host == "::1"_L1;
    return parseAddress((local ? u"http:"_s : u"https:"_s) + place);
}

Findings inNpmrc(const QByteArray &text, const RegistryProfile &profile, const ProfileBook &profiles)
{
    Findings findings;
    const QList<Line> lines = linesOf(text);
    for (const Line &line : lines) {
        const QByteArrayView value = in(text, line.value);
        if (!line.name.startsWith(u"//"_s) || !line.name.endsWith(u":_authToken"_s) || value.isEmpty()
            || value.contains("${"))
            continue;
        const Result<QUrl> address = npmAddress(line.name);
        if (!address)
            findings.problems.append({{}, line.number, line.name, Reason::NotAnAddress, line.name});
        else if (const std::optional<FindProblem> flaw = flawOf(value))
            findings.problems.append({{}, line.number, line.name, flaw->reason, flaw->detail});
        else
            findings.finds.append(findAt(text, line, profile, *address, profiles));
    }
    return findings;
}

int lineAt(const QByteArray &text, qsizetype offset)
{
    return 1 + int(std::count(text.cbegin(), text.cbegin() + offset, '\n'));
}

/// The text between the quotes of a member.
std::optional<CredentialFind::Spot> spotAt(const QByteArray &text, const QString &pointer)
{
    const std::optional<JsonMember> member = jsonMember(text, pointer);
    if (!member || member->value.size() < 3 || text.at(member->value.start) != '"')
        return {};
    return CredentialFind::Spot{pointer, {member->value.start + 1, member->value.end - 1}, member->whole};
}

Result<QUrl> addressIn(const QByteArray &text, const RegistryProfile &profile)
{
    for (const QString &pointer : profile.cliFile.registry) {
        if (const auto spot = spotAt(text, pointer))
            return parseAddress(QString::fromUtf8(in(text, spot->secret)).replace(u"\\/"_s, u"/"_s));
    }
    return profile.baseUrl;
}

Findings inJson(const QByteArray &text, const RegistryProfile &profile, const ProfileBook &profiles)
{
    QJsonParseError parsing{};
    QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return {{},
            {{{}, lineAt(text, qMin<qsizetype>(parsing.offset, text.size())), {}, Reason::NotJson,
                parsing.errorString()}}};
    const CliFileFacts &facts = profile.cliFile;
    for (const QString &pointer : facts.token) {
        const std::optional<CredentialFind::Spot> spot = spotAt(text, pointer);
        if (!spot)
            continue;
        const int line = lineAt(text, spot->secret.start);
        const QByteArrayView token = in(text, spot->secret);
        if (const std::optional<FindProblem> flaw = flawOf(token))
            return {{}, {{{}, line, pointer, flaw->reason, flaw->detail}}};
        const Result<QUrl> address = addressIn(text, profile);
        if (!address)
            return {{}, {{{}, line, facts.registry.value(0), Reason::NotAnAddress, address.error().detail}}};
        CredentialFind find;
        find.registryId = profile.id;
        find.address = *address;
        find.name = pointer;
        find.line = line;
        find.shown = shownAs(token, profiles);
        find.secret = Secret::take(token.toByteArray());
        find.fileGoes = facts.goesWithToken;
        find.spots.append(*spot);
        for (const QString &other : facts.otherSecrets) {
            if (const auto also = spotAt(text, other))
                find.spots.append(*also);
        }
        return {{find}, {}};
    }
    return {};
}

bool isTokenText(QByteArrayView text)
{
    // What belongs into a header: visible ASCII. Quotes and backslashes would be escapes of the file.
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char character) {
        return character > ' ' && character < 127 && character != '"' && character != '\\';
    });
}

} // namespace

std::optional<FindProblem> flawOf(QByteArrayView text)
{
    FindProblem problem;
    problem.reason = Reason::OddToken;
    if (!isTokenText(text))
        return problem;
    if (text.size() <= Vault::largestSecret)
        return {};
    problem.reason = Reason::TooLong;
    problem.detail = QString::number(text.size());
    return problem;
}

QString shownAs(QByteArrayView token, const ProfileBook &profiles)
{
    const std::optional<ProfileBook::Match> match = profiles.recognise(token);
    return (match ? match->format.prefix : QString()) + u'…';
}

QStringList tokenVariables(const RegistryProfile &profile)
{
    QStringList names;
    if (!profile.environment.isEmpty())
        names.append(profile.environment);
    for (const auto &[name, value] : profile.run.variables) {
        if (value.contains(u"{token}"_s) && !name.contains(u'{') && !names.contains(name))
            names.append(name);
    }
    return names;
}

QUrl addressFor(const RegistryProfile &profile, const std::function<QString(const QString &)> &valueOf)
{
    for (const auto &[name, value] : profile.run.variables) {
        if (value != "{base}"_L1)
            continue;
        if (const Result<QUrl> address = parseAddress(valueOf(name)))
            return *address;
    }
    return profile.baseUrl;
}

Findings inToolFile(const QByteArray &text, const RegistryProfile &profile, const ProfileBook &profiles)
{
    return profile.cliFile.form == CliFileFacts::Form::Npmrc ? inNpmrc(text, profile, profiles)
                                                             : inJson(text, profile, profiles);
}

Findings inDotEnv(const QByteArray &text, const ProfileBook &profiles)
{
    Findings findings;
    const QList<Line> lines = linesOf(text);
    const auto valueOf = [&](const QString &name) {
        const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const Line &one) { return one.name == name; });
        return line == lines.cend() ? QString() : QString::fromUtf8(in(text, line->value));
    };
    for (const Line &line : lines) {
        const QByteArrayView value = in(text, line.value);
        if (value.isEmpty() || value.startsWith('$'))
            continue;
        const RegistryProfile *owner = nullptr;
        for (const RegistryProfile &profile : profiles.profiles()) {
            if (tokenVariables(profile).contains(line.name))
                owner = &profile;
        }
        const std::optional<ProfileBook::Match> match = profiles.recognise(value);
        if (!owner && match)
            owner = match->profile;
        if (!owner)
            continue;
        if (const std::optional<FindProblem> flaw = flawOf(value))
            findings.problems.append({{}, line.number, line.name, flaw->reason, flaw->detail});
        else
            findings.finds.append(findAt(text, line, *owner, addressFor(*owner, valueOf), profiles));
    }
    for (CredentialFind &find : findings.finds)
        find.place = CredentialFind::Place::DotEnv;
    return findings;
}

} // namespace Tokendesk::CredentialText
