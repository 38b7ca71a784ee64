import assert from 'node:assert/strict';
import { tabTo } from './keys.ts';
import { type Latchkey, startLatchkey } from './latchkey.ts';
import { Person } from './person.ts';
import { aBrowser } from './stage.ts';

describe('with the keyboard alone, further journeys', () => {
  const browser = aBrowser();
  let latchkey: Latchkey;
  before(async () => {
    latchkey = await startLatchkey();
  });
  after(() => latchkey?.kill());

  it('goes on a small phone from a heading that opens to the end of a lock, and to an email when it is time', async () => {
    const person = await Person.opensTheChat(browser(), latchkey);
    const { page } = person;
    await page.setViewportSize({ width: 320, height: 568 });
    await tabTo(page, person.chat.getByRole('button', { name: 'ESR', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await person.hears(/ESR: what.s happening\?/);
    const heading = (name: string) => person.chat.locator('summary', { hasText: name });
    await tabTo(page, heading('Email'));
    await page.keyboard.press('Enter');
    await person.chat.getByRole('button', { name: "The email hasn't come" }).waitFor();
    await tabTo(page, heading('Logging in'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, person.chat.getByRole('button', { name: 'My account is locked' }));
    await page.keyboard.press('Enter');
    await person.hears(/When did you last type a wrong password/);
    await tabTo(page, person.box);
    await page.keyboard.type('20 minutes ago');
    await page.keyboard.press('Enter');
    await person.hears(/ESR is locked until \d\d:\d\d/);
    await page.keyboard.type('registered@nhs.net');
    await page.keyboard.press('Enter');
    await person.hears(/I.ll email registered@nhs\.net at \d\d:\d\d/);
    await person.leaves();
  });

  it('goes from the menu to a ticket, and the chat is cleared', async () => {
    const person = await Person.opensTheChat(browser(), latchkey);
    const { page } = person;
    const inMenu = async (name: string) => {
      await tabTo(page, page.locator('summary', { hasText: 'Menu' }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, page.locator('.app-menu__list').getByRole('button', { name }));
      await page.keyboard.press('Enter');
    };
    await inMenu('Talk to a person');
    for (const [asks, says] of [
      [/full name/, 'Sam Sample'],
      [/payroll number/, '12345678'],
      [/reach you|phone/, 'bleep 4411'],
      [/wrong|happen|words/, 'ESR shows a white page'],
      [/ESR shows a white page/, 'send it'],
    ] as const) {
      await person.hears(asks);
      await tabTo(page, person.box);
      await page.keyboard.type(says);
      await page.keyboard.press('Enter');
    }
    await person.hears(/LK-\w{3}-\w{3}/);
    await inMenu('Clear this chat');
    await person.hears(/Which one can.t you get into/);
    assert.doesNotMatch(await person.transcript(), /Sam Sample|LK-/);
    await person.leaves();
  });
});
