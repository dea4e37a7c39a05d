// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node browser.mjs URL [LOGIN]    Plays the person at the browser: keeps cookies, fills in and submits every form it meets,
// follows redirects, and stops after it has visited an address off the starting origin (the client's loopback page)
// or when a page has no form left. Prints each step. DENY=1 presses "cancel" where a page offers it.
const [start, login = 'eve'] = process.argv.slice(2);
const home = new URL(start).origin;
const jar = new Map();

async function visit(url, init = {}) {
  const own = new URL(url).origin === home;
  const headers = { ...init.headers };
  if (own && jar.size) headers.cookie = [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
  const r = await fetch(url, { ...init, headers, redirect: 'manual' });
  console.log(init.method ?? 'GET', url, r.status);
  for (const c of r.headers.getSetCookie()) {
    const [pair] = c.split(';');
    const at = pair.indexOf('=');
    if (pair.slice(at + 1)) jar.set(pair.slice(0, at), pair.slice(at + 1));
    else jar.delete(pair.slice(0, at));
  }
  return { r, own };
}

const attr = (tag, name) => new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(tag)?.[1]?.replaceAll('&amp;', '&');
let at = start, init = {}, denied = false;
for (let step = 0; step < 30; step++) {
  const { r, own } = await visit(at, init);
  if (!own) process.exit(0);
  const location = r.headers.get('location');
  if (location) {
    at = new URL(location, at).href;
    init = {};
    continue;
  }
  const html = await r.text();
  if (denied) process.exit(0);
  const form = /<form[^>]*>[\s\S]*?<\/form>/i.exec(html)?.[0];
  if (!form) {
    console.log(html.replace(/<style[\s\S]*?<\/style>/gi, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim());
    process.exit(r.ok ? 0 : 1);
  }
  const abort = /href="([^"]*\/abort)"/.exec(html)?.[1];
  if (process.env.DENY === '1' && abort) {
    at = new URL(abort, at).href;
    init = {};
    denied = true;
    continue;
  }
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/gi)) {
    const name = attr(tag, 'name');
    if (!name) continue;
    fields.set(name, attr(tag, 'value') ?? (name === 'login' ? login : name === 'password' ? 'any' : ''));
  }
  const pressed = /<button[^>]*\bname="([^"]+)"[^>]*\bvalue="([^"]*)"/i.exec(form);
  if (pressed) fields.set(pressed[1], pressed[2]);
  at = new URL(attr(form, 'action') ?? at, at).href;
  init = { method: (attr(form, 'method') ?? 'get').toUpperCase(), headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: fields.toString() };
}
process.exit(1);
