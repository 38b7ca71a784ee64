import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { ToBotFromBotOrEmulatorTokenValidationParameters as shownToTheSdk } from 'botframework-connector';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import { CompactSign, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import sinon from 'sinon';
import { type Bot, serveBot } from './harness.ts';

const appId = '11111111-2222-4333-8444-555555555555';
const tenantId = '66666666-7777-4888-8999-000000000000';
const channel = 'https://api.botframework.com';
const serviceUrl = 'https://smba.trafficmanager.net/uk/';
const ours = { id: 'a-chat', conversationType: 'personal', tenantId: tenantId.toUpperCase() };

/** The keys that channels sign with are ours here; everything else that the SDK does with a token is its own. */
describe('an activity for a bot with an app id', () => {
  let bot: Bot;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let authenticated: sinon.SinonSpy;
  let getKey: sinon.SinonStub;
  let heard: number;

  before(async () => {
    keys = await generateKeyPair('RS256', { extractable: true });
  });
  beforeEach(async () => {
    const key = await exportSPKI(keys.publicKey);
    getKey = sinon.stub(OpenIdMetadata.prototype, 'getKey').resolves({ key, endorsements: ['msteams'] });
    authenticated = sinon.spy(ConfigurationBotFrameworkAuthentication.prototype, 'authenticateRequest');
    heard = 0;
    bot = await serveBot({
      microsoft: { appId, password: 'a password', tenantId, type: 'SingleTenant' },
      turns: () => ({
        async hear() {
          heard += 1;
          return { replies: [] };
        },
      }),
    });
  });
  afterEach(async () => {
    sinon.restore();
    await bot.close();
  });

  const now = () => Math.floor(Date.now() / 1000);
  const good = () => ({ iss: channel, aud: appId, nbf: now() - 60, exp: now() + 3600, serviceurl: serviceUrl });
  const sign = (payload: JWTPayload, key = keys.privateKey) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: 'a-key' }).sign(key);
  const post = (authorization: string | undefined, parts = {}) =>
    bot.post(
      { ...bot.activity({ text: 'hello' }), serviceUrl, conversation: ours, ...parts },
      authorization === undefined ? {} : { authorization },
    );
  const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const forge = (payload: unknown, header: unknown = { alg: 'RS256', kid: 'a-key' }) =>
    `Bearer ${encode(header)}.${encode(payload)}.${Buffer.alloc(256, 1).toString('base64url')}`;

  const refused = async (authorization: string | undefined, parts = {}) => {
    const { status, body } = await post(authorization, parts);
    assert.equal(status, 401, `${authorization?.slice(0, 40)}: ${body}`);
    assert.deepEqual(JSON.parse(body), {
      type: 'urn:latchkey:problem:unauthorised',
      title: 'unauthorised',
      status: 401,
      detail: 'The activity is not signed by a channel this bot knows.',
    });
    assert.equal(heard, 0);
  };

  it('is heard when a channel signed it', async () => {
    const { status } = await post(`Bearer ${await sign(good())}`);
    assert.equal(status, 200);
    assert.equal(heard, 1);
    assert.equal(authenticated.callCount, 1);
  });

  it('is refused without a token (row 4)', async () => {
    for (const authorization of [undefined, '', ' ', 'Bearer', 'Bearer ', 'Basic YTpi', 'Bearer a.b', 'bearer x.y.z'])
      await refused(authorization);
    const token = await sign(good());
    for (const authorization of [token, `Bearer ${token} x`, `Bearer  ${token}`, `Basic ${token}`])
      await refused(authorization);
    assert.equal(authenticated.callCount, 0);
  });

  it('is refused without a token before its body is looked at', async () => {
    assert.equal((await bot.post('{}')).status, 401);
    assert.equal((await bot.post('x'.repeat(300_000))).status, 401);
  });

  it('is refused when it is not signed, or with the public key for a secret (row 5)', async () => {
    await refused(`Bearer ${encode({ alg: 'none' })}.${encode(good())}.`);
    await refused(forge(good(), { alg: 'none', kid: 'a-key' }));
    const secret = new TextEncoder().encode(await exportSPKI(keys.publicKey));
    const symmetric = await new SignJWT(good()).setProtectedHeader({ alg: 'HS256', kid: 'a-key' }).sign(secret);
    await refused(`Bearer ${symmetric}`);
    assert.equal(authenticated.callCount, 0);
  });

  it('is refused when another key signed it, and by the SDK', async () => {
    const other = await generateKeyPair('RS256');
    await refused(`Bearer ${await sign(good(), other.privateKey)}`);
    await refused(forge(good()));
    assert.equal(authenticated.callCount, 2);
  });

  it('is refused when the token holds no claims, in the same words (row 6)', async () => {
    for (const payload of ['null', '5', '"x"', '[]', '', '{', '{"iss":{}}']) {
      const token = await new CompactSign(new TextEncoder().encode(payload))
        .setProtectedHeader({ alg: 'RS256', kid: 'a-key' })
        .sign(keys.privateKey);
      await refused(`Bearer ${token}`);
    }
    assert.equal(authenticated.callCount, 0);
  });

  it('is refused when the token is for another bot, over, or not yet valid (row 8)', async () => {
    await refused(`Bearer ${await sign({ ...good(), aud: randomUUID() })}`);
    await refused(`Bearer ${await sign({ ...good(), aud: [appId] })}`);
    await refused(`Bearer ${await sign({ ...good(), exp: now() - 301 })}`);
    await refused(`Bearer ${await sign({ ...good(), nbf: now() + 360 })}`);
    const { exp: _, ...endless } = good();
    await refused(`Bearer ${await sign(endless)}`);
    assert.equal(authenticated.callCount, 0);
  });

  it('is refused when the token is for another serviceUrl, or for none (row 9)', async () => {
    const { serviceurl: _, ...anywhere } = good();
    await refused(`Bearer ${await sign(anywhere)}`);
    await refused(`Bearer ${await sign(good())}`, { serviceUrl: 'https://smba.example.com/uk/' });
    assert.equal(authenticated.callCount, 0);
  });

  it('is never answered at an address inside a network, whatever its token says (row 11)', async () => {
    for (const inside of [
      'http://smba.trafficmanager.net/uk/',
      'https://127.0.0.1/',
      'https://localhost/',
      'https://169.254.169.254/',
      'https://2130706433/',
      'https://[::1]/',
      'https://redis/',
      'https://metadata.google.internal/',
      'https://printer.local/',
    ]) {
      const { status } = await post(`Bearer ${await sign({ ...good(), serviceurl: inside })}`, { serviceUrl: inside });
      assert.equal(status, 400, inside);
    }
    assert.equal(heard, 0);
  });

  it('is refused when a skill or an emulator sends it (rows 12 and 13)', async () => {
    const entra = `https://sts.windows.net/${tenantId}/`;
    await refused(`Bearer ${await sign({ ...good(), ver: '1.0', appid: randomUUID() })}`);
    await refused(`Bearer ${await sign({ ...good(), ver: '2.0', azp: randomUUID() })}`);
    await refused(`Bearer ${await sign({ ...good(), iss: entra, tid: tenantId, ver: '1.0', appid: appId })}`);
    await refused(`Bearer ${await sign({ ...good(), iss: entra, tid: tenantId, ver: '1.0', appid: randomUUID() })}`);
    await refused(`Bearer ${await sign(good())}`, { channelId: 'emulator' });
    await refused(`Bearer ${await sign(good())}`, { channelId: 'AseChannel' });
    await refused(`Bearer ${await sign(good())}`, { channelId: 'a-channel-this-key-is-not-for' });
  });

  it('is refused when it comes from the people of another tenant (row 15)', async () => {
    const elsewhere = randomUUID();
    for (const parts of [
      { conversation: { id: 'a-chat', conversationType: 'personal', tenantId: elsewhere } },
      { conversation: { id: 'a-chat', conversationType: 'personal' }, channelData: { tenant: { id: elsewhere } } },
    ]) {
      assert.equal((await post(`Bearer ${await sign(good())}`, parts)).status, 403);
    }
    assert.equal(heard, 0);
  });

  it('shows the SDK none of three hundred tenants (row 7)', async () => {
    const before = [...(shownToTheSdk.issuer ?? [])];
    const issuers = [
      (tid: string) => `https://sts.windows.net/${tid}/`,
      (tid: string) => `https://login.microsoftonline.com/${tid}/v2.0`,
      () => channel,
    ];
    for (let batch = 0; batch < 6; batch += 1) {
      await Promise.all(
        Array.from({ length: 50 }, (_, index) => {
          const tid = randomUUID();
          return refused(forge({ ...good(), iss: issuers[index % issuers.length]?.(tid), tid }));
        }),
      );
    }
    assert.equal(authenticated.callCount, 0);
    assert.deepEqual(shownToTheSdk.issuer, before);
  });

  it('is refused when the keys of the channels cannot be had, and heard when they can again', async () => {
    getKey.onFirstCall().rejects(new Error('connect ECONNREFUSED'));
    await refused(`Bearer ${await sign(good())}`);
    assert.equal((await post(`Bearer ${await sign(good())}`)).status, 200);
  });
});
