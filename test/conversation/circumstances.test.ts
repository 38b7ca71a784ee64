import assert from 'node:assert/strict';
import { lasting } from '../../src/guide/circumstances.ts';
import { triedIn } from '../../src/understanding/entities/tried.ts';
import { onBench } from './bench.ts';

const heard: Readonly<Record<string, readonly string[]>> = {
  'screen-reader': ['I use a screen reader', 'im blind', 'i am registered blind', 'using NVDA', 'i cant use a mouse'],
  abroad: ['im abroad', 'i am in india', "I'm on holiday in spain", 'stuck overseas', 'currently in the philippines'],
  'shared-login': ['im on the ward computer', 'on a shared pc', 'logged in as ward', 'its a generic login'],
  'own-login': ['on my phone', 'from my own laptop', "i'm at home", 'logged in as myself'],
};
const not: readonly string[] = [
  'the code goes to my phone',
  'i trained abroad',
  'overseas nurse, first day',
  'i am in the training room',
  'not on a shared computer',
  'can i do it on my phone',
  'esr is blank',
  'my colleague uses a screen reader',
];

describe('circumstances', () => {
  for (const [thing, ways] of Object.entries(heard))
    it(`${thing} is heard`, () => {
      for (const said of ways) assert.ok(triedIn(said, undefined).includes(thing as never), said);
    });

  it('are not heard of what only looks like them', () => {
    for (const said of not) {
      const found = triedIn(said, undefined).filter((one) => Object.hasOwn(heard, one));
      assert.deepEqual(found, [], said);
    }
  });

  it('abroad, every clock time is said in UK time, in each guide from then on', async () => {
    const bench = onBench();
    await bench.say('im abroad');
    await bench.say('my esr account is locked');
    const { text } = await bench.say('just now');
    assert.match(text, /your last try was at 03:10 UK time today/);
    assert.match(text, /until \*\*15:10 UK time today\*\*/);
    assert.match((await bench.say('when does it open')).text, /15:10 UK time today/);
  });

  it('at home, it is said as ever', async () => {
    const bench = onBench();
    await bench.say('my esr account is locked');
    assert.match((await bench.say('just now')).text, /until \*\*15:10 today\*\*/);
  });

  it('told after the clock was told, it is told again', async () => {
    const bench = onBench();
    await bench.say('my esr account is locked');
    await bench.say('just now');
    assert.match((await bench.say('im in the philippines')).text, /15:10 UK time today/);
  });

  it('go along with a ticket, and hold for the next trouble too', async () => {
    const bench = onBench();
    await bench.say('i use a screen reader');
    await bench.say('esr wont take a new password');
    const { text } = await bench.say('choosing a new one');
    assert.match(text, /Tab to it from that box/);
    assert.doesNotMatch(text, /Point at it/);
    for (const said of ['talk to a person', 'Jo Bloggs', '12345678', '07700 900123', 'it says no', 'yes'])
      await bench.say(said);
    assert.deepEqual(bench.tickets.at(-1)?.tried, ['Uses a screen reader']);
    assert.equal(lasting.length, 2);
  });

  it('what comes back by itself is promised where it can: in Teams; else the time is to be noted', async () => {
    const page = onBench();
    await page.say('my esr account is locked');
    assert.match((await page.say('just now')).text, /I'll remind you if this chat is open on your device/);
    const teams = onBench({ channel: 'msteams' });
    await teams.say('my esr account is locked');
    const { text } = await teams.say('just now');
    assert.match(text, /I'll write to you here then/);
    assert.doesNotMatch(text, /if this chat is open/i);
  });

  it('a secret that was typed in Teams still stands there, and its writer is told', async () => {
    const teams = onBench({ channel: 'msteams' });
    assert.match((await teams.say('my password is Sunflower77!')).text, /delete your message/);
    assert.doesNotMatch((await onBench().say('my password is Sunflower77!')).text, /delete your message/);
  });
});
