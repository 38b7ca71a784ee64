import assert from 'node:assert/strict';
import { Browser } from '../backend/browser.ts';
import { onRedis } from '../journeys/latchkey.ts';
import { type House, openHouse } from './house.ts';

const hour = 3_600_000;

describe('attacks that were found by trying', function () {
  this.timeout(60_000);
  let house: House;
  const { STORE_KEYS = '', STORE_SECRET = '' } = onRedis('');
  before(async function () {
    house = await openHouse(this, { STORE_KEYS, STORE_SECRET });
  });
  after(() => house?.close());
  afterEach(() => house?.pass(2 * hour));

  /** What a pattern finds in a mail that comes after something was done. @throws after twenty seconds */
  const mailed = async (pattern: RegExp, doing: () => Promise<unknown>): Promise<string> => {
    const from = house.mail.received.length;
    await doing();
    for (const until = performance.now() + 20_000; performance.now() < until; ) {
      for (const { data } of house.mail.received.slice(from)) {
        const found = pattern.exec(data)?.[1];
        if (found !== undefined) return found;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`no mail like ${pattern} came`);
  };
  const system = 'training-interface';
  const ends = ['.', ')', '%20', '%3E', '&gt;', '_', '=', "'", '%0A', '%E2%80%9D', ',', '%20Thanks'];

  it('113: a "This wasn\'t me" link with a stray end is still that link, when it is opened and when it is pressed', async () => {
    const email = 'registered@nhs.net';
    const person = { tier: 'anonymous' };
    const token = await mailed(/\/reset\?token=([\w-]{43})/, () =>
      house.call('POST', '/resets', { system, email, person }),
    );
    const notMe = await mailed(/not-me\?token=([\w-]{43})/, () =>
      house.call('POST', '/resets/completion', { system, token, email, password: 'Ward-seven-7' }),
    );
    const browser = new Browser(house.backendUrl);
    for (const end of ends)
      assert.match((await browser.open(`/practice/not-me?token=${notMe}${end}`)).text, /Was this not you/, end);
    for (const other of ['x', 'ab'])
      assert.match((await browser.open(`/practice/not-me?token=${notMe}${other}`)).text, /link does not work/, other);
    const page = await browser.open(`/practice/not-me?token=${notMe}.`);
    const onHold = mailed(/^Subject: .* (on hold)$/m, async () => {
      assert.match((await browser.send(page, {})).text, /The account is on hold/);
    });
    assert.equal(await onHold, 'on hold');
    const letter = house.mail.received.findLast(({ data }) => /^Subject: .* on hold$/m.test(data))?.data ?? '';
    assert.match(letter.replaceAll(/=?\r?\n/g, ' '), /Your reference is LK-.*call the IT helpdesk on extension 26655/i);
    for (const end of ends)
      assert.match((await browser.open(`/practice/not-me?token=${notMe}${end}`)).text, /told us already/, end);
  });
});
