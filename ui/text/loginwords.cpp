// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/loginwords.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Flow = LoginFacts::Flow;
using Kind = Error::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::LoginWords)
};

QString passwordFailure(const Error &error, bool isToken)
{
    if (error.kind == Kind::NotSignedIn && error.mayHaveArrived)
        return Words::tr("The registry made a token and then did not accept it. Sign in again.");
    if (error.kind == Kind::NotSignedIn)
        return isToken ? Words::tr("User name, password or one-time code is wrong.")
                       : Words::tr("E-mail or password is wrong.");
    if (error.kind == Kind::UnreadableReply)
        return Words::tr("The registry took the password, but gave no sign-in for it. It may want something that "
                         "Tokendesk does not know; try another way to sign in.");
    return {};
}

QString browserPollFailure(const Error &error)
{
    switch (error.kind) {
    case Kind::Timeout:
        return Words::tr("Nobody approved in time. Nothing was saved.");
    case Kind::NotFound:
        return Words::tr("This sign-in has expired. Start again.");
    case Kind::Forbidden:
        return Words::tr("The sign-in was refused in the browser, or the account is suspended.");
    default:
        return {};
    }
}

QString deviceFailure(const Error &error)
{
    switch (error.kind) {
    case Kind::Timeout:
        return Words::tr("The code ran out before anybody approved it. Get a new one.");
    case Kind::Forbidden:
        return Words::tr("The sign-in was refused on the registry's page. Nothing was saved.");
    case Kind::GrantOver:
        return Words::tr("This code is of no use any more. Get a new one.");
    default:
        return {};
    }
}

QString codeFailure(const Error &error)
{
    switch (error.kind) {
    case Kind::Timeout:
        return Words::tr("The browser did not come back in time. Start again; the page that is still open is of no "
                         "use any more.");
    case Kind::Forbidden:
        return Words::tr("The registry's page said no: access was denied there. Nothing was saved.");
    case Kind::UnreadableReply:
        return Words::tr("The answer in the browser does not belong to this sign-in, so nothing was sent on. Start "
                         "again, and close other sign-in pages first.");
    case Kind::GrantOver:
        return Words::tr("The registry did not accept what the browser brought back. Start again.");
    case Kind::NotOffered:
        return Words::tr("A safe sign-in with the browser is not possible here: the registry cannot do it, or no "
                         "local port is free. Choose another way to sign in.");
    default:
        return {};
    }
}

QString pasteFailure(const Error &error, const ErrorContext &about)
{
    if (error.kind != Kind::NotSignedIn)
        return {};
    if (about.unauthorizedMayMeanLimit)
        return Words::tr("%1 does not accept this token: it is wrong, revoked or expired – or its request limit is "
                         "used up, which %1 answers alike.")
            .arg(plainText(about.registry));
    return Words::tr("The registry does not accept this token: it is wrong, revoked or expired.");
}

QString ownWords(Flow flow, const Error &error, const ErrorContext &about)
{
    switch (flow) {
    case Flow::SessionPassword:
        return passwordFailure(error, false);
    case Flow::TokenPassword:
        return passwordFailure(error, true);
    case Flow::BrowserPoll:
        return browserPollFailure(error);
    case Flow::DeviceCode:
        return deviceFailure(error);
    case Flow::AuthorizationCode:
        return codeFailure(error);
    case Flow::Paste:
        return pasteFailure(error, about);
    }
    return {};
}

} // namespace

LoginWords loginWords(Flow flow)
{
    switch (flow) {
    case Flow::SessionPassword:
        return {Words::tr("E-mail and password"), "passwordWay", {}, Words::tr("Sign in")};
    case Flow::TokenPassword:
        return {Words::tr("User name and password"), "passwordWay", {}, Words::tr("Sign in")};
    case Flow::BrowserPoll:
        return {Words::tr("Browser"), "browserWay",
            Words::tr("Your browser opens the registry's own page; sign in and approve there. The registry makes a "
                      "token for this computer, which is kept in your keychain."),
            Words::tr("Open browser")};
    case Flow::DeviceCode:
        return {Words::tr("Code"), "deviceWay",
            Words::tr("You get a short code and type it on the registry's page, in this computer's browser or on your "
                      "phone. Nothing else is typed here."),
            Words::tr("Get a code")};
    case Flow::AuthorizationCode:
        return {Words::tr("Browser"), "codeWay",
            Words::tr("Your browser opens the registry's own page; sign in and approve there. Then it brings you back "
                      "by itself."),
            Words::tr("Open browser")};
    case Flow::Paste:
        return {Words::tr("Paste a token"), "pasteWay", {}, Words::tr("Sign in")};
    }
    return {};
}

QString loginFailureText(Flow flow, const Error &error, const ErrorContext &about)
{
    QString text = ownWords(flow, error, about);
    if (error.kind == Kind::Cancelled)
        text = Words::tr("You stopped this sign-in.");
    if (text.isEmpty())
        text = errorText(error, about);
    if (flow != Flow::Paste && flow != Flow::SessionPassword && error.mayHaveArrived)
        text += u' ' + Words::tr("The registry may have made a token: look for a new one on its page and revoke it.");
    return text;
}

} // namespace Tokendesk
