import assert from 'node:assert/strict';
import { SignJWT } from 'jose';
import type { Person } from '../../src/conversation/messages.ts';
import { embedder, serveWebchat, type Webchat } from './harness.ts';

const secret = 'shared-with-the-intranet-and-nobody-else';
const now = Math.floor(Date.parse('2026-11-20T03:10:00Z') / 1000);

/** A token as the intranet's server makes it. */
function signed(claims: Record<string, unknown> = {}, by = secret, lives = 300): Promise<string> {
  return new SignJWT({ email: 'Grace.Adeyemi@nhs.net', ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience('latchkey')
    .setSubject('s-1042')
    .setIssuedAt(now)
    .setExpirationTime(now + lives)
    .sign(new TextEncoder().encode(by));
}

describe('who a person is, by the word of the page that frames the chat', () => {
  let webchat: Webchat;
  const persons: Person[] = [];
  const open = async (identitySecret: string | undefined) => {
    persons.length = 0;
    webchat = await serveWebchat({
      identitySecret,
      turns: (bot) => ({
        hear: (heard) => {
          if ('person' in heard) persons.push(heard.person);
          return bot.hear(heard);
        },
      }),
    });
  };
  beforeEach(() => open(secret));
  afterEach(() => webchat.close());

  const identify = (bearer: string, token: unknown, headers = {}) =>
    webchat.call('POST', '/webchat/identify', bearer, { token }, headers);
  const grace = {
    tier: 'identified',
    tenant: 'intranet',
    objectId: 's-1042',
    addresses: ['grace.adeyemi@nhs.net'],
  } as const;
  const nobody = { tier: 'anonymous' } as const;

  it('is taken before the chat begins and in its midst, and kept when the token is renewed', async () => {
    const named = await identify(await webchat.newToken(), await signed(), { origin: embedder });
    assert.equal(named.status, 200);
    const chat = await webchat.start(named.body.token);
    await webchat.post(chat, { type: 'message', text: 'hi' });
    const resumed = await webchat.resume(chat);
    await webchat.post({ ...chat, token: resumed.token }, { type: 'message', text: 'again' });
    assert.deepEqual(persons, [grace, grace, grace]);

    const other = await webchat.start();
    await webchat.post(other, { type: 'message', text: 'hi' });
    const { token } = (await identify(other.token, await signed())).body;
    await webchat.post({ ...other, token }, { type: 'message', text: 'hi again' });
    assert.deepEqual(persons.slice(3), [nobody, nobody, grace]);
  });

  it('takes the name along, so that nobody who is signed in is asked for it', async () => {
    const { token } = (await identify(await webchat.newToken(), await signed({ name: ' Grace Adeyemi ' }))).body;
    await webchat.start(token);
    assert.deepEqual(persons, [{ ...grace, name: 'Grace Adeyemi' }]);
  });

  it('is taken from a server whose clock is a moment ahead, and says from when on it is good, as .NET does', async () => {
    const bearer = await webchat.newToken();
    assert.equal((await identify(bearer, await signed({ nbf: now + 3 }))).status, 200);
    assert.equal((await identify(bearer, await signed({ nbf: now + 60 }))).status, 401);
  });

  it('ends after an hour, and the chat goes on without it', async () => {
    const named = (await identify(await webchat.newToken(), await signed())).body.token;
    const chat = await webchat.start(named);
    webchat.pass(3000);
    const { token } = await webchat.resume(chat);
    webchat.pass(700);
    await webchat.post({ ...chat, token }, { type: 'message', text: 'hi' });
    assert.deepEqual(persons, [grace, nobody]);
  });

  it('is not taken for a chat that is somebody else’s', async () => {
    const named = (await identify(await webchat.newToken(), await signed())).body.token;
    const another = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('latchkey')
      .setSubject('s-2')
      .setIssuedAt(now)
      .setExpirationTime(now + 60)
      .sign(new TextEncoder().encode(secret));
    const answer = await identify(named, another);
    assert.equal(answer.status, 409);
    assert.match(answer.body.detail, /begin a new one/);
  });

  it('is refused when it was signed by somebody else, is old, lives too long, or is not meant for us', async () => {
    const bearer = await webchat.newToken();
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const [, body] = (await signed()).split('.');
    const elsewhere = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience('payroll')
      .setSubject('s-1042')
      .setIssuedAt(now)
      .setExpirationTime(now + 60)
      .sign(new TextEncoder().encode(secret));
    const refused = [
      await signed({}, 'another-secret-that-is-as-long-as-ours'),
      await signed({}, secret, -10),
      await signed({}, secret, 86_400),
      await signed({ email: 'not an address' }),
      elsewhere,
      `${none}.${body}.`,
      'x',
    ];
    for (const token of refused) {
      const answer = await identify(bearer, token);
      assert.equal(answer.status, 401, token);
      assert.match(answer.body.detail, /^The identity token was not taken\./);
    }
    for (const body of [undefined, { name: 'Grace' }, { token: 5 }, { token: 'x', email: 'g@nhs.net' }])
      assert.equal((await webchat.call('POST', '/webchat/identify', bearer, body ?? '')).status, 400);
    const chat = await webchat.start(bearer);
    await webchat.post(chat, { type: 'message', text: 'hi', from: { id: 's-1042', name: 'Grace Adeyemi' } });
    assert.deepEqual(persons, [nobody, nobody]);
  });

  it('is nobody’s to give where no secret is set', async () => {
    await webchat.close();
    await open(undefined);
    assert.equal((await identify(await webchat.newToken(), await signed())).status, 404);
  });

  it('is not in the log', async () => {
    await identify(await webchat.newToken(), await signed());
    assert.doesNotMatch(webchat.logged.join('\n'), /grace|s-1042|eyJ/i);
  });
});
