// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/pagehtml.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

QString style()
{
    return QStringLiteral(
        ":root{color-scheme:light dark;--back:#f6f7f9;--surface:#fff;--line:#cfd4dd;--text:#1b2230;--dim:#5b6577;"
        "--accent:#3558d6;--on:#fff;--soft:#e6ebfc;--good:#1c7a4a;--bad:#b3261e;--badsoft:#fbe6e4}"
        "@media(prefers-color-scheme:dark){:root{--back:#14171d;--surface:#1a1e26;--line:#3a4250;--text:#e7eaf0;"
        "--dim:#a3adbd;--accent:#7f9bff;--on:#0d1330;--soft:#26305a;--good:#66c997;--bad:#ff8a80;--badsoft:#42201f}}"
        "*{box-sizing:border-box}"
        "body{margin:0;min-height:100vh;display:flex;align-items:center;justify-content:center;padding:24px;"
        "background:var(--back);color:var(--text);font:15px/1.5 system-ui,sans-serif}"
        "main{width:100%;max-width:440px;background:var(--surface);border:1px solid var(--line);border-radius:10px;"
        "padding:32px}"
        "h1{font-size:20px;line-height:1.3;margin:0 0 8px}p{margin:0 0 16px;color:var(--dim)}"
        "header{display:flex;align-items:center;gap:8px;margin-bottom:24px;color:var(--dim);font-size:13px}"
        "header b{display:inline-block;width:24px;height:24px;border-radius:6px;background:var(--accent);"
        "color:var(--on);text-align:center;line-height:24px}"
        "dl{margin:0 0 24px;border:1px solid var(--line);border-radius:6px}"
        "dl div{display:flex;gap:16px;padding:8px 12px}dl div+div{border-top:1px solid var(--line)}"
        "dt{flex:0 0 96px;color:var(--dim)}dd{margin:0;overflow-wrap:anywhere}"
        "code{font:15px ui-monospace,monospace;background:var(--soft);border-radius:4px;padding:2px 6px}"
        "label{display:block;margin:0 0 16px;color:var(--dim);font-size:13px}"
        "input{display:block;width:100%;height:40px;margin-top:4px;padding:0 12px;border:1px solid var(--line);"
        "border-radius:6px;background:var(--back);color:var(--text);font:inherit}"
        ".deeds{display:flex;gap:8px}"
        "button{flex:1;height:40px;border:1px solid var(--line);border-radius:6px;background:transparent;"
        "color:var(--text);font:inherit;font-weight:600;cursor:pointer}"
        "button.first{background:var(--accent);border-color:var(--accent);color:var(--on)}"
        ":focus-visible{outline:2px solid var(--accent);outline-offset:2px}"
        ".wrong{background:var(--badsoft);color:var(--bad);border-radius:6px;padding:8px 12px}"
        ".good{color:var(--good)}.bad{color:var(--bad)}");
}

Reply page(int status, const QString &title, const QString &body)
{
    const QString whole = u"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                          "<title>%1</title><style>%2</style></head><body><main>"
                          "<header><b>T</b>Local registry</header>%3</main></body></html>"_s;
    return html(status, whole.arg(title, style(), body))
        .with("Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'")
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer");
}

QString formStart(const PageForm &form)
{
    return u"<form method=\"post\" action=\"%1\"><input type=\"hidden\" name=\"code\" value=\"%2\">"
           "<input type=\"hidden\" name=\"csrf\" value=\"%3\">"_s.arg(
               form.action.toHtmlEscaped(), form.code.toHtmlEscaped(), form.csrf.toHtmlEscaped());
}

QString shortForm(const QString &code)
{
    return code.size() > 9 ? code.left(8) : code;
}

struct NoteText {
    QString kind;
    QString title;
    QString text;
};

NoteText noteText(Note note)
{
    switch (note) {
    case Note::Approved:
        return {u"good"_s, u"Approved"_s, u"You can close this page and go back to the program."_s};
    case Note::Refused:
        return {u"bad"_s, u"Refused"_s, u"The program gets no token. You can close this page."_s};
    case Note::Expired:
        return {u"bad"_s, u"This login has expired"_s,
            u"A login lives five minutes. Start it again in the program that sent you here."_s};
    case Note::Settled:
        return {u"bad"_s, u"This login is settled already"_s,
            u"It was approved or refused before. Start it again in the program that sent you here."_s};
    case Note::Forged:
        return {u"bad"_s, u"This form is not ours"_s,
            u"It did not come from the page you were shown. Nothing was changed."_s};
    case Note::Suspended:
        return {u"bad"_s, u"This account is suspended"_s, u"Ask an administrator of the registry."_s};
    case Note::TooManyTries:
        return {u"bad"_s, u"Too many tries"_s, u"Wait ten seconds, then open the page again."_s};
    case Note::NotFound:
        break;
    }
    return {u"bad"_s, u"Nothing here"_s, u"The registry has no such page."_s};
}

} // namespace

Reply notePage(int status, Note note)
{
    const NoteText words = noteText(note);
    return page(status, words.title, u"<h1 class=\"%1\">%2</h1><p>%3</p>"_s.arg(words.kind, words.title, words.text));
}

Reply signInPage(int status, const PageForm &form, bool wrongPassword)
{
    const QString wrong
        = wrongPassword ? u"<p class=\"wrong\" role=\"alert\">E-mail or password is wrong.</p>"_s : QString();
    return page(status, u"Sign in"_s,
        u"<h1>Sign in</h1><p>A program on this computer asks for a token. Sign in to decide.</p>"_s + wrong
            + formStart(form)
            + u"<label>E-mail<input name=\"email\" type=\"email\" autocomplete=\"username\" required autofocus></label>"
              "<label>Password<input name=\"password\" type=\"password\" autocomplete=\"current-password\" required>"
              "</label><div class=\"deeds\"><button class=\"first\" name=\"step\" value=\"sign-in\">Sign in</button>"
              "</div></form>"_s);
}

Reply approvalPage(const PageForm &form, const QString &userName, const QString &email, bool unrestricted)
{
    const QString rights = unrestricted ? u"Everything you may do with skills: read, publish, delete"_s
                                        : u"Read and publish skills; list, create and revoke your tokens"_s;
    const QString facts
        = u"<dl><div><dt>Code</dt><dd><code>%1</code></dd></div><div><dt>Account</dt><dd>%2<br>%3</dd></div>"
          "<div><dt>Rights</dt><dd>%4</dd></div><div><dt>Valid for</dt><dd>90 days</dd></div></dl>"_s.arg(
              shortForm(form.code).toHtmlEscaped(), userName.toHtmlEscaped(), email.toHtmlEscaped(), rights);
    return page(200, u"Approve this login?"_s,
        u"<h1>Approve this login?</h1><p>A program on this computer asks for a token in your name. Approve only what "
        "you started yourself.</p>"_s
            + facts + formStart(form)
            + u"<div class=\"deeds\"><button name=\"step\" value=\"refuse\">Refuse</button>"
              "<button class=\"first\" name=\"step\" value=\"approve\">Approve</button></div></form>"_s);
}

} // namespace Tokendesk::LocalRegistry
