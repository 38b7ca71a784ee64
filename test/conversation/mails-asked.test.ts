import assert from 'node:assert/strict';
import { onBench } from './bench.ts';

type Bench = ReturnType<typeof onBench>;

const talks = {
  'training-interface': async (bench: Bench, email: string) => {
    await bench.say('I forgot my training interface password');
    return bench.say(email);
  },
  esr: async (bench: Bench, email: string) => {
    await bench.say('I forgot my ESR password');
    await bench.say('no');
    const reply = await bench.say(email);
    return bench.forms.length > 0 && reply.links.length > 0
      ? bench.sendForm('done', { expires: expires(bench) })
      : reply;
  },
  'nhsp-online': async (bench: Bench, email: string) => {
    await bench.say('register for NHSP:Online');
    await bench.say('permanent job');
    return bench.say(email);
  },
};

const expires = (bench: Bench) => new Date(bench.time.now().getTime() + 7_200_000).toISOString();
const isTold = /One address gets at most 3 emails an hour\. So I (?:haven't (?:sent|asked)|can't send)/;

describe('mails that were asked for in one hour', () => {
  for (const [system, ask] of Object.entries(talks)) {
    it(`${system}: the fourth is not asked for, and everybody is told so in the same words`, async () => {
      const told: string[] = [];
      for (const person of [
        { tier: 'anonymous' },
        { tier: 'identified', tenant: 't1', objectId: 'p1', addresses: [] },
      ] as const) {
        const bench = onBench();
        Object.assign(bench.base, { person });
        for (let time = 0; time < 3; time += 1) {
          assert.doesNotMatch((await ask(bench, 'grace.a@nhs.net')).text, isTold);
          await bench.say('start again');
        }
        const asked = bench.calls.length;
        const reply = await ask(bench, 'grace.a@nhs.net');
        assert.match(reply.text, isTold);
        assert.equal(bench.calls.length, asked, 'the backend was not asked');
        told.push(reply.text);
      }
      assert.equal(told[0], told[1]);
    });

    it(`${system}: another address, and the next hour, begin anew`, async () => {
      const bench = onBench();
      for (let time = 0; time < 3; time += 1) {
        await ask(bench, 'grace.a@nhs.net');
        await bench.say('start again');
      }
      assert.doesNotMatch((await ask(bench, 'grace.b@nhs.net')).text, isTold);
      await bench.say('start again');
      await bench.time.advance(3_600_000);
      assert.doesNotMatch((await ask(bench, 'grace.a@nhs.net')).text, isTold);
    });
  }
});
