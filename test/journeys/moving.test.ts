import assert from 'node:assert/strict';
import { assertAccessible } from '../chromium.ts';
import { type Latchkey, startLatchkey } from './latchkey.ts';
import { Person } from './person.ts';
import { aBrowser } from './stage.ts';

describe('a chat that goes on on another device', () => {
  const browser = aBrowser();
  let latchkey: Latchkey;
  before(async () => {
    latchkey = await startLatchkey({ STORE: 'memory' });
  });
  after(() => latchkey?.kill());

  it('is moved by three words, with all that was said, and the first device is told', async () => {
    const ward = await Person.opensTheChat(browser(), latchkey);
    await ward.says('my esr is locked');
    await ward.hears(/last type a wrong password/);
    await ward.page.locator('summary', { hasText: 'Menu' }).click();
    await ward.page.getByRole('button', { name: 'Move to another device' }).click();
    const note = ward.chat.locator('.app-message--note');
    await note.waitFor();
    const words = (await note.locator('strong').last().textContent()) ?? '';
    assert.match(words, /^[a-z]+ [a-z]+ [a-z]+$/);
    assert.equal(await ward.page.locator('.app-menu__list').isVisible(), false, 'the menu covers the words');

    const phone = await Person.opensTheChat(browser(), latchkey);
    await phone.page.setViewportSize({ width: 320, height: 568 });
    await phone.page.locator('summary', { hasText: 'Menu' }).click();
    await phone.page.getByRole('button', { name: 'I have a code' }).click();
    await assertAccessible(phone.page);
    const code = phone.page.getByRole('textbox', { name: 'The three words from the other device' });
    await code.fill('apple apple apple');
    await code.press('Enter');
    await phone.page.getByRole('alert').getByText("That code doesn't work.").waitFor();
    await code.fill(words.toUpperCase());
    await code.press('Enter');
    await phone.hears(/last type a wrong password/);
    await phone.says('just now');
    await phone.hears(/locked until/);
    await ward.page
      .locator('#chat-line', { hasText: 'This chat is open in another tab or on another device.' })
      .waitFor();
    await ward.leaves();
    await phone.leaves();
  });
});
