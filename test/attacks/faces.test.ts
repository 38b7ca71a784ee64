import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import sinon from 'sinon';
import { RedisConversationStore } from '../../src/adapters/redis/conversations.ts';
import { RedisDocuments } from '../../src/adapters/redis/documents.ts';
import { RedisLimits } from '../../src/adapters/redis/limits.ts';
import { RedisWorkQueue } from '../../src/adapters/redis/work-queue.ts';
import { Browser, type Shown } from '../backend/browser.ts';
import { isEvery } from '../every.ts';
import { claimsOf, signInBy, startIssuer, type TestIssuer } from '../issuer.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { type House, openHouse } from './house.ts';

const born = { day: '5', month: '3', year: '1984' };

/** Programs that open every address they see, and people who guess or ask without end beside those who work. */
describe('attacks at the doors', () => {
  let house: House;
  let issuer: TestIssuer;
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('');
  before(async function () {
    issuer = await startIssuer();
    house = await openHouse(this, { STORE_KEYS, STORE_SECRET, ...issuer.settings, TRUSTED_HOPS: '1' });
  });
  after(async () => {
    await house?.close();
    await issuer?.close();
  });
  afterEach(() => sinon.restore());

  const issue = async () => {
    const { url } = await house.composition.forms.issue({
      conversation: `c-${randomUUID()}`,
      channel: 'webchat',
      person: { tier: 'anonymous' },
      at: 'g1/form/1',
      system: 'esr',
      email: 'registered@nhs.net',
    });
    return new URL(url).pathname;
  };
  /** As what scans mail and links does it: without cookies, with every method that reads, and again. */
  const scan = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const seen: number[] = [];
    for (const [method, ahead] of [
      ['GET', {}],
      ['HEAD', {}],
      ['GET', { 'sec-purpose': 'prefetch;prerender', purpose: 'preview' }],
    ] as const)
      seen.push((await fetch(house.url + path, { method, headers: { ...headers, ...ahead } })).status);
    return seen;
  };
  /** Until nothing that was begun is still being written. */
  const idle = async () => {
    const writing = sinon.spy(RedisDocuments.prototype, 'saveIfUnchanged');
    for (let quiet = 0; quiet < 10; quiet = writing.called ? 0 : quiet + 1) {
      writing.resetHistory();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    writing.restore();
  };
  const headingOf = ({ html }: Shown) => /<h1[^>]*>\s*([^<]+?)\s*</.exec(html)?.[1];

  it('93, 50: a scanner opens the secure form first, and its person fills it in all the same', async () => {
    const path = await issue();
    assert.deepEqual(new Set(await scan(path)), new Set([200]));
    const person = new Browser(house.url);
    const form = await person.open(path);
    assert.match(form.html, /registered@nhs\.net/);
    assert.deepEqual(new Set(await scan(path)), new Set([200]), 'and a scanner that comes between');

    const slip = await person.send(form, { ...born, day: '' });
    assert.equal(slip.status, 422);
    const other = new Browser(house.url);
    assert.equal((await other.open(path)).status, 403, 'it is begun, and in another browser dead');
    assert.equal((await other.send(form, born)).status, 200, 'what knows the seat is the browser');
    assert.equal(headingOf(await person.open(path)), 'Done. Go back to the chat');
    assert.equal(
      headingOf(await person.send(form, born)),
      'Done. Go back to the chat',
      'and played again it does nothing',
    );
  });

  it('93, 50: of two browsers that opened a form, the first to send it has it', async () => {
    const path = await issue();
    const [person, thief] = [new Browser(house.url), new Browser(house.url)];
    const [theirs, stolen] = [await person.open(path), await thief.open(path)];
    assert.equal((await person.send(theirs, { ...born, year: '' })).status, 422);
    const refused = await thief.send(stolen, born);
    assert.equal(refused.status, 403);
    assert.doesNotMatch(refused.html, /registered@nhs\.net/);
    assert.equal(headingOf(await person.send(theirs, born)), 'Done. Go back to the chat');
  });

  it('93: no address that is only read changes anything', async () => {
    const chat = await begin();
    const sam = new Browser(house.url);
    await signInBy(issuer, sam, claimsOf('Sam', 'supervisor'));
    const agent = `latchkey-desk=${sam.cookie('latchkey-desk')}; latchkey-form=${sam.cookie('latchkey-form')}`;
    const mails = house.mail.received.length;
    const reference = await askForPerson();
    const parts: Readonly<Record<string, string>> = {
      ':token': (await issue()).split('/').at(-1) ?? '',
      ':id': chat.conversationId,
      ':reference': reference,
      ':name': 'latchkey.css',
    };
    const { server, close } = house.composition.serve();
    const routes = Object.values(server.router.getRoutes()) as unknown as { method: string; path: string }[];
    await close();
    const paths = routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
    assert.ok(paths.length >= 12, `${paths}`);
    await house.settled();
    await house.mails(mails + 1);
    await idle();

    const writes: readonly sinon.SinonSpy[] = [
      sinon.spy(RedisDocuments.prototype, 'saveIfUnchanged'),
      sinon.spy(RedisConversationStore.prototype, 'saveIfUnchanged'),
      sinon.spy(RedisLimits.prototype, 'take'),
      sinon.spy(RedisWorkQueue.prototype, 'add'),
    ];
    const written: string[] = [];
    for (const path of paths) {
      for (const write of writes) write.resetHistory();
      const filled = path.replace(/:\w+/g, (part) => parts[part] ?? 'x');
      await scan(filled, { cookie: agent, authorization: `Bearer ${chat.token}` });
      for (const { args } of writes.flatMap((write) => write.getCalls()))
        if (!/^audit/.test(String(args[0]))) written.push(`${path}: ${args[0]}`);
    }
    assert.deepEqual(written, []);
  });

  it('93: a link in a mail works after fifty openings', async () => {
    const before = house.mail.received.length;
    await house.call('POST', '/resets', {
      system: 'training-interface',
      email: 'registered@nhs.net',
      person: { tier: 'anonymous', requester: 'row 93' },
    });
    await house.mails(before + 1);
    const letter =
      house.mail.received
        .at(-1)
        ?.data.replace(/=\r?\n/g, '')
        .replace(/=3D/g, '=') ?? '';
    const link = new URL(/http:\S+token=[\w-]+/.exec(letter)?.[0] ?? '');
    const opened = await Promise.all(Array.from({ length: 50 }, () => fetch(link)));
    assert.deepEqual(new Set(opened.map(({ status }) => status)), new Set([200]));
    const person = new Browser(house.backendUrl);
    const password = 'Kettle-Ladder-93';
    const form = await person.open(link.pathname + link.search);
    const done = await person.send(form, { email: 'registered@nhs.net', password, confirm: password });
    assert.equal(headingOf(done), 'Reset password confirmation');
  });

  const askForPerson = async () => {
    const conversation = randomUUID();
    let last = '';
    for (const text of ['talk to a person', 'Sample Person', '12345678', 'bleep 4411', 'no code comes', 'go ahead']) {
      const person = { tier: 'anonymous' } as const;
      const said = { kind: 'message', id: randomUUID(), conversation, channel: 'terminal', person, text } as const;
      last = (await house.composition.turns.hear(said)).replies[0]?.text ?? '';
    }
    return /LK-\w{3}-\w{3}/.exec(last)?.[0] ?? assert.fail(last);
  };

  it('94: forms without end from beside an agent do not stop the agent', async () => {
    const reference = await askForPerson();
    const here = { 'x-forwarded-for': '203.0.113.96' };
    const jo = new Browser(house.url);
    await signInBy(issuer, jo, claimsOf('Jo', 'agent'));
    const ticket = await jo.open(`/desk/tickets/${reference}`, { headers: here });
    const send = () => fetch(`${house.url}/desk/sign-out`, { method: 'POST', headers: here });
    for (let round = 0; round < 13; round += 1) await Promise.all(Array.from({ length: 50 }, send));
    assert.equal((await send()).status, 429);
    assert.match((await jo.send(ticket, {}, here, 'Take this ticket')).text, /You, since/);
  });

  interface Begun {
    readonly conversationId: string;
    readonly token: string;
  }
  const mint = (headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${house.url}/webchat/token`, { method: 'POST', headers });
  const begin = async (headers: Readonly<Record<string, string>> = {}): Promise<Begun> => {
    const { token } = (await (await mint(headers)).json()) as { token: string };
    const authorization = `Bearer ${token}`;
    const begun = await fetch(`${house.url}/v3/directline/conversations`, {
      method: 'POST',
      headers: { ...headers, authorization },
    });
    assert.equal(begun.status, 201);
    return (await begun.json()) as Begun;
  };
  const mintMany = async (count: number, headers: Readonly<Record<string, string>>) => {
    const statuses: number[] = [];
    for (let asked = 0; asked < count; asked += 100)
      statuses.push(
        ...(await Promise.all(Array.from({ length: 100 }, () => mint(headers)))).map(({ status }) => status),
      );
    return statuses;
  };
  const cookieOf = async (headers: Readonly<Record<string, string>> = {}) =>
    ((await fetch(`${house.url}/`, { headers })).headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  it('95: a minute of ten tokens a second from one address, and every other client there still gets in', async () => {
    const network = { 'x-forwarded-for': '198.51.100.1' };
    assert.deepEqual(new Set(await mintMany(600, network)), new Set([200]));
    await begin(network);
    await begin({ ...network, cookie: await cookieOf(network) });
  });

  // Thousands of requests: what refuses them is the limit that the tests beside it take to its end more cheaply.
  if (isEvery)
    it('95, 40: a flood is refused, and a browser that the chat page greeted still gets in', async () => {
      const network = { 'x-forwarded-for': '198.51.100.2' };
      const known = { ...network, cookie: await cookieOf(network) };
      const statuses = await mintMany(4000, network);
      const granted = statuses.filter((status) => status === 200).length;
      assert.ok(granted >= 1500 && granted <= 3000, `${granted} of 4,000, over two minutes at most`);
      assert.equal(statuses.filter((status) => status === 429).length, 4000 - granted);
      await begin(known);
      await begin({ 'x-forwarded-for': '198.51.100.3' });
    });

  it('95: one browser that asks without end is refused alone; a cookie that is not ours is none', async () => {
    const network = { 'x-forwarded-for': '198.51.100.4' };
    const [greedy, modest] = [await cookieOf(), await cookieOf()];
    const statuses = await mintMany(100, { ...network, cookie: greedy });
    assert.ok(statuses.filter((status) => status === 200).length <= 40);
    assert.equal(statuses.at(-1), 429);
    await begin({ ...network, cookie: modest });
    await begin(network);
    const forged = modest.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    assert.deepEqual(new Set(await mintMany(100, { ...network, cookie: forged })), new Set([200]), 'one of the others');
    assert.match(await cookieOf({ cookie: forged }), /^latchkey-browser=/);
    assert.equal(await cookieOf({ cookie: modest }), '', 'who has one keeps it');
  });

  it('95: tokens that were gathered are not all chats at once', async () => {
    const network = { 'x-forwarded-for': '198.51.100.5', cookie: await cookieOf() };
    const tokens = await Promise.all(
      Array.from({ length: 30 }, async (_, at) => {
        const other = { 'x-forwarded-for': `198.51.101.${at}` };
        return ((await (await mint(other)).json()) as { token: string }).token;
      }),
    );
    const statuses = await Promise.all(
      tokens.map(async (token) => {
        const headers = { ...network, authorization: `Bearer ${token}` };
        return (await fetch(`${house.url}/v3/directline/conversations`, { method: 'POST', headers })).status;
      }),
    );
    assert.ok(statuses.includes(201) && statuses.includes(429), `${statuses}`);
    await begin({ ...network, cookie: await cookieOf() });
  });

  it('95: a flood in one conversation is refused there, and heard in the next', async () => {
    const [loud, quiet] = [await begin(), await begin()];
    const say = async ({ conversationId, token }: Begun, text: string) =>
      fetch(`${house.url}/v3/directline/conversations/${conversationId}/activities`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ type: 'event', name: text }),
      });
    const answers = await Promise.all(Array.from({ length: 130 }, () => say(loud, 'x')));
    assert.ok(answers.some(({ status }) => status === 429));
    assert.equal((await say(quiet, 'x')).status, 200);
  });
});
