import assert from 'node:assert/strict';
import { onBench } from './bench.ts';

describe('when somebody wants to be rung', () => {
  it('is kept as they said it, shown before it is sent, and stands in the ticket', async () => {
    const bench = onBench();
    await bench.say('my esr is locked');
    await bench.say('call me at 4');
    for (const line of ['Grace Adeyemi', '30218845']) await bench.say(line);
    const review = await bench.say('07700 900123');
    assert.match(review.text, /You told me before:\*\* call me at 4/);
    await bench.say('send it');
    assert.match(bench.tickets[0]?.issue ?? '', /esr is locked\ncall me at 4$/);
  });

  it('may be said beside the number, and anew at the review', async () => {
    const bench = onBench();
    for (const line of ['talk to a person', 'Grace Adeyemi', '30218845', '07700 900123 but only after 6pm'])
      await bench.say(line);
    await bench.say('the link in my esr email is dead');
    assert.match((await bench.say('ring me before 8 if you can')).text, /ring me before 8 if you can/);
    await bench.say('send it');
    const [ticket] = bench.tickets;
    assert.deepEqual(ticket?.reach, { by: 'phone', at: '07700 900123' });
    assert.equal(ticket?.issue, 'the link in my esr email is dead\nring me before 8 if you can');
  });
});
