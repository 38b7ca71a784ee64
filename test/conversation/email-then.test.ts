import assert from 'node:assert/strict';
import type { TimeMail } from '../../src/conversation/ports.ts';
import { button, onBench } from './bench.ts';

type Mail = Parameters<TimeMail['send']>[0];

/** A mail service that fails so often first. */
function mails(failures = 0, most = 4, canText = false) {
  const sent: Mail[] = [];
  let left = failures;
  let taken = 0;
  const timeMail: TimeMail = {
    canText,
    take: async () => {
      taken += 1;
      return taken <= most;
    },
    send: async (mail) => {
      left -= 1;
      if (left >= 0) throw new Error('421 come back later');
      sent.push(mail);
    },
  };
  return { sent, timeMail };
}

/** Locked out at three, and open again twelve hours later: the chat says that it comes back then. */
async function waiting(bench: ReturnType<typeof onBench>) {
  await bench.say('my esr account is locked');
  return bench.say('it locked at 3 o clock');
}

describe('an email when it is time', () => {
  it('is offered where the chat would have to stay open, and comes once, with nothing in it that was typed', async () => {
    const { sent, timeMail } = mails();
    const bench = onBench({ timeMail });
    const told = await waiting(bench);
    assert.match(told.text, /Or type an email address, and I'll email you then/);
    const promised = await bench.say('ward.seven@trust.example');
    assert.match(promised.text, /I'll email ward\.seven@trust\.example at 15:00/);
    assert.equal((await bench.record())?.emailsThen?.length, 1);
    await bench.time.advance(709 * 60_000);
    assert.equal(sent.length, 0);
    await bench.time.advance(2 * 60_000);
    assert.equal(sent.length, 1);
    assert.equal(sent[0]?.to, 'ward.seven@trust.example');
    assert.equal(sent[0]?.title, 'ESR: My account is locked');
    assert.equal((await bench.record())?.emailsThen, undefined, 'the address goes with the mail');
    assert.match(bench.unasked.at(-1)?.text ?? '', /lock should be over/);
    await bench.time.advance(24 * 3_600_000);
    assert.equal(sent.length, 1);
  });

  it('is asked for in words, with the address or before it, and another address takes its place', async () => {
    const { sent, timeMail } = mails();
    const bench = onBench({ timeMail });
    await waiting(bench);
    await bench.say('thanks');
    assert.match((await bench.say('can you email me instead')).text, /Type the email address/);
    assert.match((await bench.say('a@trust.example')).text, /I'll email a@trust\.example at/);
    assert.match((await bench.say('no, email me at b@trust.example please')).text, /I'll email b@trust\.example at/);
    await bench.time.advance(711 * 60_000);
    assert.deepEqual(
      sent.map(({ to }) => to),
      ['b@trust.example'],
    );
  });

  it('is tried again when the mail server fails, and outlives the end of the conversation that it is of', async () => {
    const { sent, timeMail } = mails(2);
    const bench = onBench({ timeMail });
    await waiting(bench);
    await bench.say('ward.seven@trust.example');
    await bench.time.advance(710 * 60_000 + 30_000);
    assert.equal(sent.length, 0);
    assert.equal((await bench.record())?.emailsThen?.[0]?.tries, 1);
    await bench.time.advance(10 * 60_000);
    assert.equal(sent.length, 1);
    assert.equal((await bench.record())?.emailsThen, undefined);
  });

  it('is let go, with its address, when it cannot be sent at all', async () => {
    const { sent, timeMail } = mails(100);
    const bench = onBench({ timeMail });
    await waiting(bench);
    await bench.say('ward.seven@trust.example');
    await bench.time.advance(15 * 3_600_000);
    assert.equal(sent.length, 0);
    assert.equal((await bench.record())?.emailsThen, undefined);
    assert.ok(bench.logged.some(({ event }) => event === 'email-then-given-up'));
    assert.doesNotMatch(JSON.stringify(bench.logged), /trust\.example/);
  });

  it('is not sent to whoever has gone on meanwhile, and not promised where there were too many', async () => {
    const { sent, timeMail } = mails(0, 1);
    const bench = onBench({ timeMail });
    await waiting(bench);
    await bench.say('ward.seven@trust.example');
    await bench.say('start again');
    await bench.say('my esr account is locked');
    await bench.say('it locked at 3 o clock');
    assert.match((await bench.say('x@trust.example')).text, /can't send more emails to x@trust\.example/);
    await bench.say('back');
    await bench.time.advance(13 * 3_600_000);
    assert.ok(sent.length <= 1);
  });

  it('is a text as well where something carries texts: to a mobile number, in any spelling, and to no other', async () => {
    const { sent, timeMail } = mails(0, 4, true);
    const bench = onBench({ timeMail });
    const told = await waiting(bench);
    assert.match(told.text, /type an email address or a mobile number, and I'll write to you then/);
    assert.match((await bench.say('07700 900982')).text, /I'll text 07700 900 982 at 15:00/);
    assert.match((await bench.say('no, text me on +44 (0)7700 900 983 please')).text, /I'll text 07700 900 983 at/);
    for (const other of ['020 7946 0018', '07076 900983', '+33 6 12 34 56 78'])
      assert.doesNotMatch((await bench.say(`text me on ${other}`)).text, /I'll text/, other);
    await bench.time.advance(711 * 60_000);
    assert.deepEqual(
      sent.map(({ to }) => to),
      ['+447700900983'],
    );
    assert.equal((await bench.record())?.emailsThen, undefined, 'the number goes with the text');
  });

  it('says that there are no texts where nothing carries them, and takes an email address', async () => {
    const { sent, timeMail } = mails();
    const bench = onBench({ timeMail });
    await waiting(bench);
    assert.match((await bench.say('text me on 07700900982')).text, /I can't send texts\. Type an email address/);
    assert.match((await bench.say('ward.seven@trust.example')).text, /I'll email ward\.seven@trust\.example at/);
    await bench.time.advance(711 * 60_000);
    assert.equal(sent.length, 1);
  });

  it('is no matter in Teams, which writes by itself', async () => {
    const bench = onBench({ channel: 'msteams' });
    assert.doesNotMatch((await waiting(bench)).text, /email you at/);
  });
});

describe('start again', () => {
  it('is undone by its button, or in a word: what was left stands again', async () => {
    for (const how of ['button', 'undo', 'back'] as const) {
      const bench = onBench();
      await bench.say('my esr account is locked');
      const before = await bench.record();
      const menu = await bench.say('start again');
      const undo = button(menu, 'Undo, go back to it');
      const back = await (how === 'button' ? bench.press(undo) : bench.say(how));
      assert.match(back.text, /Back to where we were/, how);
      const after = await bench.record();
      assert.deepEqual(after?.sessions, before?.sessions);
      assert.equal(after?.undo, undefined);
    }
  });

  it('has nothing to undo where nothing was begun, nor once something else is', async () => {
    const bench = onBench();
    await bench.say('hello');
    const menu = await bench.say('start again');
    assert.ok(menu.choices.every(({ label }) => !/undo/i.test(label)));
    await bench.say('my esr account is locked');
    const undo = button(await bench.say('start again'), 'Undo, go back to it');
    await bench.say('I forgot my training interface password');
    assert.equal((await bench.record())?.undo, undefined);
    assert.match((await bench.press(undo)).text, /left it as it is/);
  });
});
