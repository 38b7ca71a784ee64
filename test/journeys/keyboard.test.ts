import type { Locator, Page } from 'playwright-core';
import { tabTo } from './keys.ts';
import { type Latchkey, startLatchkey } from './latchkey.ts';
import { onPage, Person, textOf } from './person.ts';
import { aBrowser } from './stage.ts';

/** Fills in the fields of a form, one Tab after the other, and sends it with Enter. */
async function fillIn(page: Page, first: Locator, ...rest: readonly (readonly [Locator, string])[]): Promise<void> {
  await tabTo(page, first);
  for (const [field, text] of rest) {
    await tabTo(page, field);
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
}

describe('with the keyboard alone', () => {
  const browser = aBrowser();
  let latchkey: Latchkey;
  before(async () => {
    latchkey = await startLatchkey();
  });
  after(() => latchkey?.kill());

  it('goes from a first sentence to the signed-in page of ESR', async () => {
    const person = await Person.opensTheChat(browser(), latchkey);
    const { page, context } = person;
    const type = async (words: string) => {
      await tabTo(page, person.box);
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    };
    const choose = async (label: string) => {
      // After a choice the focus stays on it, and the next question is further on.
      const isInChat = await page.evaluate(`document.activeElement.closest('[role=log]') !== null`);
      const key = isInChat ? 'Tab' : 'Shift+Tab';
      await tabTo(page, person.chat.getByRole('button', { name: label, disabled: false }), key);
      await page.keyboard.press('Enter');
    };
    await type('cant see my payslip, forgot my esr password');
    await person.hears(/How many wrong passwords has ESR refused/);
    await choose('None or one');
    await person.hears(/nhs\.net email address\?/);
    await type('registered@nhs.net');
    await person.hears(/secure form/);

    const opened = context.waitForEvent('page');
    await tabTo(page, person.chat.getByRole('link', { name: 'Open the secure form' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const form = await opened;
    await onPage(form, /date of birth/);
    const day = form.getByLabel('Day');
    await fillIn(form, day, [day, '1'], [form.getByLabel('Month'), '1'], [form.getByLabel('Year'), '1990']);
    await onPage(form, 'Done. Go back to the chat');
    await form.close();
    await page.bringToFront();
    await person.hears(/Has the email come\?/);

    const { outbox, mail } = await person.findsMail(/Reset your ESR password/);
    const [, username = ''] = (await textOf(mail)).match(/username is: (\S+)/) ?? [];
    await tabTo(outbox, mail.getByRole('link'));
    await outbox.keyboard.press('Enter');
    await onPage(outbox, /Reset your ESR password/);
    const name = outbox.getByLabel('Username');
    const password = outbox.getByLabel('Password', { exact: true });
    await fillIn(
      outbox,
      name,
      [name, username],
      [password, 'Window.Teapot.82'],
      [outbox.getByLabel('Confirm password'), 'Window.Teapot.82'],
    );
    await onPage(outbox, /Login to ESR/);
    await fillIn(outbox, name, [name, username], [password, 'Window.Teapot.82']);
    await onPage(outbox, 'You are signed in');
    await outbox.close();

    await page.bringToFront();
    await choose("Yes, it's here");
    await person.hears(/Did ESR take the new password\?/);
    await choose('Yes, it did');
    await person.hears(/Are you in\?/);
    await choose("Yes, I'm in");
    await person.hears(/Good\b.*\bin\b/);
    await person.leaves();
  });
});
