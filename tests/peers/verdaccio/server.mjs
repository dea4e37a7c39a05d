// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A private npm registry (verdaccio) on 127.0.0.1 with an empty, throw-away store and no uplink.
//   node server.mjs        PORT (default 5611; 0 picks one), JWT=1 for expiring session tokens
// Prints "ready http://127.0.0.1:PORT" on standard output once it listens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runServer } from 'verdaccio';

const home = mkdtempSync(path.join(tmpdir(), 'verdaccio-peer-'));
const jwt = process.env.JWT === '1';
const config = {
  configPath: path.join(home, 'config.yaml'), // relative paths below resolve against its folder
  storage: path.join(home, 'storage'),
  self_path: home,
  auth: { htpasswd: { file: path.join(home, 'htpasswd'), max_users: 100 } },
  security: jwt
    ? { api: { legacy: false, jwt: { sign: { expiresIn: '1h' } } }, web: { sign: { expiresIn: '1h' } } }
    : { api: { legacy: true } },
  uplinks: {},
  packages: { '**': { access: '$authenticated', publish: '$authenticated' } },
  userRateLimit: { windowMs: 60_000, max: Number(process.env.USER_RATE ?? 1000) },
  log: { type: 'stdout', format: 'json', level: process.env.LOG ?? 'fatal' },
};
const server = await runServer(config);
server.listen(Number(process.env.PORT ?? 5611), '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`));
const stop = () => {
  server.close();
  rmSync(home, { recursive: true, force: true });
  process.exit(0);
};
process.on('SIGINT', stop).on('SIGTERM', stop);
