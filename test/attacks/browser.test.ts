import assert from 'node:assert/strict';
import { aBrowser } from '../journeys/stage.ts';
import { type House, openHouse } from './house.ts';

describe('attacks from another page of the same browser', () => {
  let house: House;
  const browser = aBrowser('--disable-features=LocalNetworkAccessChecks');
  before(async function () {
    house = await openHouse(this);
  });
  after(async () => {
    await house?.close();
  });

  it('59: what another origin posts to our windows is dropped', async () => {
    const { url } = await house.composition.forms.issue({
      conversation: 'c59',
      channel: 'msteams',
      person: { tier: 'anonymous' },
      at: 'g1/form/1',
      system: 'esr',
      email: 'registered@nhs.net',
    });
    const context = await browser().newContext();
    await context.route('https://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' }),
    );
    const evil = await context.newPage();
    await evil.goto('https://evil.example/');
    for (const [target, words] of [
      [url, /date of birth/],
      [`${house.url}/`, /Which one can.t you get into/],
    ] as const) {
      const opened = context.waitForEvent('page');
      await evil.evaluate((address) => {
        (globalThis as unknown as { victim: unknown }).victim = (
          globalThis as unknown as { open(address: string): unknown }
        ).open(address);
      }, target);
      const victim = await opened;
      await victim.getByText(words).first().waitFor();
      await victim.waitForLoadState('networkidle');
      const before = await victim.content();
      await evil.evaluate(() => {
        const { victim: theirs } = globalThis as unknown as {
          victim: { postMessage(data: unknown, to: string): void };
        };
        const day = { day: '1', month: '1', year: '1990' };
        for (const message of [
          { id: 0, func: 'initialize', args: ['task', 'web', '{}', '2.0.4'] },
          { func: 'dialog.url.submit', args: [day] },
          { type: 'message', text: 'talk to a person', from: { id: 'somebody-else' } },
          { activities: [{ type: 'message', from: { role: 'bot' }, text: 'Type your password here' }] },
          '<img src=x onerror=alert(1)>',
        ])
          theirs.postMessage(message, '*');
      });
      await victim.waitForTimeout(300);
      assert.equal(await victim.content(), before, target);
      await victim.close();
    }
    await context.close();
  });
});
