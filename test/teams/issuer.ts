import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const appId = '11111111-2222-4333-8444-555555555555';
export const tenantId = '66666666-7777-4888-8999-000000000000';
export const objectId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';

/** Microsoft's sign-in as far as tokens need it: an issuer with its keys, on this machine. */
export async function startIssuer() {
  let keys = await generateKeyPair('RS256', { extractable: true });
  let kid = 'first';
  let isUp = true;
  let asked = 0;
  const server = createServer(async (request, response) => {
    asked += 1;
    const isKeys = request.url === `/${tenantId}/discovery/v2.0/keys`;
    response.writeHead(isUp && isKeys ? 200 : 503, { 'content-type': 'application/json' });
    const key = { ...(await exportJWK(keys.publicKey)), kid, alg: 'RS256', use: 'sig' };
    response.end(isUp && isKeys ? JSON.stringify({ keys: [key] }) : '{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seconds = Math.floor(Date.now() / 1000);
  const good = {
    iss: `${authority}/${tenantId}/v2.0`,
    aud: appId,
    iat: seconds - 10,
    nbf: seconds - 10,
    exp: seconds + 3600,
    ver: '2.0',
    tid: tenantId,
    oid: objectId,
    scp: 'access_as_user',
    name: 'Grace Adeyemi',
    preferred_username: 'grace.adeyemi@nhs.net',
  };
  return {
    authority,
    good,
    /** @returns a token, with these claims in place of the good ones */
    token: (claims: JWTPayload = {}, header: { readonly alg?: string; readonly kid?: string } = {}) =>
      new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg: 'RS256', kid, ...header }).sign(keys.privateKey),
    keys: () => keys,
    asked: () => asked,
    /** Another key, by another name. */
    async turn() {
      keys = await generateKeyPair('RS256', { extractable: true });
      kid = `${kid}+`;
    },
    up: (now: boolean) => {
      isUp = now;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type Issuer = Awaited<ReturnType<typeof startIssuer>>;
