// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small account server made of the published better-auth packages, kept in memory.
//   node server.mjs            PORT (default 5601; 0 picks one), RATE_LIMIT=1, TOKEN_PREFIX (default tank_), DEVICE_INTERVAL (default 5s), DEVICE_LIFE (default 10m)
// Prints "ready http://127.0.0.1:PORT" on standard output once it listens.
import { createServer } from 'node:http';
import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { toNodeHandler } from 'better-auth/node';
import { bearer, deviceAuthorization, organization, twoFactor } from 'better-auth/plugins';

const tables = ['user', 'session', 'account', 'verification', 'apikey', 'organization', 'member', 'invitation', 'deviceCode', 'twoFactor'];
const db = Object.fromEntries(tables.map((t) => [t, []]));

function makeAuth(baseURL) {
  return betterAuth({
    appName: 'peer',
    baseURL,
    basePath: '/api/auth',
    secret: 'a-test-secret-of-more-than-32-characters',
    database: memoryAdapter(db),
    emailAndPassword: { enabled: true, minPasswordLength: 8 },
    rateLimit: { enabled: process.env.RATE_LIMIT === '1' },
    telemetry: { enabled: false },
    plugins: [
      apiKey({ defaultPrefix: process.env.TOKEN_PREFIX ?? 'tank_' }),
      organization(),
      bearer(),
      twoFactor(),
      deviceAuthorization({
        verificationUri: '/device',
        expiresIn: process.env.DEVICE_LIFE ?? '10m',
        interval: process.env.DEVICE_INTERVAL ?? '5s',
        validateClient: (id) => id === 'tokendesk',
      }),
    ],
  });
}

const bodyOf = async (req) => {
  let text = '';
  for await (const part of req) text += part;
  return text ? JSON.parse(text) : {};
};

let auth, authHandler;
const server = createServer(async (req, res) => {
  const url = new URL(req.url, 'http://localhost');
  const json = (status, value) => res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  try {
    if (url.pathname.startsWith('/api/auth/')) return await authHandler(req, res);
    // Two things better-auth offers to server code only; a test needs them over HTTP.
    if (url.pathname === '/test/verify') return json(200, await auth.api.verifyApiKey({ body: await bodyOf(req) }));
    if (url.pathname === '/test/create') return json(200, await auth.api.createApiKey({ body: await bodyOf(req) }));
    if (url.pathname === '/device') return res.end(`code ${url.searchParams.get('user_code') ?? ''}\n`);
    json(404, { error: 'not found' });
  } catch (e) {
    json(typeof e?.statusCode === 'number' ? e.statusCode : 500, e?.body ?? { error: String(e) });
  }
});

server.listen(Number(process.env.PORT ?? 5601), '127.0.0.1', () => {
  const base = `http://127.0.0.1:${server.address().port}`;
  auth = makeAuth(base);
  authHandler = toNodeHandler(auth);
  console.log(`ready ${base}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { server.close(); process.exit(0); });
