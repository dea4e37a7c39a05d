// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::ErrorText)
};

QString wait(std::chrono::seconds seconds)
{
    const int count = int(seconds.count());
    return count < 120 ? Text::tr("Try again in %n second(s).", nullptr, count)
                       : Text::tr("Try again in %n minute(s).", nullptr, (count + 59) / 60);
}

QString refused(const QString &who, const ErrorContext &context)
{
    if (context.unauthorizedMayMeanLimit)
        return Text::tr(
            "%1 refused the sign-in. It has ended or was revoked – or its request limit for today is used up: %1 "
            "answers both alike. Sign in again, or try again tomorrow.")
            .arg(who);
    return Text::tr("%1 refused the sign-in: it has ended or was revoked. Sign in again.").arg(who);
}

QString sentence(const Error &error, const ErrorContext &context)
{
    using Kind = Error::Kind;
    const QString who = context.registry.isEmpty() ? Text::tr("The registry") : plainText(context.registry);
    const QString detail = plainText(error.detail);
    switch (error.kind) {
    case Kind::Offline:
        return Text::tr("%1 cannot be reached (%2). Check the network, then try again.").arg(who, detail);
    case Kind::Timeout:
        return Text::tr("%1 did not answer in time. Try again.").arg(who);
    case Kind::UntrustedServer:
        return Text::tr(
            "The certificate of %1 is not trusted, so nothing was sent. If this is your company's registry, its "
            "certificate authority has to be installed on this computer.")
            .arg(detail);
    case Kind::UnsafeAddress:
        return Text::tr(
            "Nothing was sent: “%1” is not a safe address for a token. Use https://, or http://127.0.0.1 for a "
            "registry on this computer.")
            .arg(detail);
    case Kind::Redirected:
        return Text::tr("%1 redirects to another address (%2). Tokendesk does not send a token there; correct the "
                        "registry's address instead.")
            .arg(who, detail);
    case Kind::NotSignedIn:
        return refused(who, context);
    case Kind::GrantOver:
        return Text::tr("The sign-in at %1 has come to its end. Sign in again to go on.").arg(who);
    case Kind::NeedsSession:
        return Text::tr("%1 accepts the token, but lets only a signed-in person manage tokens. Sign in with e-mail and "
                        "password to see and manage them here.")
            .arg(who);
    case Kind::Forbidden:
        return Text::tr("%1 says that this account has too few rights for that.").arg(who);
    case Kind::NotFound:
        return Text::tr("%1 does not have it (any more).").arg(who);
    case Kind::Rejected:
        return Text::tr("%1 did not accept this.").arg(who);
    case Kind::ScopesRefused:
        return Text::tr("%1 cannot limit tokens that are created here: such a token could do everything.").arg(who);
    case Kind::TooManyRequests:
        return Text::tr("%1 received too many requests.").arg(who) + u' ' + wait(error.retryAfter);
    case Kind::ServerFault:
        return Text::tr("%1 has a problem of its own (%2). Try again later.").arg(who, detail);
    case Kind::UnreadableReply:
        return Text::tr("%1 gave an answer that cannot be read (%2). Is the address right?").arg(who, detail);
    case Kind::NotOffered:
        return Text::tr("%1 does not offer this here.").arg(who);
    case Kind::OutcomeUnknown:
        return Text::tr("%1 may have done it, or not. Refresh the list before trying again.").arg(who);
    case Kind::VaultLocked:
        return Text::tr("The keychain is locked. Unlock it, then try again.");
    case Kind::VaultMissing:
        return Text::tr("No keychain service answers on this computer (%1).").arg(detail);
    case Kind::VaultFailed:
        return Text::tr("The keychain failed (%1).").arg(detail);
    case Kind::SecretMissing:
        return Text::tr("The keychain does not hold this secret.");
    case Kind::Storage:
        return Text::tr("Tokendesk cannot read or save its own data (%1).").arg(detail);
    case Kind::InvalidInput:
        return Text::tr("This cannot be right: %1.").arg(detail);
    case Kind::Cancelled:
        return Text::tr("Cancelled.");
    }
    return {};
}

} // namespace

QString errorText(const Error &error, const ErrorContext &context)
{
    const QString own = sentence(error, context);
    const QString says = plainText(error.serverSays).trimmed();
    return says.isEmpty() ? own : own + u' ' + Text::tr("Its message: “%1”").arg(says);
}

QString errorDetails(const Error &error)
{
    return u"%1 · %2"_s.arg(int(error.kind)).arg(plainText(error.detail));
}

QString profileProblemText(const ProfileProblem &problem)
{
    using Reason = ProfileProblem::Reason;
    const QString detail = plainText(problem.detail);
    QString reason;
    switch (problem.reason) {
    case Reason::Unreadable:
        reason = Text::tr("cannot be read: %1").arg(detail);
        break;
    case Reason::TooLarge:
        reason = Text::tr("is too large (%1 bytes)").arg(detail);
        break;
    case Reason::NotJson:
        reason = Text::tr("is not JSON: %1").arg(detail);
        break;
    case Reason::Missing:
        reason = Text::tr("is missing or empty");
        break;
    case Reason::WrongType:
        reason = Text::tr("has the wrong type; expected: %1").arg(detail);
        break;
    case Reason::UnknownKey:
        reason = Text::tr("is not a known key; is it misspelt?");
        break;
    case Reason::NotAllowed:
        reason = Text::tr("has a value that is not allowed; possible: %1").arg(detail);
        break;
    case Reason::NotAnAddress:
        reason = Text::tr("must be an https address: %1").arg(detail);
        break;
    case Reason::NotAPointer:
        reason = Text::tr("must be a JSON pointer such as /id: %1").arg(detail);
        break;
    case Reason::NotARequest:
        reason = Text::tr("must be a method and a path, such as “GET /tokens”: %1").arg(detail);
        break;
    case Reason::OutOfRange:
        reason = Text::tr("is out of range; possible: %1").arg(detail);
        break;
    case Reason::UnknownScope:
        reason = Text::tr("names a scope that the file does not define: %1").arg(detail);
        break;
    case Reason::DuplicateId:
        reason = Text::tr("is used twice: %1. The first one counts.").arg(detail);
        break;
    case Reason::ReplacesBuiltIn:
        reason = Text::tr("stands in for the built-in registry “%1”.").arg(detail);
        break;
    }
    const QString place = problem.pointer.isEmpty() ? plainText(problem.file)
                                                    : plainText(problem.file) + u" "_s + plainText(problem.pointer);
    return Text::tr("%1 %2", "file and place, what is wrong there").arg(place, reason);
}

} // namespace Tokendesk
