import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type RedisProxy, startProxy } from '../adapters/redis/proxy.ts';
import { activityFrom, serveConnector } from '../bot/connector.ts';
import { openBrowser } from '../chromium.ts';
import { openChat } from '../direct-line.ts';
import { isEvery, someOf } from '../every.ts';
import { type InProcess, openInProcess, readiness } from '../in-process.ts';
import { newKeys, onRedis, type Settings, startProgram } from '../journeys/latchkey.ts';
import { aRedis } from '../journeys/stage.ts';
import { needs } from '../needs.ts';
import { endsWithin, eventually } from '../patience.ts';
import { startRedis } from '../redis.ts';
import { askIn, beginsAChat } from './told.ts';

const opened: InProcess[] = [];

/** Opens the whole of Latchkey in this process, and waits for nothing. */
async function launch(settings: Settings): Promise<InProcess> {
  const latchkey = await openInProcess(settings);
  opened.push(latchkey);
  return latchkey;
}

async function start(settings: Settings): Promise<InProcess> {
  const latchkey = await launch(settings);
  await isReady(latchkey);
  return latchkey;
}

const isReady = (latchkey: InProcess) => inTime(async () => (await readiness(latchkey)) === 200);

/** Waits until something holds, however busy the machine is. */
async function inTime(holds: () => boolean | Promise<boolean>): Promise<void> {
  await eventually(holds, () =>
    ['it did not come to hold', ...opened.map((one) => `${one.refusal()} ${one.log().slice(-1500)}`)].join('\n---\n'),
  );
}

/** What the log was told, each time that it changed. */
function seen(program: InProcess): readonly string[] {
  return [...program.log().matchAll(/"seen":"((?:[^"\\]|\\.)*)"/g)].map(([, words = '']) => words);
}

const noRoom =
  /^I have no room for a new chat at the moment\. Try again later\. Or call the IT helpdesk on extension 26655\. From outside the Trust, ring your Trust's main number and ask for the IT helpdesk\.$/;

describe('a Redis that is up, and unable', () => {
  const redis = aRedis();
  let proxy: RedisProxy | undefined;
  afterEach(async () => {
    redis().thaw();
    await redis().say('SCRIPT', 'KILL');
    await redis().say('REPLICAOF', 'NO', 'ONE');
    await redis().say('CONFIG', 'SET', 'maxmemory', '0');
    for (const program of opened.splice(0)) await program.close();
    await proxy?.stop();
    proxy = undefined;
    await redis().say('FLUSHALL');
  });

  interface State {
    readonly name: string;
    readonly says: RegExp;
    begins(): Promise<unknown>;
    ends(): Promise<unknown>;
  }
  const states: readonly State[] = [
    {
      name: 'full',
      says: /Redis is full/,
      begins: () => redis().say('CONFIG', 'SET', 'maxmemory', '1'),
      ends: () => redis().say('CONFIG', 'SET', 'maxmemory', '0'),
    },
    {
      name: 'a read-only replica',
      says: /read-only replica/,
      begins: () => redis().say('REPLICAOF', '127.0.0.1', '1'),
      ends: () => redis().say('REPLICAOF', 'NO', 'ONE'),
    },
    {
      name: 'busy with a script',
      says: /held up by a script/,
      async begins() {
        await redis().say('CONFIG', 'SET', 'busy-reply-threshold', '50');
        redis()
          .say('EVAL', 'while true do end', '0')
          .catch(() => {});
        await inTime(async () => /BUSY/.test(await redis().say('GET', 'x')));
      },
      ends: () => redis().say('SCRIPT', 'KILL'),
    },
  ];
  for (const { name, says, begins, ends } of someOf(states, 2))
    it(`43: that is ${name} when Latchkey starts: it is not ready, says so, and waits`, async () => {
      await begins();
      const program = await launch(onRedis(redis().url));
      await inTime(() => seen(program).some((words) => says.test(words)));
      assert.equal(await readiness(program), 503);
      await wait(2500);
      assert.equal(await readiness(program), 503);
      assert.equal(
        seen(program).length,
        new Set(seen(program)).size,
        `said once a change, not once a try ${JSON.stringify(seen(program))}`,
      );
      await ends();
      await isReady(program);
    });

  it('43: that loads its data when Latchkey starts: it is not ready, says so, and waits', async () => {
    const own = await startRedis();
    assert.ok(own);
    try {
      for (let key = 0; key < 300; key += 1) await own.say('SET', `key ${key}`, 'x'.repeat(2000));
      // A delay for each key is only in what was written as a whole.
      await own.say('BGREWRITEAOF');
      await inTime(async () =>
        /aof_rewrite_in_progress:0.*aof_rewrite_scheduled:0/s.test(await own.say('INFO', 'persistence')),
      );
      await own.restart({ 'key-load-delay': '20000', 'loading-process-events-interval-bytes': '1024' });
      const program = await launch(onRedis(own.url));
      await inTime(() => seen(program).some((words) => /loading its data/.test(words)));
      assert.equal(await readiness(program), 503);
      await isReady(program);
    } finally {
      await own.stop();
    }
  });

  it('43: that does not let its user write: not ready, and it says what the ACL lacks', async () => {
    await redis().say('ACL', 'SETUSER', 'latchkey', 'on', '>pw', 'allkeys', 'resetchannels', '+@all', '-eval');
    const as = onRedis(redis().url.replace('redis://', 'redis://latchkey:pw@'));
    const program = await launch(as);
    await inTime(() => seen(program).some((words) => /ACL\): eval$/.test(words)));
    assert.equal(await readiness(program), 503);
    await redis().say('ACL', 'SETUSER', 'latchkey', '+eval');
    await inTime(() => seen(program).some((words) => /channels latchkey:\*/.test(words)));
    await redis().say('ACL', 'SETUSER', 'latchkey', 'allchannels');
    await isReady(program);
  });

  it('43: that wants a password which is not there or wrong: the start ends with a clear error', async () => {
    const own = await startRedis();
    assert.ok(own);
    try {
      await own.say('CONFIG', 'SET', 'requirepass', 'right');
      for (const user of ['', ':wrong@']) {
        const { refusal } = await launch(onRedis(own.url.replace('redis://', `redis://${user}`)));
        await inTime(() => refusal() !== undefined);
        assert.match(refusal() ?? '', /REDIS_URL needs its user name and password/);
      }
    } finally {
      await own.stop();
    }
  });

  it('44: that is nearly full: new chats are refused with a sentence, and those that have begun end well', async () => {
    const program = await start(onRedis(redis().url));
    const chat = await openChat(program.url);
    await chat.say('I forgot my training interface password');
    const [, used = ''] = /used_memory:(\d+)/.exec(await redis().say('INFO', 'memory')) ?? [];
    await redis().say('CONFIG', 'SET', 'maxmemory', String(Number(used) + 3 * 1024 * 1024));
    await wait(1100);

    const { status, message } = await beginsAChat(program.url);
    assert.equal(status, 503);
    assert.match(message, noRoom);
    assert.match((await chat.say('registered@nhs.net')).text, /an email is on its way/);
    await inTime(async () => /reset/i.test(await (await fetch(`${program.url}/outbox`)).text()));
    assert.equal(await readiness(program), 200, 'it serves those that have begun');
    assert.match(program.log(), /redis-nearly-full/);

    await redis().say('CONFIG', 'SET', 'maxmemory', '0');
    await wait(1100);
    assert.equal((await beginsAChat(program.url)).status, 201);
  });

  it('44: that is full: new chats are refused in web chat and in Teams, and others are still saved', async () => {
    const program = await start(onRedis(redis().url));
    const connector = await serveConnector();
    const post = (activity: unknown) =>
      fetch(`${program.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
    try {
      const chat = await openChat(program.url);
      await redis().say('CONFIG', 'SET', 'maxmemory', '1');
      await wait(1100);
      assert.match((await beginsAChat(program.url)).message, noRoom);
      await post(activityFrom(connector.url, { text: 'I forgot my esr password' }));
      assert.match(connector.messages().at(-1)?.text ?? '', noRoom);
      assert.match((await chat.say('I forgot my training interface password')).text, /registered email address/);
      assert.equal(await readiness(program), 503);

      await redis().say('CONFIG', 'SET', 'maxmemory', '0');
      await wait(1100);
      await post(activityFrom(connector.url, { text: 'I forgot my esr password' }));
      assert.match(connector.messages().at(-1)?.text ?? '', /How many wrong passwords has ESR refused/);
      assert.match((await chat.say('registered@nhs.net')).text, /an email is on its way/);
    } finally {
      await connector.close();
    }
  });

  it('44: that is full: the page of the chat says whom to call', async function () {
    const browser = await openBrowser();
    needs(this, browser, 'chromium');
    try {
      const program = await start(onRedis(redis().url));
      await redis().say('CONFIG', 'SET', 'maxmemory', '1');
      await wait(1100);
      const page = await browser.newPage();
      await page.goto(program.url);
      await page.getByText(noRoom).waitFor();
      await redis().say('CONFIG', 'SET', 'maxmemory', '0');
      await page
        .getByText(/Which one can.t you get into/)
        .first()
        .waitFor({ timeout: 60_000 });
      await page.getByText(noRoom).waitFor({ state: 'hidden' });
    } finally {
      await Promise.all(browser.contexts().map((context) => context.close()));
    }
  });

  it('44: that becomes full: a reset that was acknowledged still has its mail, when there is room again', async () => {
    const program = await start(onRedis(redis().url));
    // A person each: where one asks twice, the newest link alone counts, and an earlier mail is not sent after it.
    const persons = ['registered@nhs.net', 'contracted@nhs.net', 'locked@nhs.net'];
    for (const email of persons) {
      const { reply } = await askIn(program.url, email);
      // The mail is a job by now, done or not.
      await redis().say('CONFIG', 'SET', 'maxmemory', '1');
      assert.match(reply.text, /an email is on its way/);
      await wait(500);
      await redis().say('CONFIG', 'SET', 'maxmemory', '0');
      await wait(1100);
    }
    await inTime(async () => {
      const outbox = await (await fetch(`${program.url}/outbox`)).text();
      return persons.every((email) => outbox.includes(email));
    });
  });

  it('47: /readyz is 503 while Redis is stopped, slow, read-only or full, and 200 again after', async () => {
    proxy = await startProxy(redis().url);
    const slow = proxy;
    const program = await start(onRedis(proxy.url));
    for (const { name, begins, ends } of [
      { name: 'stopped', begins: async () => redis().freeze(), ends: async () => redis().thaw() },
      { name: 'slow', begins: async () => slow.delay(800), ends: async () => slow.delay(0) },
      ...states,
    ]) {
      await begins();
      await wait(1100);
      assert.equal(await endsWithin(2500, readiness(program), name), 503, name);
      await ends();
      await isReady(program);
    }
  });

  it('47: however often /readyz is asked, Redis is asked once a second', async () => {
    const program = await start(onRedis(redis().url));
    const evals = async () => Number(/cmdstat_eval:calls=(\d+)/.exec(await redis().say('INFO', 'commandstats'))?.[1]);
    const before = await evals();
    const began = performance.now();
    for (let round = 0; round < 10; round += 1)
      await Promise.all(Array.from({ length: 20 }, async () => assert.equal(await readiness(program), 200)));
    const seconds = (performance.now() - began) / 1000;
    const asked = (await evals()) - before;
    assert.ok(asked <= seconds + 2, `${asked} times in ${seconds} s for 200 calls`);
  });

  it('51: a second process with other keys, or another secret, must not serve, and says why', async () => {
    const { url } = redis();
    const [ours, others] = [newKeys(), newKeys()];
    const first = await start({ REDIS_URL: url, ...ours });
    const chat = await openChat(first.url);
    await chat.say('I forgot my training interface password');
    for (const [settings, says] of [
      [{ ...others }, /key \\"k1\\" that this process does not have: STORE_KEYS/],
      [{ ...ours, STORE_SECRET: others.STORE_SECRET ?? '' }, /STORE_SECRET is not the one/],
    ] as const) {
      const second = await launch({ REDIS_URL: url, ...settings });
      await inTime(() => seen(second).some((words) => says.test(words)));
      assert.equal(await readiness(second), 503);
      const refused = await beginsAChat(second.url);
      assert.equal(refused.status, 503);
      assert.match(refused.message, /extension 26655/);
      await second.close();
    }
    assert.equal(await readiness(first), 200);
    // The second took no work that it cannot read.
    assert.match((await chat.say('registered@nhs.net')).text, /an email is on its way/);
  });

  it('51: keys are changed in two steps without a pause, and who lacks the new one stops before it harms a chat', async () => {
    const { url } = redis();
    const { STORE_SECRET = '', STORE_KEYS: old = '' } = newKeys();
    const recent = (newKeys().STORE_KEYS ?? '').replace('k1:', 'k2:');
    const withKeys = (STORE_KEYS: string) => ({ REDIS_URL: url, STORE_SECRET, STORE_KEYS });
    const late = await start(withKeys(old));
    const reading = await start(withKeys(`${old},${recent}`));
    const sealing = await start(withKeys(`${recent},${old}`));
    const chat = await openChat(sealing.url);
    await chat.say('I forgot my training interface password');

    await inTime(async () => (await readiness(late)) === 503);
    assert.ok(seen(late).some((words) => /key \\"k2\\" that this process does not have/.test(words)));
    const { status } = await beginsAChat(late.url);
    assert.equal(status, 503);
    assert.equal(await readiness(reading), 200);
    assert.equal(await readiness(sealing), 200);
    assert.match((await chat.say('registered@nhs.net')).text, /an email is on its way/);
  });

  it('54: that lacks the database of REDIS_URL: the start is refused by name, and database 0 stays as it is', async () => {
    const own = await startRedis();
    assert.ok(own);
    try {
      await own.restart({ databases: '16' });
      // A process as it is started, which ends with 1.
      await assert.rejects(
        startProgram('Latchkey', onRedis(`${own.url}/99`)),
        /ended with 1:(.*\n)*Latchkey cannot start:\n.*does not have the database that REDIS_URL names/,
      );
      assert.equal(await own.say('DBSIZE'), ':0\r\n');
    } finally {
      await own.stop();
    }
  });

  // Without a program: adapters/store-keys.test.ts.
  if (isEvery)
    it('51: keys that nobody set are kept outside the program, and the start says where', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'latchkey-state-'));
      try {
        const program = await startProgram('Latchkey', { REDIS_URL: redis().url, STATE_DIR: folder });
        assert.match(program.log(), new RegExp(`state +on Redis, encrypted with the keys in ${folder}/store-keys`));
        assert.deepEqual(readdirSync(folder), ['store-keys']);
        await program.kill();
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
});
