import assert from 'node:assert/strict';
import { createHttpBackend } from '../../src/adapters/http-backend.ts';
import { createInProcessBackend } from '../../src/adapters/in-process-backend.ts';
import { mountBackend } from '../../src/backend/mount.ts';
import type { ResetBackend } from '../../src/conversation/ports.ts';
import { newKey, openWorld, owner, start, stranger, type World } from '../backend/world.ts';
import { serve } from '../web/served.ts';
import { onAdapter } from './harness.ts';

const born = '1990-01-01';
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000).toISOString();

interface Reached {
  readonly reset: ResetBackend;
  readonly world: World;
  breakStore(): void;
}

function breakStoreOf(world: World): void {
  world.documents.load = async () => Promise.reject(new Error('down'));
}

async function inProcess() {
  const world = await openWorld();
  const reset = createInProcessBackend(world.backend, world.backend.clock);
  const thing: Reached = { reset, world, breakStore: () => breakStoreOf(world) };
  return { thing, pass: async (seconds: number) => world.pass(seconds * 1000), close: () => world.backend.settled() };
}

async function overHttp() {
  const world = await openWorld();
  const { clock, signInPages: pages } = world.backend;
  const key = 'a-key-for-the-bot';
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
  const thing: Reached = { reset, world, breakStore: () => breakStoreOf(world) };
  return { thing, pass: async (seconds: number) => world.pass(seconds * 1000), close: () => served.close() };
}

describe('contract: ResetBackend', () => {
  for (const [name, open] of [
    ['in process', inProcess],
    ['over HTTP', overHttp],
  ] as const) {
    onAdapter<Reached>(name, open, (opened) => {
      const reset = () => opened().thing.reset;
      const conversation = 'a conversation';
      const training = (email: string, person = stranger, key = newKey()) =>
        reset().requestReset({ system: 'training-interface', email, person, conversation, key });
      const esr = (email: string, dateOfBirth: string, person = stranger) =>
        reset().requestReset({ system: 'esr', email, dateOfBirth, person, conversation, key: newKey() });

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
          values: { 'available-from': '2026-11-25T00:00:00.000Z' },
        });
        assert.deepEqual(await esr('locked@nhs.net', born, owner('locked@nhs.net')), {
          result: 'locked',
          values: { 'lock-ends': later(43_200) },
        });
        assert.deepEqual(await esr('contracted@nhs.net', born, owner('contracted@nhs.net')), {
          result: 'done',
          values: { expires: later(14_400) },
        });
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
        assert.equal(answer.values.expires, later(900));
        assert.match(answer.values.page ?? '', /^https:\/\/latchkey\.example\/practice\/nhsp-online\/register\/code/);
      });

      it('has one effect for a repeated key, however long or strange the key is', async () => {
        const { world } = opened().thing;
        const key = `conversation – ${'x'.repeat(500)}\n1`;
        const before = (await world.mailsTo('old-address@nhs.net')).length;
        const first = await training('old-address@nhs.net', owner('old-address@nhs.net'), key);
        assert.deepEqual(await training('old-address@nhs.net', owner('old-address@nhs.net'), key), first);
        assert.equal((await world.mailsTo('old-address@nhs.net')).length, before + 1);
      });

      it('is unavailable for what the contract does not have', async () => {
        const unavailable = { name: 'BackendUnavailable' };
        await assert.rejects(training('not an address'), unavailable);
        await assert.rejects(esr('registered@nhs.net', '1990-02-30'), unavailable);
        await training('registered@nhs.net', stranger, 'used');
        await assert.rejects(training('nobody@nhs.net', stranger, 'used'), unavailable);
      });

      it('is unavailable when it fails, and says nothing of why', async () => {
        opened().thing.breakStore();
        await assert.rejects(training('registered@nhs.net'), (error: Error) => {
          assert.equal(error.name, 'BackendUnavailable');
          assert.doesNotMatch(error.message, /registered|down/);
          return true;
        });
      });
    });
  }
});
