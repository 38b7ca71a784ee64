import assert from 'node:assert/strict';
import { onBench } from './bench.ts';

describe('secrets (rows 23 and 24)', () => {
  const secrets = [
    ['my password is Sunflower77!', 'Sunflower77!'],
    ['Sunflower77!', 'Sunflower77!'],
    ['pw: hunter22', 'hunter22'],
    ['the code is 483920', '483920'],
    ['483920', '483920'],
    ['my dob is 3/4/1971', '3/4/1971'],
    ['born 3 April 1971, does that help', '3 April 1971'],
    ['QQ 12 34 56 C', 'QQ 12 34 56 C'],
  ] as const;

  for (const [typed, secret] of secrets) {
    it(`"${typed}" is kept nowhere, and the person is told`, async () => {
      const bench = onBench();
      await bench.say('hello');
      const reply = await bench.say(typed);
      assert.match(reply.text, /so I removed it before anything was saved/);
      const everything = JSON.stringify([await bench.record(), await bench.lines(), bench.logged, reply]);
      assert.ok(!everything.includes(secret), everything);
    });
  }

  it('are taken out of what is said is wrong, in the middle of handing over', async () => {
    const bench = onBench();
    for (const said of ['talk to a person', 'Sample Person', '12345678', '0113 496 0000']) await bench.say(said);
    await bench.say('It says wrong password when I type Sunflower77! into it');
    await bench.say('yes');
    assert.equal(bench.tickets.length, 1);
    assert.equal(bench.tickets[0]?.payrollNumber, '12345678');
    assert.doesNotMatch(JSON.stringify([bench.tickets, await bench.record()]), /Sunflower77!/);
  });

  it('a phone number, a payroll number and a date of joining are no secrets where they are asked for', async () => {
    const bench = onBench();
    for (const said of ['talk to a person', 'Sample Person', '123456']) await bench.say(said);
    const reply = await bench.say('ext 123456');
    assert.doesNotMatch(reply.text, /removed/);
  });
});

describe('one secret after another', () => {
  it('is told of, and never in the same paragraph twice in a row', async () => {
    const bench = onBench();
    await bench.say('my ESR is locked');
    const replies: string[] = [];
    for (const typed of ['my password is Gardenia22', 'Teapot778!', 'Kettle99!x', 'Saucer55!q'])
      replies.push((await bench.say(typed)).text);
    for (const [index, text] of replies.entries()) {
      const [first] = text.split('\n\n');
      assert.notEqual(first, replies[index - 1]?.split('\n\n')[0], text);
    }
    assert.match(replies[0] ?? '', /^That looked like a password/);
    assert.match(replies[1] ?? '', /^I removed that too\./);
  });
});
