import assert from 'node:assert/strict';
import { CompactSign, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { HttpProblem } from '../../src/http/http.ts';
import { readSignIns, type SignIns } from '../../src/teams/tokens.ts';
import { appId, type Issuer, objectId, startIssuer, tenantId } from '../teams/issuer.ts';

const another = '99999999-7777-4888-8999-000000000000';

describe('the token that Teams gives to a page', () => {
  let issuer: Issuer;
  let signIns: SignIns;
  const open = () =>
    readSignIns(
      { appId, tenantId: tenantId.toUpperCase(), publicUrl: 'https://latchkey.example', authority: issuer.authority },
      { now: () => new Date() },
    );
  before(async () => {
    issuer = await startIssuer();
    signIns = open();
  });
  after(() => issuer.close());

  const refused = async (token: string, what: string) =>
    assert.rejects(
      signIns.read(token),
      (error) => error instanceof HttpProblem && error.status === 401 && error.code === 'not-signed-in',
      what,
    );

  it('says who somebody is, by tenant and object id, for the app by either of its names', async () => {
    for (const aud of [appId, `api://latchkey.example/${appId}`])
      assert.deepEqual(await signIns.read(await issuer.token({ aud })), { tenant: tenantId, objectId });
  });

  const seconds = Math.floor(Date.now() / 1000);
  const wrong: readonly (readonly [string, Record<string, unknown>])[] = [
    ['another audience', { aud: another }],
    ['the audience of another host', { aud: `api://latchkey.elsewhere/${appId}` }],
    ['another tenant’s issuer', { iss: `https://login.microsoftonline.com/${another}/v2.0` }],
    ['another tenant', { tid: another }],
    ['no tenant', { tid: undefined }],
    ['version 1', { ver: '1.0' }],
    ['no version', { ver: undefined }],
    ['no object id', { oid: undefined }],
    ['an object id that is none', { oid: 'grace.adeyemi@nhs.net' }],
    ['another scope', { scp: 'User.Read' }],
    ['no scope', { scp: undefined }],
    ['over', { exp: seconds - 120 }],
    ['without an end', { exp: undefined }],
    ['not yet valid', { nbf: seconds + 600 }],
  ];
  for (const [what, claims] of wrong)
    it(`81: is refused with ${what}`, async () => refused(await issuer.token(claims), what));

  it('81: is refused unsigned, by another key, with the public key for a secret, or as something else', async () => {
    const { good } = issuer;
    const others = await generateKeyPair('RS256');
    const secret = new TextEncoder().encode(await exportSPKI(issuer.keys().publicKey));
    const unsigned = ['{"alg":"none"}', JSON.stringify(good)].map((part) => Buffer.from(part).toString('base64url'));
    for (const token of [
      `${unsigned.join('.')}.`,
      await new SignJWT(good).setProtectedHeader({ alg: 'RS256', kid: 'first' }).sign(others.privateKey),
      await new SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'first' }).sign(secret),
      await new CompactSign(Buffer.from('null'))
        .setProtectedHeader({ alg: 'RS256', kid: 'first' })
        .sign(issuer.keys().privateKey),
      'x',
      'x.y.z',
      '',
    ])
      await refused(token, token.slice(0, 30));
  });

  it('82: a user name in it authorises nothing', async () => {
    const read = await signIns.read(
      await issuer.token({ preferred_username: 'victim@nhs.net', email: 'victim@nhs.net' }),
    );
    assert.deepEqual(read, { tenant: tenantId, objectId });
    await refused(await issuer.token({ oid: undefined, upn: 'grace.adeyemi@nhs.net' }), 'no object id');
  });
});
