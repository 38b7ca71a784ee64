import assert from 'node:assert/strict';
import { onBench } from './bench.ts';

describe('taking back', () => {
  it('the system: the same problem in the one that was meant, and nothing left over', async () => {
    const bench = onBench();
    await bench.say('I forgot my training interface password');
    const reply = await bench.say('no, I meant ESR');
    assert.match(reply.text, /^Sorry, ESR it is\./);
    assert.match(reply.text, /How many wrong passwords/);
    assert.deepEqual(
      (await bench.record())?.sessions.map(({ guide, topic }) => `${guide}/${topic}`),
      ['esr/forgot-password'],
    );
  });

  it('the system, where that one has no such problem: its problems are offered', async () => {
    const bench = onBench();
    await bench.say('my esr account is locked');
    const reply = await bench.say('not ESR, NHSP');
    assert.match(reply.text, /^Sorry, NHSP:Online it is\..*what's happening/s);
  });

  it('an answer, and all that followed from it', async () => {
    const bench = onBench({ connected: [] });
    await bench.say('my esr account is locked');
    assert.match((await bench.say('20 minutes ago')).text, /14:50 today/);
    const reply = await bench.say('sorry, I meant 2 hours ago');
    assert.match(reply.text, /^Not 14:50 today but 13:10 today, as your last try was at 01:10 today\./);
    assert.match(reply.text, /locked until \*\*13:10 today/);
    const { reminders } = (await bench.record()) ?? { reminders: [] };
    assert.deepEqual(
      reminders.map(({ due }) => due),
      ['2026-11-20T13:10:00.000Z'],
    );
  });

  it('the choice of a button', async () => {
    const bench = onBench();
    await bench.say('my nhsp code never came');
    await bench.say('inbox only');
    const reply = await bench.say('sorry, I meant inbox and junk');
    assert.match(reply.text, /Send New Code/);
  });

  it('an address: the backend is asked again, for the right one', async () => {
    const bench = onBench();
    await bench.say('I forgot my training interface password');
    await bench.say('frist.last@nhs.net');
    await bench.say('sorry, I meant first.last@nhs.net');
    assert.deepEqual(
      bench.calls.map(({ email }) => email),
      ['frist.last@nhs.net', 'first.last@nhs.net'],
    );
    assert.notEqual(bench.calls[0]?.key, bench.calls[1]?.key);
  });

  it('nothing, where "no" is the answer to the question', async () => {
    const bench = onBench();
    await bench.say('i have never logged in to esr before');
    const reply = await bench.say("no I don't have an nhs.net account");
    assert.match(reply.text, /Then your mail comes first/);
  });
});
