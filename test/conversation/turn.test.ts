import assert from 'node:assert/strict';
import { CauseReused, RecordUnreadable, StoreUnavailable } from '../../src/conversation/errors.ts';
import { button, onBench, toEmail } from './bench.ts';

describe('a turn', () => {
  it('answers a cause that comes again with the same replies, and acts once (row 16, fault 20)', async () => {
    const bench = onBench();
    await bench.say('I forgot my training interface password');
    const before = (await bench.record())?.lines;
    const first = await bench.say('1', 'same');
    const again = await Promise.all([1, 2, 3].map(() => bench.say('1', 'same')));
    for (const reply of again) assert.deepEqual(reply, first);
    assert.equal((await bench.record())?.lines, (before ?? 0) + 2);
  });

  it('refuses an id that comes again with another content (row 17)', async () => {
    const bench = onBench();
    await bench.say('hello', 'same');
    await assert.rejects(bench.say('goodbye', 'same'), CauseReused);
  });

  it('welcomes a person once, however often they arrive (row 25)', async () => {
    const bench = onBench();
    const arrive = () => bench.turns.hear({ ...bench.base, kind: 'arrival', id: 'arrival' });
    const all = await Promise.all(Array.from({ length: 20 }, arrive));
    assert.equal(all.flatMap(({ replies }) => replies).length, 1);
    assert.equal((await bench.lines()).length, 1);
  });

  it('loses nothing of ten messages at once, and numbers the log without gaps', async () => {
    const bench = onBench();
    await Promise.all(Array.from({ length: 10 }, (_, index) => bench.say(`hello ${index}`)));
    const lines = await bench.lines();
    assert.deepEqual(
      lines.map(({ position }) => position),
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    assert.equal((await bench.record())?.causes.length, 10);
  });

  it('hears again when somebody else has saved meanwhile, and asks the backend with the same key', async () => {
    let conflicts = 0;
    const bench = onBench({
      store: (inner) => ({
        load: (conversation) => inner.load(conversation),
        setAside: (conversation) => inner.setAside(conversation),
        saveIfUnchanged: async (...save) => {
          if (bench.calls.length === 1 && conflicts === 0) {
            conflicts += 1;
            return 'conflict';
          }
          return inner.saveIfUnchanged(...save);
        },
      }),
    });
    const email = await toEmail(bench);
    assert.match(email.text, /address|email/i);
    await bench.say('first-week@nhs.net');
    assert.equal(conflicts, 1);
    assert.equal(bench.calls.length, 2);
    assert.equal(bench.calls[0]?.key, bench.calls[1]?.key);
  });

  it('apologises when nothing can be saved, with somewhere to turn, and does nothing', async () => {
    const bench = onBench({
      store: (inner) => ({
        load: (conversation) => inner.load(conversation),
        setAside: (conversation) => inner.setAside(conversation),
        saveIfUnchanged: async () => {
          throw new StoreUnavailable('down');
        },
      }),
    });
    const reply = await bench.say('hello');
    assert.match(reply.text, /can't save anything/);
    assert.match(reply.text, /26655/);
    assert.equal(await bench.record(), undefined);
  });

  it('begins afresh, and says so, when the record cannot be read (rows 76 and 78)', async () => {
    let unreadable = true;
    const bench = onBench({
      store: (inner) => ({
        load: async (conversation) => {
          if (unreadable) throw new RecordUnreadable('altered');
          return inner.load(conversation);
        },
        saveIfUnchanged: (...save) => inner.saveIfUnchanged(...save),
        setAside: async () => {
          unreadable = false;
        },
      }),
    });
    const reply = await bench.say('my esr account is locked');
    assert.match(reply.text, /^I can't read where we had got to, so we'll start afresh/);
    assert.match(reply.text, /wrong password/);
    assert.ok(bench.logged.some(({ event }) => event === 'record-unreadable'));
  });

  it('lets the form be sent again when its result could not be heard', async () => {
    const bench = onBench({
      store: (inner) => ({
        load: (conversation) => inner.load(conversation),
        saveIfUnchanged: async () => {
          throw new StoreUnavailable('down');
        },
        setAside: (conversation) => inner.setAside(conversation),
      }),
    });
    await assert.rejects(bench.sendForm('done'), StoreUnavailable);
  });

  it('never lets an exception reach the person', async () => {
    const bench = onBench({
      answer: async () => {
        throw new TypeError('secret inner detail');
      },
    });
    await toEmail(bench);
    const reply = await bench.say('first-week@nhs.net');
    assert.match(reply.text, /Something went wrong on my side/);
    assert.doesNotMatch(reply.text, /inner detail/);
    assert.doesNotMatch(JSON.stringify(bench.logged), /inner detail|first-week/);
  });
});

describe('a button', () => {
  it('of an earlier question is answered, and changes nothing (row 18)', async () => {
    const bench = onBench();
    const first = await bench.say('my nhsp code never came');
    const old = button(first, 'Inbox only');
    const second = await bench.press(old);
    const trail = (await bench.record())?.sessions.at(-1)?.trail;
    const again = await bench.press(old);
    assert.match(again.text, /^That step is done/);
    assert.deepEqual((await bench.record())?.sessions.at(-1)?.trail, trail);
    assert.deepEqual(again.choices, second.choices);
  });

  it('of a question asked again after going back is the new one only', async () => {
    const bench = onBench();
    const first = await bench.say('my nhsp code never came');
    await bench.press(button(first, 'Inbox only'));
    const asked = await bench.say('back');
    const stale = await bench.press(button(first, 'Inbox only'));
    assert.match(stale.text, /^That step is done/);
    await bench.press(button(asked, 'Inbox only'));
    assert.equal((await bench.record())?.sessions.at(-1)?.trail.length, 1);
  });

  it('with an answer that its question does not have changes nothing (row 19)', async () => {
    const bench = onBench();
    const first = await bench.say('my nhsp code never came');
    const at = first.choices[0]?.pick.at ?? '';
    for (const answer of ['__proto__', 'constructor', 'given', 'reminder', 'no-such']) {
      const reply = await bench.press({ at, answer });
      assert.match(reply.text, /That step is done/);
    }
    assert.equal((await bench.record())?.sessions.at(-1)?.trail.length, 0);
  });
});
