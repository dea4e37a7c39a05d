// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/cookies.h"
#include "app/localregistry/logins.h"
#include "app/localregistry/pagehtml.h"
#include "app/localregistry/random.h"
#include "app/localregistry/router.h"
#include "app/localregistry/routes.h"
#include "app/localregistry/signin.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

/// Seals a form to the browser (before sign-in) or the session it was shown in, and to its login.
QString sealFor(const Call &call, const QByteArray &holder, const QString &code)
{
    const QByteArray seal = sealOf(call.backend.secret, "form|" + holder + '|' + code.toUtf8());
    return QString::fromLatin1(seal.toHex());
}

PageForm formFor(const Call &call, const QByteArray &holder, const QString &code)
{
    return {QString::fromUtf8(call.request.path), code, sealFor(call, holder, code)};
}

/// The page's address has the code under the name its dialect uses.
QString codeName(const Call &call)
{
    return call.backend.isLive() ? u"session"_s : u"code"_s;
}

Reply askToSignIn(const Call &call, const QString &code, bool wrongPassword)
{
    QByteArray browser = cookieOf(call.request, formCookie);
    const bool known = !browser.isEmpty();
    if (!known)
        browser = randomLetters(32);
    Reply reply = signInPage(wrongPassword ? 401 : 200, formFor(call, browser, code), wrongPassword);
    if (!known)
        reply.headers.append(setCookie(formCookie, browser, loginSeconds));
    return reply;
}

std::optional<Reply> cannotDecide(const Call &call, const QString &code)
{
    const auto login = loginByCode(call.db, code, call.now);
    if (!login)
        return notePage(404, Note::Expired);
    if (login->status != Login::Status::Pending)
        return notePage(409, Note::Settled);
    return {};
}

Reply show(const Call &call)
{
    const QString code = call.request.query.value(codeName(call));
    if (const auto refusal = cannotDecide(call, code))
        return *refusal;
    const auto session = sessionOf(call);
    if (!session)
        return askToSignIn(call, code, false);
    return approvalPage(formFor(call, session->hash, code), session->user.name.toString(),
        session->user.email.toString(), call.backend.isLive());
}

Reply signIn(const Call &call, const QHash<QString, QString> &form)
{
    const QString code = form.value(u"code"_s);
    const QByteArray browser = cookieOf(call.request, formCookie);
    const QByteArray csrf = form.value(u"csrf"_s).toLatin1();
    if (browser.isEmpty() || !sameBytes(csrf, sealFor(call, browser, code).toLatin1()))
        return notePage(403, Note::Forged);
    if (signInRefused(call))
        return notePage(429, Note::TooManyTries);
    const auto user = userByPassword(
        call.db, form.value(u"email"_s), form.value(u"password"_s), call.backend.options.passwordRounds);
    if (!user)
        return askToSignIn(call, code, true);
    const QByteArray back
        = call.request.path + '?' + codeName(call).toLatin1() + '=' + code.toUtf8().toPercentEncoding();
    const Session session = makeSession(call.db, *user, true, agentOf(call), call.now);
    Reply reply = withSession(redirect(back), call, session, true);
    reply.headers.append(clearCookie(formCookie));
    return reply;
}

Reply decide(const Call &call, const QHash<QString, QString> &form, bool approved)
{
    const QString code = form.value(u"code"_s);
    const auto session = sessionOf(call);
    const QByteArray csrf = form.value(u"csrf"_s).toLatin1();
    if (!session || !sameBytes(csrf, sealFor(call, session->hash, code).toLatin1()))
        return notePage(403, Note::Forged);
    if (!session->user.isActive())
        return notePage(403, Note::Suspended);
    if (const auto refusal = cannotDecide(call, code))
        return *refusal;
    const auto login = loginByCode(call.db, code, call.now);
    if (!login || !settleLogin(call.db, *login, session->user, approved))
        return notePage(409, Note::Settled);
    return notePage(200, approved ? Note::Approved : Note::Refused);
}

Reply take(const Call &call)
{
    if (!call.request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return notePage(403, Note::Forged);
    const QHash<QString, QString> form = readFields(call.request.body);
    const QString step = form.value(u"step"_s);
    if (step == "sign-in"_L1)
        return signIn(call, form);
    if (step == "approve"_L1 || step == "refuse"_L1)
        return decide(call, form, step == "approve"_L1);
    return notePage(403, Note::Forged);
}

} // namespace

void addApprovalPages(Router &router)
{
    for (const char *const path : {"/cli-login", "/cli-auth/authorize", "/auth/device"}) {
        router.add("GET", path, show);
        router.add("POST", path, take);
    }
}

} // namespace Tokendesk::LocalRegistry
