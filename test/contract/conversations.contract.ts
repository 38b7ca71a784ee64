import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { ActivityLog, ConversationStore, LogLine } from '../../src/conversation/ports.ts';
import { newRecord } from '../../src/conversation/record.ts';
import { eventually } from '../patience.ts';
import { type Open, onAdapter } from './harness.ts';

type Store = ConversationStore & ActivityLog;

function said(position: number, text: string): LogLine {
  return { from: 'person', position, at: '2026-11-20T03:10:00.000Z', text, body: { type: 'message' } };
}

function answered(position: number, text: string): LogLine {
  return { from: 'bot', position, at: '2026-11-20T03:10:00.000Z', reply: { text, choices: [], links: [] } };
}

/** What every ConversationStore and ActivityLog must hold to, whatever it is built on. */
export function conversationsContract(name: string, open: Open<Store>): void {
  onAdapter(name, open, (opened) => {
    const store = () => opened().thing;
    let conversation: string;
    beforeEach(() => {
      conversation = randomUUID();
    });

    it('knows nothing of a conversation that has not begun', async () => {
      assert.deepEqual(await store().load(conversation), { record: undefined, revision: 0 });
      assert.deepEqual(await store().readAfter(conversation, 0), []);
    });

    it('gives back what was saved, and counts the saves', async () => {
      const record = { ...newRecord('webchat'), last: 'Which system?', reference: { serviceUrl: 'https://x.example' } };
      assert.equal(await store().saveIfUnchanged(conversation, 0, record, []), 'saved');
      assert.deepEqual(await store().load(conversation), { record, revision: 1 });
      const later = { ...record, last: 'Did that work?' };
      assert.equal(await store().saveIfUnchanged(conversation, 1, later, []), 'saved');
      assert.deepEqual(await store().load(conversation), { record: later, revision: 2 });
    });

    it('gives copies: a change to one is not a save', async () => {
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), []);
      const { record } = await store().load(conversation);
      assert.ok(record);
      record.last = 'changed';
      assert.equal((await store().load(conversation)).record?.last, '');
    });

    it('begins afresh after a record was set aside, its log too', async () => {
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'hello')]);
      await store().setAside(conversation);
      await store().setAside(conversation);
      assert.deepEqual(await store().load(conversation), { record: undefined, revision: 0 });
      assert.equal(await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'afresh')]), 'saved');
      assert.deepEqual(await store().readAfter(conversation, 0), [said(1, 'afresh')]);
    });

    it('refuses a save on an old revision, and then changes nothing', async () => {
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'hello')]);
      const late = { ...newRecord('webchat'), last: 'late' };
      assert.equal(await store().saveIfUnchanged(conversation, 0, late, [said(1, 'late')]), 'conflict');
      assert.equal(await store().saveIfUnchanged(conversation, 7, late, [said(1, 'early')]), 'conflict');
      const { record, revision } = await store().load(conversation);
      assert.equal(record?.last, '');
      assert.equal(revision, 1);
      assert.deepEqual(await store().readAfter(conversation, 0), [said(1, 'hello')]);
    });

    it('does the same save once, however often it is asked to', async () => {
      const record = newRecord('webchat');
      for (const _ of [1, 2, 3])
        assert.equal(await store().saveIfUnchanged(conversation, 0, record, [said(1, 'hello')]), 'saved');
      assert.equal((await store().load(conversation)).revision, 1);
      assert.deepEqual(await store().readAfter(conversation, 0), [said(1, 'hello')]);
    });

    it('tells two writers apart who save the same thing', async () => {
      assert.equal(await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), []), 'saved');
      assert.equal(await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), []), 'conflict');
    });

    it('reads the log from a position on, oldest first', async () => {
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'hello'), answered(2, 'Which?')]);
      await store().saveIfUnchanged(conversation, 1, newRecord('webchat'), [said(3, 'esr')]);
      assert.deepEqual(await store().readAfter(conversation, 0), [
        said(1, 'hello'),
        answered(2, 'Which?'),
        said(3, 'esr'),
      ]);
      assert.deepEqual(await store().readAfter(conversation, 2), [said(3, 'esr')]);
      assert.deepEqual(await store().readAfter(conversation, 3), []);
      assert.deepEqual(await store().readAfter(conversation, 99), []);
    });

    it('keeps conversations apart', async () => {
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'hello')]);
      assert.equal((await store().load(`${conversation}x`)).revision, 0);
      assert.deepEqual(await store().readAfter(`${conversation}x`, 0), []);
    });

    it('takes any text as it is', async () => {
      const text = '\u0000 \u202e abc "quoted" \\ \ud83d\ude00 {s1} \r\n';
      await store().saveIfUnchanged(conversation, 0, { ...newRecord('webchat'), last: text }, [said(1, text)]);
      assert.equal((await store().load(conversation)).record?.last, text);
      assert.deepEqual(await store().readAfter(conversation, 0), [said(1, text)]);
    });

    it('takes any name of a conversation as it is', async () => {
      const names = ['__proto__', 'constructor', '{s1}', '*', '', 'a:b', 'x'.repeat(5000)];
      for (const odd of names) {
        assert.equal((await store().load(odd)).revision, 0);
        assert.equal(await store().saveIfUnchanged(odd, 0, { ...newRecord('webchat'), last: odd }, []), 'saved');
      }
      for (const odd of names) assert.equal((await store().load(odd)).record?.last, odd);
    });

    it('loses nothing when ten writers save at once', async () => {
      const write = async (writer: number): Promise<void> => {
        for (;;) {
          const { record = newRecord('webchat'), revision } = await store().load(conversation);
          const changed = { ...record, counter: record.counter + 1, lines: record.lines + 2 };
          const lines = [said(record.lines + 1, `${writer}`), answered(record.lines + 2, `to ${writer}`)];
          if ((await store().saveIfUnchanged(conversation, revision, changed, lines)) === 'saved') return;
        }
      };
      const writers = Array.from({ length: 10 }, (_, writer) => writer);
      await Promise.all(writers.map(write));

      const { record, revision } = await store().load(conversation);
      assert.equal(record?.counter, 10);
      assert.equal(revision, 10);
      const log = await store().readAfter(conversation, 0);
      assert.deepEqual(
        log.map(({ position }) => position),
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
      const heard = log.flatMap((line) => (line.from === 'person' ? [line.text] : []));
      assert.deepEqual(heard.sort(), writers.map(String));
    });

    it('calls followers when lines were appended, and no more once they stop', async () => {
      let calls = 0;
      let others = 0;
      const stop = store().follow(conversation, () => {
        calls += 1;
      });
      const stopOther = store().follow(conversation, () => {
        others += 1;
      });
      let revision = 0;
      const append = async () => {
        await store().saveIfUnchanged(conversation, revision, newRecord('webchat'), [said(revision + 1, 'hello')]);
        revision += 1;
      };
      await append();
      await eventually(() => calls > 0 && others > 0);
      stop();
      const then = { calls, others };
      await append();
      await eventually(() => others > then.others);
      assert.equal(calls, then.calls);
      stopOther();
    });

    it('lets a follower that stopped follow again', async () => {
      store().follow(conversation, () => {})();
      let calls = 0;
      const stop = store().follow(conversation, () => {
        calls += 1;
      });
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'hello')]);
      await eventually(() => calls > 0);
      stop();
      stop();
    });

    it('forgets a conversation 20 hours after its last turn, and the log with it', async () => {
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'hello')]);
      await opened().pass(19 * 3600);
      await store().saveIfUnchanged(conversation, 1, newRecord('webchat'), [said(2, 'still here')]);
      await opened().pass(19 * 3600);
      assert.equal((await store().load(conversation)).revision, 2);
      assert.equal((await store().readAfter(conversation, 0)).length, 2);
      await opened().pass(2 * 3600);
      assert.deepEqual(await store().load(conversation), { record: undefined, revision: 0 });
      assert.deepEqual(await store().readAfter(conversation, 0), []);
      await store().saveIfUnchanged(conversation, 0, newRecord('webchat'), [said(1, 'again')]);
      assert.deepEqual(await store().readAfter(conversation, 0), [said(1, 'again')]);
    });
  });
}
