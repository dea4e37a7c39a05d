// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OpenID provider (oidc-provider) on 127.0.0.1 for a desktop client "tokendesk": code + PKCE with a loopback
// redirect, device flow, rotating refresh tokens, revocation, introspection.
//   node server.mjs       PORT (default 5621; 0 picks one), ACCESS_TTL / REFRESH_TTL / DEVICE_TTL in seconds
// Any login name is accepted; its password is ignored. browser.mjs plays the person at the browser.
// Prints "ready http://127.0.0.1:PORT" on standard output once it listens.
import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

const seconds = (name, dflt) => Number(process.env[name] ?? dflt);
const server = createServer();
server.listen(Number(process.env.PORT ?? 5621), '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'tokendesk',
        application_type: 'native', // a native client may use any loopback port
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/callback'],
        grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        response_types: ['code'],
      },
      { client_id: 'resource', client_secret: 'resource-secret', redirect_uris: [], response_types: [], grant_types: [] },
    ],
    scopes: ['openid', 'offline_access', 'tokens'],
    claims: { openid: ['sub'], tokens: ['name', 'email'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: true },
      deviceFlow: { enabled: true },
      introspection: { enabled: true, allowedPolicy: (_ctx, client) => client.clientId === 'resource' },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: false },
    },
    findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: id, email: `${id}@example.test` }) }),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    ttl: {
      AccessToken: seconds('ACCESS_TTL', 300),
      RefreshToken: seconds('REFRESH_TTL', 3600),
      DeviceCode: seconds('DEVICE_TTL', 600),
      Session: 3600, Grant: 3600, Interaction: 600, IdToken: 300, AuthorizationCode: 60,
    },
    cookies: { keys: ['peer'] },
    jwks: undefined, // the package's own development key
  });
  const handle = provider.callback();
  server.on('request', (req, res) => handle(req, res));
  console.log(`ready ${issuer}`);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { server.close(); process.exit(0); });
