// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwords.h"
#include "app/registry/profilebook.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::ImportWords)
};

using Reason = FindProblem::Reason;

QString reasonOf(const FindProblem &problem)
{
    const QString detail = plainText(problem.detail);
    switch (problem.reason) {
    case Reason::Unreadable:
        return Text::tr("it cannot be read (%1)").arg(detail);
    case Reason::NotAFile:
        return Text::tr("it is not an ordinary file");
    case Reason::TooLarge:
        return Text::tr("it is too large for such a file (%1 bytes)").arg(detail);
    case Reason::NotJson:
        return Text::tr("it is not JSON (%1)").arg(detail);
    case Reason::NotAnAddress:
        return Text::tr("the registry's address in it is not safe for a token (%1)").arg(detail);
    case Reason::OddToken:
        return Text::tr("what stands there cannot be a token");
    case Reason::TooLong:
        return Text::tr("the token there is longer than the keychain takes (%1 bytes)").arg(detail);
    }
    return {};
}

} // namespace

ImportWords::ImportWords(const ProfileBook *profiles) : m_profiles(profiles)
{
}

QString ImportWords::registry(const QString &id) const
{
    const RegistryProfile *profile = m_profiles->profile(id);
    return plainText(profile ? profile->name : id);
}

QString ImportWords::path(const QString &path)
{
    const QString home = QDir::homePath();
    return plainText(path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path);
}

QString ImportWords::place(const CredentialFind &find)
{
    if (find.place == CredentialFind::Place::Environment)
        return Text::tr("Variable %1").arg(plainText(find.name));
    return Text::tr("%1, line %2", "file, number").arg(path(find.file.path)).arg(find.line);
}

QString ImportWords::careful(const CredentialFind &find)
{
    QStringList reasons;
    if (find.place == CredentialFind::Place::Environment)
        reasons.append(Text::tr("every program that you start can read it"));
    else if (find.file.othersCanRead())
        reasons.append(Text::tr("others on this computer can read it (mode %1)")
                           .arg(find.file.mode & 0777, 4, 8, QLatin1Char('0')));
    if (find.file.inGit)
        reasons.append(Text::tr("in a Git folder and not ignored"));
    if (!find.file.cloud.isEmpty())
        reasons.append(Text::tr("copied elsewhere by %1").arg(find.file.cloud));
    if (!find.overriddenBy.isEmpty())
        reasons.append(Text::tr("not in use: %1 is set and counts first").arg(plainText(find.overriddenBy)));
    return reasons.join(u"; "_s);
}

QString ImportWords::obstacle(const CredentialFind &find)
{
    switch (find.file.obstacle) {
    case PlainFile::Obstacle::None:
        return {};
    case PlainFile::Obstacle::NotOurs:
        return Text::tr("The file belongs to somebody else.");
    case PlainFile::Obstacle::LinkAway:
        return Text::tr("The file is a link to a place outside of your home folder.");
    case PlainFile::Obstacle::ReadOnly:
        return Text::tr("Its folder cannot be written.");
    }
    return {};
}

QString ImportWords::problem(const FindProblem &problem)
{
    const QString where = problem.path.isEmpty() ? plainText(problem.place) : path(problem.path);
    if (problem.line > 0)
        return Text::tr("%1, line %2: %3.", "file, number, reason").arg(where).arg(problem.line).arg(reasonOf(problem));
    return Text::tr("%1: %2.", "file, reason").arg(where, reasonOf(problem));
}

QString ImportWords::outcome(
    const CredentialFind &find, CredentialMove::Way way, const CredentialMove::Outcome &outcome) const
{
    const QString who = isolated(outcome.identity.shown());
    switch (outcome.end) {
    case CredentialMove::End::Done:
        if (find.place == CredentialFind::Place::Environment)
            return Text::tr("Copied. Valid: %1. The variable stays set: remove it where your shell sets it.").arg(who);
        return way == CredentialMove::Way::TakeOut
            ? Text::tr("Moved. Valid: %1").arg(who)
            : Text::tr("Copied. Valid: %1. Only you can read the file now.").arg(who);
    case CredentialMove::End::Changed:
        return Text::tr("Not touched: the file was changed meanwhile. Look again.");
    case CredentialMove::End::OtherToken:
        return Text::tr("Not touched: %1 is signed in here with another token, and the list does not tell which one "
                        "this is. Revoke it, or sign that account out first.")
            .arg(who);
    case CredentialMove::End::Failed:
        break;
    }
    if (outcome.error.kind == Error::Kind::NotSignedIn)
        return Text::tr("Not touched: %1 refuses this token. It has ended or was revoked; delete it from the file.")
            .arg(registry(find.registryId));
    return Text::tr("Not touched. %1").arg(errorText(outcome.error, {registry(find.registryId)}));
}

QString ImportWords::undone(ImportBook::Undone undone, const QString &file)
{
    switch (undone) {
    case ImportBook::Undone::WrittenBack:
        return Text::tr("Written back into %1. The account stays in Tokendesk.").arg(path(file));
    case ImportBook::Undone::HasOneAgain:
        return Text::tr("Nothing changed: %1 has a token again.").arg(path(file));
    case ImportBook::Undone::PlaceGone:
        return Text::tr("Nothing changed: the part of %1 that it stood in is gone.").arg(path(file));
    }
    return {};
}

} // namespace Tokendesk
