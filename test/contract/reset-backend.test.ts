import assert from 'node:assert/strict';
import { createHttpBackend } from '../../src/adapters/backend/http.ts';
import { createInProcessBackend } from '../../src/adapters/backend/in-process.ts';
import { signInPages } from '../../src/backend/contract.ts';
import { mountBackend } from '../../src/backend/mount.ts';
import type { ResetBackend } from '../../src/conversation/ports.ts';
import { newKey, openWorld, owner, publicUrl, start, stranger, type World } from '../backend/world.ts';
import { ofATrust, onRedis, startProgram } from '../journeys/latchkey.ts';
import { startRedis } from '../redis.ts';
import { serve } from '../served.ts';
import { startMailServer } from '../smtp.ts';
import { openQueue } from '../work.ts';
import { onAdapter } from './harness.ts';

const born = '1990-01-01';
const key = 'a-key-for-the-bot';
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString();

interface Reached {
  readonly reset: ResetBackend;
  /** Where people reach its pages. */
  readonly publicUrl: string;
  /** Seconds that its clock has gone since `start`: none where it stands. */
  gone(): number;
  /** How many mails were sent to an address, once everything due has gone. */
  mailsTo(address: string): Promise<number>;
  breakStore(): void | Promise<void>;
}

async function inProcess() {
  const world = await openWorld();
  const reset = createInProcessBackend(world.backend, world.backend.clock);
  return { ...reached(reset, world), close: () => world.backend.settled() };
}

async function overHttp() {
  const world = await openWorld();
  const { clock, signInPages: pages } = world.backend;
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const served = await serve((server, pages, publicUrl) =>
    mountBackend(server, {
      backend: world.backend,
      pages,
      publicUrl,
      trustedHops: 0,
      log,
      callers: [{ name: 'bot', key, tier: 'identified' }],
    }),
  );
  const reset = createHttpBackend({ url: served.url, key, pages, clock, waits: [2] });
  return { ...reached(reset, world), close: () => served.close() };
}

function reached(reset: ResetBackend, world: World) {
  const thing: Reached = {
    reset,
    publicUrl,
    gone: () => 0,
    mailsTo: async (address) => (await world.mailsTo(address)).length,
    breakStore() {
      world.documents.load = async () => Promise.reject(new Error('down'));
    },
  };
  return { thing, pass: async (seconds: number) => world.pass(seconds * 1000) };
}

/** As `npm run backend` starts it, on a real Redis and a real mail server. */
async function inAProcessOfItsOwn() {
  const redis = await startRedis();
  if (redis === undefined) return 'redis-server';
  const mail = await startMailServer();
  const settings = {
    ...onRedis(redis.url),
    ...ofATrust,
    SMTP_URL: mail.url,
    PUBLIC_URL: publicUrl,
    BACKEND_KEYS: `bot:identified:${key}`,
  };
  const began = Date.now();
  const program = await startProgram('The reset backend', settings, { pass: start.getTime() - began });
  const clock = { now: () => start };
  const queue = openQueue(settings);
  const thing: Reached = {
    reset: createHttpBackend({ url: program.url, key, pages: signInPages(publicUrl), clock, waits: [2] }),
    publicUrl,
    gone: () => (Date.now() - began) / 1000,
    async mailsTo(address) {
      await queue.settled();
      return mail.received.filter(({ to }) => to.includes(address)).length;
    },
    breakStore: () => redis.kill(),
  };
  return {
    thing,
    pass: (seconds: number) => program.pass(seconds * 1000),
    async close() {
      await program.kill();
      await queue.close();
      await mail.close();
      await redis.stop();
    },
  };
}

describe('contract: ResetBackend', () => {
  for (const [name, open] of [
    ['in process', inProcess],
    ['over HTTP', overHttp],
    ['in a process of its own', inAProcessOfItsOwn],
  ] as const) {
    onAdapter<Reached>(name, open, (opened) => {
      const reset = () => opened().thing.reset;
      const conversation = 'a conversation';
      const training = (email: string, person = stranger, key = newKey()) =>
        reset().requestReset({ system: 'training-interface', email, person, conversation, key });
      const esr = (email: string, dateOfBirth: string, person = stranger) =>
        reset().requestReset({ system: 'esr', email, dateOfBirth, person, conversation, key: newKey() });

      /** That the backend has named the instant so many seconds from now, by its own clock. */
      const isIn = (seconds: number, instant = '') => {
        const latest = seconds + opened().thing.gone();
        assert.ok(instant >= later(seconds) && instant <= later(latest), `${instant} is not ${later(seconds)}`);
      };

      it('says where each system is signed in to', () => {
        assert.equal(reset().signInPage('esr'), 'https://latchkey.example/practice/esr/sign-in');
      });

      it('answers a stranger alike for every address', async () => {
        for (const email of ['registered@nhs.net', 'nobody@nhs.net', 'first-week@nhs.net'])
          assert.deepEqual(await training(email), { result: 'done', values: { expires: later(7200) } });
        for (const email of ['registered@nhs.net', 'nobody@nhs.net', 'locked@nhs.net'])
          assert.deepEqual(await esr(email, born), { result: 'done', values: { expires: later(14_400) } });
      });

      it('tells a person of their own account', async () => {
        assert.deepEqual(await training('nobody@nhs.net', owner('nobody@nhs.net')), {
          result: 'not-registered',
          values: {},
        });
        assert.deepEqual(await training('first-week@nhs.net', owner('first-week@nhs.net')), {
          result: 'too-soon',
          values: { 'available-from': '2026-11-26T00:00:00.000Z' },
        });
        const locked = await esr('locked@nhs.net', born, owner('locked@nhs.net'));
        assert.deepEqual([locked.result, Object.keys(locked.values)], ['locked', ['lock-ends']]);
        isIn(43_200, locked.values['lock-ends']);
        const done = await esr('contracted@nhs.net', born, owner('contracted@nhs.net'));
        assert.deepEqual([done.result, Object.keys(done.values)], ['done', ['expires']]);
        isIn(14_400, done.values.expires);
      });

      it('takes an address that ESR cannot have for one that it does not have', async () => {
        const elsewhere = 'somebody@hospital.example';
        assert.deepEqual(await esr(elsewhere, born, owner(elsewhere)), { result: 'not-registered', values: {} });
        assert.equal((await esr(elsewhere, born)).result, 'done');
      });

      it('counts strangers by their conversation', async () => {
        const asks = (whose: string) =>
          reset().requestReset({
            system: 'training-interface',
            email: 'nobody@nhs.net',
            person: stranger,
            conversation: whose,
            key: newKey(),
          });
        for (let times = 0; times < 20; times++) assert.equal((await asks('one')).result, 'done');
        assert.deepEqual(await asks('one'), { result: 'limited', values: {} });
        assert.equal((await asks('other')).result, 'done');
      });

      it('starts a registration, and leaves the address of its page', async () => {
        const answer = await reset().startRegistration({
          email: 'joined-the-bank@nhs.net',
          person: stranger,
          conversation,
          key: newKey(),
        });
        assert.equal(answer.result, 'done');
        isIn(900, answer.values.expires);
        assert.match(answer.values.page ?? '', /^https:\/\/latchkey\.example\/practice\/nhsp-online\/register\/code/);
      });

      it('has one effect for a repeated key, however long or strange the key is', async () => {
        const { mailsTo } = opened().thing;
        const key = `conversation – ${'x'.repeat(500)}\n1`;
        const before = await mailsTo('old-address@nhs.net');
        const first = await training('old-address@nhs.net', owner('old-address@nhs.net'), key);
        assert.deepEqual(await training('old-address@nhs.net', owner('old-address@nhs.net'), key), first);
        assert.equal(await mailsTo('old-address@nhs.net'), before + 1);
      });

      it('is unavailable for what the contract does not have', async () => {
        const unavailable = { name: 'BackendUnavailable' };
        await assert.rejects(training('not an address'), unavailable);
        await assert.rejects(esr('registered@nhs.net', '1990-02-30'), unavailable);
        await training('registered@nhs.net', stranger, 'used');
        // A key that came before with another request: what that was is not known here.
        await assert.rejects(training('nobody@nhs.net', stranger, 'used'), { name: 'OutcomeUnknown' });
      });

      it('leaves it unknown what was done when it fails, and says nothing of what it holds', async () => {
        await opened().thing.breakStore();
        await assert.rejects(training('registered@nhs.net'), (error: Error) => {
          assert.equal(error.name, 'OutcomeUnknown');
          assert.doesNotMatch(error.message, /registered|down/);
          return true;
        });
      });
    });
  }
});
