import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import type { Documents, LateReply, Reply } from '../../src/bot/ports.ts';
import { claimLife, UnaskedQueue } from '../../src/bot/unasked/queue.ts';
import type { Verdict } from '../../src/bot/unasked/verdict.ts';
import { type Open, onAdapter } from './harness.ts';

const second = 1_000;
const hour = 3_600_000;
const words = (text: string): Reply => ({ text, choices: [], links: [] });
const sentIt: Verdict = { is: 'sent' };
const refused: Verdict = { is: 'later', why: '503' };
const closed: Verdict = { is: 'blocked', why: 'MessageWritesBlocked' };

/** What the queue of what is said unasked holds to, on whatever store its documents are. */
export function unaskedContract(name: string, open: Open<Documents>): void {
  onAdapter(name, open, (opened) => {
    let time: SimulatedTime;
    let start: number;
    let conversation: string;
    let said: { readonly text: string; readonly at: number; readonly reference: unknown }[];
    let mails: LateReply[];
    let verdict: (text: string) => Verdict | Promise<Verdict>;
    let latest: unknown;
    let canMail: boolean;
    let queue: UnaskedQueue;

    const process = (alarms = time) =>
      new UnaskedQueue({
        documents: opened().thing,
        alarms,
        clock: time,
        log: { info() {}, warn() {}, error() {} },
        speak: async (reference, { text }) => {
          const answer = await verdict(text);
          if (answer.is === 'sent') said.push({ text, at: time.now().getTime() - start, reference });
          return answer;
        },
        read: (reference) => reference as { heard: number; address?: string },
        latest: async () => latest,
        mail: async (late) => {
          if (!canMail) throw new Error('no mail server');
          mails.push(late);
        },
      });
    const reference = (address?: string) => ({ heard: start, ...(address === undefined ? {} : { address }) });
    const say = (text: string, cause = text, by = queue, address: string | undefined = 'grace.adeyemi@nhs.net') =>
      by.add({ conversation, cause, channel: 'msteams', reference: reference(address), replies: [words(text)] });
    const texts = () => said.map(({ text }) => text);

    beforeEach(() => {
      time = new SimulatedTime(new Date('2026-11-20T03:10:00Z'));
      start = time.now().getTime();
      conversation = randomUUID();
      said = [];
      mails = [];
      verdict = () => sentIt;
      latest = undefined;
      canMail = true;
      queue = process();
    });

    it('says a thing at once, and once, however often it is handed on', async () => {
      await say('Hello again');
      await say('Hello again');
      await time.advance(hour);
      assert.deepEqual(texts(), ['Hello again']);
      await say('Hello again', 'another alarm');
      assert.deepEqual(texts(), ['Hello again', 'Hello again']);
    });

    it('keeps what a channel refuses for an hour, and then says it in order', async () => {
      verdict = () => refused;
      await say('one');
      await say('two');
      await time.advance(hour);
      assert.deepEqual(texts(), []);
      verdict = () => sentIt;
      await say('three');
      await time.advance(2 * hour);
      assert.deepEqual(texts(), ['one', 'two', 'three']);
    });

    it('asks more and more seldom, and never sooner than a channel says', async () => {
      const tries: number[] = [];
      verdict = () => {
        tries.push(time.now().getTime() - start);
        return tries.length === 1 ? { is: 'later', why: '429', after: 90 * second } : refused;
      };
      await say('one');
      await time.advance(6 * hour);
      assert.ok(tries[1] !== undefined && tries[1] >= 90 * second, `${tries}`);
      assert.ok(tries.length > 7 && tries.length < 16, `${tries.length} tries in six hours`);
      const apart = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
      assert.ok((apart.at(-1) ?? 0) > 40 * 60 * second, `${apart}`);
    });

    it('gives up after a day, and writes to the address that is known', async () => {
      verdict = () => refused;
      await say('The lock is over');
      await time.advance(23 * hour);
      assert.equal(mails.length, 0);
      await time.advance(3 * hour);
      assert.deepEqual(
        [mails.map(({ address, reply }) => [address, reply.text]), texts()],
        [[['grace.adeyemi@nhs.net', 'The lock is over']], []],
      );
      await time.advance(30 * hour);
      assert.equal(mails.length, 1);
    });

    it('writes again where the mail server did not take it, for a day', async () => {
      verdict = () => refused;
      canMail = false;
      await say('The lock is over');
      await time.advance(26 * hour);
      canMail = true;
      await time.advance(2 * hour);
      assert.equal(mails.length, 1);
    });

    it('says nothing more to whoever has closed the conversation, until they are heard again', async () => {
      let tries = 0;
      verdict = () => {
        tries += 1;
        return closed;
      };
      await say('one');
      await say('two');
      await time.advance(2 * hour);
      assert.deepEqual([tries, mails.map(({ reply }) => reply.text)], [1, ['one', 'two']]);
      verdict = () => sentIt;
      latest = { ...reference(), heard: time.now().getTime() };
      await say('three');
      assert.deepEqual(texts(), ['three']);
    });

    it('says in no log or mail what has no address, and goes on with the next', async () => {
      verdict = (text) => (text === 'one' ? { is: 'never', why: '404' } : sentIt);
      await queue.add({
        conversation,
        cause: '1',
        channel: 'msteams',
        reference: { heard: start },
        replies: [words('one')],
      });
      await say('two');
      assert.deepEqual([texts(), mails], [['two'], []]);
    });

    it('speaks where the person was heard last, though it was kept before', async () => {
      verdict = () => refused;
      await say('one');
      latest = { heard: start + 1, serviceUrl: 'https://moved.example' };
      verdict = () => sentIt;
      await time.advance(10 * second);
      assert.deepEqual(
        said.map(({ reference }) => reference),
        [latest],
      );
    });

    it('obeys the rates of Teams', async () => {
      for (let index = 0; index < 70; index += 1) await say(`message ${index}`);
      await time.advance(60 * second);
      assert.equal(said.length, 70);
      for (const [most, within] of [
        [7, 1_000],
        [8, 2_000],
        [60, 30_000],
      ] as const)
        for (const [index, { at }] of said.entries()) {
          const first = said[index - most];
          if (first !== undefined) assert.ok(at - first.at >= within, `${most + 1} within ${at - first.at} ms`);
        }
      assert.deepEqual(
        texts(),
        Array.from({ length: 70 }, (_, index) => `message ${index}`),
      );
    });

    it('is taken up by another process when the one that had begun is dead', async () => {
      verdict = () => new Promise(() => {});
      // Whoever it is never comes back from the channel.
      void say('one');
      await opened().pass(0);
      for (let look = 0; look < 200 && (await opened().thing.load(`unasked/${conversation}`)).revision < 2; look += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
      verdict = () => sentIt;
      const other = process();
      await time.advance(5 * second);
      assert.deepEqual(texts(), [], 'somebody may still be sending it');
      await time.advance(claimLife);
      assert.deepEqual(texts(), ['one']);
      await say('two', 'two', other);
      assert.deepEqual(texts(), ['one', 'two']);
    });
  });
}
