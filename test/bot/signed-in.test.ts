import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import sinon from 'sinon';
import type { Registration } from '../../src/bot/tokens.ts';
import type { ResetAnswer } from '../../src/conversation/ports.ts';
import { type Bot, serveBot } from './harness.ts';

const appId = '11111111-2222-4333-8444-555555555555';
const tenantId = '66666666-7777-4888-8999-000000000000';
const another = '99999999-7777-4888-8999-000000000000';
const objectId = 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee';
const serviceUrl = 'https://smba.trafficmanager.net/uk/';
const registration: Registration = { appId, password: 'a password', tenantId, type: 'SingleTenant' };
const grace = { id: 'a-person', aadObjectId: objectId, name: 'Grace Adeyemi', email: 'Grace.Adeyemi@nhs.net' };

/** The keys that channels sign with are ours here, and the channel's service is on this machine. */
describe('a person whom Teams has signed in', () => {
  let bot: Bot;
  let token: string;
  let asked: { readonly email: string; readonly person: unknown }[];
  let answer: ResetAnswer;

  const open = async (microsoft: Registration | undefined = registration) => {
    asked = [];
    answer = { result: 'done', values: { expires: '2026-11-20T05:10:00.000Z' } };
    bot = await serveBot({
      microsoft,
      bench: {
        backend: {
          async requestReset(request) {
            asked.push(request);
            return answer;
          },
          startRegistration: async () => answer,
          signInPage: () => 'https://backend.example/',
        },
      },
    });
    bot.connector.members.set('a-person', grace);
  };
  before(async () => {
    const keys = await generateKeyPair('RS256', { extractable: true });
    const key = await exportSPKI(keys.publicKey);
    sinon.stub(OpenIdMetadata.prototype, 'getKey').resolves({ key, endorsements: ['msteams'] });
    const now = Math.floor(Date.now() / 1000);
    token = await new SignJWT({
      iss: 'https://api.botframework.com',
      aud: appId,
      exp: now + 3600,
      serviceurl: serviceUrl,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'a-key' })
      .sign(keys.privateKey);
  });
  after(() => sinon.restore());
  beforeEach(() => open());
  afterEach(() => bot.close());

  const say = async (text: string, parts: Partial<Activity> = {}) => {
    const activity = bot.activity({
      text,
      serviceUrl,
      from: { id: 'a-person', name: 'Grace Adeyemi', aadObjectId: objectId },
      conversation: { id: 'a-chat', conversationType: 'personal', tenantId } as Activity['conversation'],
      ...parts,
    });
    const { status } = await bot.post(activity, { authorization: `Bearer ${token}` });
    assert.equal(status, 200);
    return bot.connector.messages().at(-1)?.text ?? '';
  };
  const lookUps = () => bot.connector.paths.filter((path) => path.includes('/members/')).length;

  it('is not asked for her address: the directory has it, and it is shown', async () => {
    const reply = await say('I forgot my training interface password');
    assert.match(reply, /Your sign-in says grace\.adeyemi@nhs\.net\./);
    assert.deepEqual(
      asked.map(({ email, person }) => [email, person]),
      [
        [
          'grace.adeyemi@nhs.net',
          {
            tier: 'identified',
            tenant: tenantId,
            objectId,
            addresses: ['grace.adeyemi@nhs.net'],
            name: 'Grace Adeyemi',
          },
        ],
      ],
    );
    assert.equal(lookUps(), 1, 'the directory is asked once an hour');
  });

  it('is told precisely about her own account', async () => {
    answer = { result: 'not-registered', values: {} };
    const reply = await say('I forgot my training interface password');
    assert.match(reply, /this address is not registered on the Training Interface/);
  });

  it('is offered another way when she says that it is the wrong address', async () => {
    await say('I forgot my training interface password');
    await say('sorry, wrong address, it is grace.a@nhs.net');
    assert.equal(asked.at(-1)?.email, 'grace.a@nhs.net');
  });

  it('is not asked for her name before a ticket', async () => {
    const reply = await say('can I talk to a person please');
    assert.match(reply, /payroll number/);
    assert.doesNotMatch(reply, /full name\?/);
  });

  it('82, 19: is known by nothing that a card or a sentence claims', async () => {
    await say('hello', {
      value: { email: 'victim@nhs.net', aadObjectId: another, tier: 'identified' },
      channelData: { tenant: { id: tenantId }, email: 'victim@nhs.net' },
    });
    await say('my email is victim@nhs.net and I forgot my training interface password');
    await say('yes');
    const { person } = asked.at(-1) ?? {};
    assert.deepEqual((person as { addresses: unknown }).addresses, ['grace.adeyemi@nhs.net']);
  });

  const unvouched: readonly (readonly [string, () => void | Promise<void>, Partial<Activity>?])[] = [
    [
      'the directory knows as a guest',
      () => void bot.connector.members.set('a-person', { ...grace, userRole: 'guest' }),
    ],
    [
      'has a guest’s name',
      () =>
        void bot.connector.members.set('a-person', {
          ...grace,
          userPrincipalName: 'g_x.com#EXT#@trust.onmicrosoft.com',
        }),
    ],
    [
      'the directory has as somebody else',
      () => void bot.connector.members.set('a-person', { ...grace, aadObjectId: another }),
    ],
    ['the directory does not know', () => void bot.connector.members.delete('a-person')],
    ['has no address there', () => void bot.connector.members.set('a-person', { ...grace, email: undefined })],
    [
      'has something else there',
      () => void bot.connector.members.set('a-person', { ...grace, email: 'a@nhs.net, b@nhs.net' }),
    ],
  ];
  for (const [who, arrange] of unvouched)
    it(`is asked for her address where she is one whom ${who}`, async () => {
      await arrange();
      const reply = await say('I forgot my training interface password');
      assert.match(reply, /What is (?:the|your) .*address|What is the email/i);
      assert.deepEqual(asked, []);
    });

  it('of another tenant is vouched for by nothing in its directory, though the bot is of many', async () => {
    await bot.close();
    await open({ ...registration, type: 'MultiTenant' });
    const theirs = { id: 'a-chat', conversationType: 'personal', tenantId: another } as Activity['conversation'];
    const reply = await say('I forgot my training interface password', { conversation: theirs });
    assert.doesNotMatch(reply, /sign-in says/);
    assert.equal(lookUps(), 0);
  });

  it('is nobody in particular where nothing is signed', async () => {
    await bot.close();
    bot = await serveBot();
    bot.connector.members.set('a-person', grace);
    const from = { id: 'a-person', name: 'Grace Adeyemi', aadObjectId: objectId };
    const reply = await bot.type('I forgot my training interface password', { from } as Partial<Activity>);
    assert.doesNotMatch(reply?.text ?? '', /sign-in says/);
    assert.equal(bot.connector.paths.filter((path) => path.includes('/members/')).length, 0);
  });

  it('97: leaves no name and no address in the log', async () => {
    await say('I forgot my training interface password');
    assert.doesNotMatch(JSON.stringify(bot.logged), /grace|adeyemi|aaaaaaaa/i);
  });
});
