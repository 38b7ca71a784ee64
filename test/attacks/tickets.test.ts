import assert from 'node:assert/strict';
import { Browser, type Shown } from '../backend/browser.ts';
import { runCommand } from '../cli/running.ts';
import { claimsOf, signInBy, startIssuer, type TestIssuer } from '../issuer.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { type House, openHouse } from './house.ts';

const crowd = Array.from({ length: 12 }, (_, at) => `Agent ${at}`);
const claims = new Map([
  ...['Jo', ...crowd].map((name) => [name, claimsOf(name, 'agent', ['training-interface', 'common'])] as const),
  ['Kim', claimsOf('Kim', 'agent', ['esr'])],
  ['Sam', claimsOf('Sam', 'supervisor')],
]);

/** What is thrown at those who answer tickets, and by them. */
describe('attacks on tickets', () => {
  let house: House;
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('redis of these tickets');
  const settings = { STORE_KEYS, STORE_SECRET, TRUSTED_HOPS: '1' };
  let issuer: TestIssuer;
  before(async function () {
    issuer = await startIssuer();
    house = await openHouse(this, { ...settings, ...issuer.settings });
  });
  after(async () => {
    await house?.close();
    await issuer?.close();
  });

  const say = async (conversation: string, text: string) => {
    const { replies } = await house.composition.turns.hear({
      kind: 'message',
      id: `say-${Math.random()}`,
      conversation,
      channel: 'terminal',
      person: { tier: 'anonymous' },
      text,
    });
    return replies[0]?.text ?? '';
  };
  let conversations = 0;
  /** Asks for a person in a chat. @returns the reference of the ticket */
  const askForPerson = async (issue: string) => {
    conversations += 1;
    const conversation = `tickets-${conversations}`;
    await say(conversation, 'talk to a person');
    await say(conversation, 'Sample Person');
    await say(conversation, '12345678');
    await say(conversation, 'bleep 4411');
    await say(conversation, issue);
    const [reference] = /LK-\w{3}-\w{3}/.exec(await say(conversation, 'go ahead')) ?? [];
    assert.ok(reference);
    return reference;
  };
  const signIn = async (name: string): Promise<Browser> => {
    const browser = new Browser(house.url);
    const queue = await signInBy(issuer, browser, claims.get(name) ?? assert.fail(name));
    assert.match(queue.text, /Waiting/);
    return browser;
  };
  const open = async (browser: Browser, reference: string): Promise<Shown> =>
    browser.open(`/desk/tickets/${reference}`);
  const trailOf = (reference: string) => {
    const { stdout } = runCommand('audit', ['list', '--ticket', reference], {
      STORE_KEYS,
      STORE_SECRET,
      REDIS_URL: house.redisUrl,
    });
    return stdout
      .split('\n')
      .flatMap((line) => / {2}(ticket-[\w-]+) {2}about /.exec(line)?.[1] ?? [])
      .reverse();
  };

  it('53, 87: a script, a link and a line break in what a person says are plain words at the desk', async () => {
    const before = house.mail.received.length;
    const issue =
      '{{ 7*7 }} no code comes\r\nBcc: everybody@evil.example\r\n\r\n<script>alert(1)</script><img src=x onerror=alert(1)>';
    const reference = await askForPerson(issue);
    await house.mails(before + 1);
    const { data = '', to = [] } = house.mail.received.at(-1) ?? {};
    assert.deepEqual(to.length, 1);
    assert.match(data, /content-type: text\/plain/i);
    assert.doesNotMatch(data, /content-type: text\/html/i);
    assert.doesNotMatch(data.split(/\r?\n\r?\n/)[0] ?? '', /Bcc|script|javascript/i);
    assert.match(data, /<script>alert/, 'whoever answers the mail reads it as it was written');

    const page = await open(await signIn('Jo'), reference);
    assert.match(page.html, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&lt;img src=x/);
    assert.doesNotMatch(page.html, /<script>alert|<img src=x/);
    assert.match(page.html, /\{\{ 7\*7 \}\}/, 'nothing in it is run');
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    assert.equal(page.headers.get('cache-control'), 'no-store');
  });

  it('54: an agent opens a ticket that is not theirs by its reference: as the role allows, and it is noted', async () => {
    const reference = await askForPerson('my reset link has expired');
    const details = /12345678|Sample Person|link has expired/;
    for (const path of ['', '/take', '/hand-back', '/resolve']) {
      const stranger = new Browser(house.url);
      const method = path === '' ? 'GET' : 'POST';
      const page = await stranger.open(`/desk/tickets/${reference}${path}`, { method });
      assert.doesNotMatch(page.html, details, `${path}: whoever is not signed in sees nothing`);
      if (path === '') assert.match(page.url.pathname, /sign-in/);
      else assert.equal(page.status, 403);
    }

    const kim = await signIn('Kim');
    const refused = await open(kim, reference);
    assert.equal(refused.status, 403);
    assert.match(refused.text, /another team/);
    assert.doesNotMatch(refused.html, details);
    assert.doesNotMatch((await kim.open('/desk')).html, new RegExp(reference));

    const jo = await signIn('Jo');
    assert.match((await open(jo, reference)).text, /link has expired/);
    await jo.send(await open(jo, reference), {}, {}, 'Take this ticket');
    const [colleague = ''] = crowd;
    const held = await open(await signIn(colleague), reference);
    assert.equal(held.status, 409);
    assert.match(held.text, /Jo has this ticket/);
    assert.doesNotMatch(held.html, details);

    const sam = await signIn('Sam');
    assert.match((await open(sam, reference)).text, details, 'a lead may');
    assert.equal((await open(sam, 'LK-FFF-FFF')).status, 404);
    assert.deepEqual(trailOf(reference), [
      'ticket-refused',
      'ticket-previewed',
      'ticket-previewed',
      'ticket-taken',
      'ticket-read',
      'ticket-refused',
      'ticket-read',
    ]);
    const { stdout } = runCommand('audit', ['verify'], { STORE_KEYS, STORE_SECRET, REDIS_URL: house.redisUrl });
    assert.match(stdout, /the chain is whole/);
  });

  it('54: a form of the desk that another site sends, or that has no token, moves nothing', async () => {
    const reference = await askForPerson('my reset link has expired');
    const jo = await signIn('Jo');
    const page = await open(jo, reference);
    const foreign = await jo.send(page, {}, { 'sec-fetch-site': 'cross-site' }, 'Take this ticket');
    assert.equal(foreign.status, 403);
    const bare = await jo.open(`/desk/tickets/${reference}/take`, { method: 'POST', body: new URLSearchParams() });
    assert.equal(bare.status, 403);
    assert.match((await open(jo, reference)).text, /Nobody yet/);
  });

  it('54: a signed-out browser is a stranger', async () => {
    const jo = await signIn('Jo');
    const queue = await jo.open('/desk');
    assert.match((await jo.send(queue, {}, {}, 'action="/desk/sign-out"')).url.pathname, /sign-in/);
    assert.match((await jo.open('/desk')).url.pathname, /sign-in/);
  });

  it('55: the desk has nothing that sets, reads or unlocks a password', async () => {
    const reference = await askForPerson('my ESR is locked');
    const sam = await signIn('Sam');
    await sam.send(await open(sam, reference), {}, {}, 'Take this ticket');
    const page = await open(sam, reference);
    const actions = [...page.html.matchAll(/<form[^>]*action="([^"]+)"/g)].map(([, action]) => action);
    const path = `/desk/tickets/${reference}`;
    assert.deepEqual(actions, [
      '/desk/sign-out',
      '/desk/sign-out-everywhere',
      path,
      ...['answer', 'heard', 'note', 'hand-over', 'snooze', 'hand-back'].map((move) => `${path}/${move}`),
    ]);
    for (const verb of ['password', 'reset', 'unlock', 'sign-in'])
      assert.ok([404, 405].includes((await sam.open(`${path}/${verb}`, { method: 'POST' })).status), verb);
  });

  it('58: of twelve agents who take one chat at once, one gets it', async () => {
    const reference = await askForPerson('no email comes');
    const browsers = await Promise.all(crowd.map(signIn));
    const pages = await Promise.all(browsers.map((browser) => open(browser, reference)));
    const taken = await Promise.all(
      browsers.map((browser, at) => browser.send(pages[at] as Shown, {}, {}, 'Take this ticket')),
    );
    const winners = taken.filter(({ status, text }) => status === 200 && /You, since/.test(text));
    assert.equal(winners.length, 1);
    const losers = taken.filter(({ status }) => status === 409);
    assert.equal(losers.length, crowd.length - 1);
    for (const { text } of losers) assert.match(text, /Agent \d+ has this ticket/);
    const trail = trailOf(reference);
    assert.equal(trail.filter((event) => event === 'ticket-taken').length, 1);
    assert.equal(trail.filter((event) => event === 'ticket-refused').length, crowd.length - 1);
  });

  it('58: of two processes on one Redis that give a chat away at once, one does', async function () {
    const reference = await askForPerson('no email comes');
    const other = await openHouse(this, { ...settings, ...issuer.settings, REDIS_URL: house.redisUrl });
    try {
      const here = await signIn('Agent 1');
      const there = new Browser(other.url);
      await signInBy(issuer, there, claims.get('Agent 2') ?? assert.fail());
      const pages = await Promise.all([open(here, reference), open(there, reference)]);
      const taken = await Promise.all([
        here.send(pages[0], {}, {}, 'Take this ticket'),
        there.send(pages[1], {}, {}, 'Take this ticket'),
      ]);
      assert.deepEqual(taken.map(({ status }) => status).sort(), [200, 409]);
    } finally {
      await other.close();
    }
  });
});
