import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AlarmClock, Clock } from '../../src/conversation/ports.ts';
import { eventually } from '../patience.ts';
import { type Open, onAdapter } from './harness.ts';

/** What every AlarmClock must hold to, whatever it is built on. */
export function alarmsContract(name: string, open: Open<AlarmClock & Clock>): void {
  onAdapter(name, open, (opened) => {
    const rung: { conversation: string; at: number }[] = [];
    let whenRung: (conversation: string) => void | Promise<void>;
    let conversation: string;
    const ringsOf = (name: string) => rung.filter((ring) => ring.conversation === name);
    const inSeconds = (seconds: number) => new Date(opened().thing.now().getTime() + seconds * 1000);

    before(() => {
      opened().thing.onRing(async (name) => {
        rung.push({ conversation: name, at: opened().thing.now().getTime() });
        await whenRung(name);
      });
    });
    beforeEach(() => {
      conversation = randomUUID();
      whenRung = () => {};
    });

    /** Lets time pass until the alarms rang that should have. */
    async function until(holds: () => boolean): Promise<void> {
      await eventually(async () => {
        await opened().pass(0.05);
        return holds();
      });
    }

    it('rings a conversation once, and not before its time', async () => {
      const due = inSeconds(0.3);
      await opened().thing.set(conversation, due);
      await until(() => ringsOf(conversation).length > 0);
      const [ring] = ringsOf(conversation);
      assert.ok(ring && ring.at >= due.getTime(), 'rang too early');
      await opened().pass(0.2);
      assert.equal(ringsOf(conversation).length, 1);
    });

    it('rings at once when the instant has passed', async () => {
      await opened().thing.set(conversation, inSeconds(-3600));
      await until(() => ringsOf(conversation).length === 1);
    });

    it('rings in the order of the instants, not of the setting, and leaves alone what is not due', async () => {
      const [first, second, third] = [`${conversation} 1`, `${conversation} 2`, `${conversation} 3`];
      await opened().thing.set(third, inSeconds(3600));
      await opened().thing.set(second, inSeconds(0.6));
      await opened().thing.set(first, inSeconds(0.2));
      await until(() => ringsOf(second).length === 1);
      const order = rung.map((ring) => ring.conversation).filter((name) => name.startsWith(conversation));
      assert.deepEqual(order, [first, second]);
    });

    it('rings once for an instant that is set twice, and twice for two instants', async () => {
      const [due, later] = [inSeconds(0.2), inSeconds(0.4)];
      await opened().thing.set(conversation, due);
      await opened().thing.set(conversation, due);
      await opened().thing.set(conversation, later);
      await until(() => ringsOf(conversation).length === 2);
      await opened().pass(0.2);
      assert.equal(ringsOf(conversation).length, 2);
    });

    it('rings again after a ring that failed, each time a little later', async () => {
      whenRung = (name) => {
        if (name === conversation && ringsOf(name).length < 3) throw new Error('the store was down');
      };
      await opened().thing.set(conversation, inSeconds(0.1));
      await until(() => ringsOf(conversation).length === 3);
      const [first, second, third] = ringsOf(conversation).map(({ at }) => at);
      assert.ok(first && second && third);
      assert.ok(second - first >= 990, `rang again after ${second - first} ms`);
      assert.ok(third - second >= 1990, `rang again after ${third - second} ms`);
    });

    it('takes an instant far away', async () => {
      await opened().thing.set(conversation, inSeconds(60 * 24 * 3600));
      await opened().pass(0.1);
      assert.equal(ringsOf(conversation).length, 0);
    });

    it('takes any name of a conversation as it is', async () => {
      const names = ['a:b', '', '{s1}', '7', `${'x'.repeat(5000)}`];
      for (const odd of names) await opened().thing.set(odd, inSeconds(0));
      await until(() => names.every((odd) => ringsOf(odd).length === 1));
    });

    it('lets a ring set the next alarm', async () => {
      const chained = `${conversation} chained`;
      whenRung = (name) => {
        return name === conversation ? opened().thing.set(chained, inSeconds(0.1)) : undefined;
      };
      await opened().thing.set(conversation, inSeconds(0.1));
      await until(() => ringsOf(chained).length === 1);
    });
  });
}
