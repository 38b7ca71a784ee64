import assert from 'node:assert/strict';
import { once } from 'node:events';
import http, { createServer } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import sinon from 'sinon';
import { askForPerson } from '../handoff/asking.ts';
import { openInProcess } from '../in-process.ts';
import { eventually } from '../patience.ts';

const [ours, tenant, theirs] = ['1', '2', '3'].map((part) => `${part.repeat(8)}-2222-4333-8444-555555555555`) as [
  string,
  string,
  string,
];

/** Whoever gives tokens to apps that show who they are: as Microsoft's does it, and the machine of a managed identity. */
async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const asked: { readonly path: string; readonly told: Readonly<Record<string, string>> }[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://here');
    const told = Object.fromEntries([...searchParams, ...new URLSearchParams(body)]);
    asked.push({ path: pathname, told });
    response.setHeader('content-type', 'application/json');
    const audience = (told.scope ?? told.resource ?? '').split(' ')[0]?.replace('/.default', '') ?? '';
    const token = await new SignJWT({ appid: told.client_id })
      .setProtectedHeader({ alg: 'RS256' })
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(privateKey);
    const ends = Math.floor(Date.now() / 1000) + 3600;
    response.end(
      JSON.stringify({ token_type: 'Bearer', access_token: token, expires_in: 3600, expires_on: String(ends) }),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, asked, publicKey, port: (server.address() as AddressInfo).port };
}

describe('a hub that takes activities only with a token for it', () => {
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  const handed: { readonly name: string; readonly claims: JWTPayload }[] = [];
  const hub = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const checked = await jwtVerify(token, issuer.publicKey, { audience: theirs }).catch(() => undefined);
    if (checked !== undefined) handed.push({ name: JSON.parse(body).name, claims: checked.payload });
    response.statusCode = checked === undefined ? 401 : 200;
    response.end('{}');
  });
  before(async () => {
    hub.listen(0, '127.0.0.1');
    await once(hub, 'listening');
  });
  beforeEach(async () => {
    handed.length = 0;
    issuer = await startIssuer();
  });
  afterEach(() => {
    sinon.restore();
    issuer.server.closeAllConnections();
    issuer.server.close();
  });
  after(() => {
    hub.closeAllConnections();
    hub.close();
  });

  const settings = {
    PRACTICE: 'yes',

    HANDOFF_HUB_APP_ID: theirs,
    MICROSOFT_APP_ID: ours,
    MICROSOFT_APP_TENANT_ID: tenant,
  };
  async function hand(more: Readonly<Record<string, string>>) {
    const { port } = hub.address() as AddressInfo;
    const house = await openInProcess({ ...settings, ...more, HANDOFF_HUB_URL: `http://127.0.0.1:${port}/activities` });
    try {
      await askForPerson(house.composition, 'the esr page stays white');
      await eventually(() => handed.length > 0, house.log);
      await askForPerson(house.composition, 'the esr page is white again');
      await eventually(() => handed.length > 1, house.log);
    } finally {
      await house.close();
    }
    assert.deepEqual(
      handed.map(({ name, claims }) => [name, claims.appid]),
      [
        ['handoff.initiate', ours],
        ['handoff.initiate', ours],
      ],
    );
    return issuer.asked;
  }

  it('is handed the ticket with one that the bot gets by its own secret, once for both', async () => {
    // To Microsoft's own address, which is not reached from a test.
    const local = (options: https.RequestOptions) => {
      assert.equal(options.hostname, 'login.microsoftonline.com');
      return http.request({
        ...options,
        protocol: 'http:',
        hostname: '127.0.0.1',
        port: issuer.port,
        agent: undefined,
      });
    };
    sinon.stub(https, 'request').callsFake(local as unknown as typeof https.request);
    const asked = await hand({ MICROSOFT_APP_PASSWORD: 'a secret of the tests' });
    const { path, told } = asked.at(-1) ?? assert.fail();
    assert.equal(path, `/${tenant}/oauth2/v2.0/token`);
    assert.deepEqual(
      [told.grant_type, told.client_id, told.client_secret, told.scope?.split(' ')[0]],
      ['client_credentials', ours, 'a secret of the tests', `${theirs}/.default`],
    );
    assert.equal(asked.length, 1);
  });
});
