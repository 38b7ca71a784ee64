import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { assertAccessible } from '../chromium.ts';
import { isEvery } from '../every.ts';
import { newFolder } from '../folders.ts';
import { allThatIsIn, allThatIsInFolder, assertNotKept, code, practiceBirthday, type Secret, words } from './kept.ts';
import { type Latchkey, onRedis, startLatchkey } from './latchkey.ts';
import { lines, onPage, Person, textOf } from './person.ts';
import { aBrowser, aRedis } from './stage.ts';

/** What a person chooses where a system asks for a new password. */
const passwords = {
  'training-interface': 'Kettle-Ladder-71',
  esr: 'Window.Teapot.82',
  'nhsp-online': 'Marble+Ferry+93',
};

/** From a first sentence to the signed-in page, for each system. */
export function journeys(store: 'in a folder' | 'on Redis'): void {
  describe(`from a first sentence to the signed-in page, with state ${store}`, () => {
    const browser = aBrowser();
    const redis = store === 'on Redis' ? aRedis() : undefined;
    const folder = newFolder();
    let latchkey: Latchkey;
    let person: Person;

    before(async () => {
      latchkey = await startLatchkey(redis === undefined ? { STATE_DIR: folder } : onRedis(redis().url));
    });
    after(() => latchkey?.kill());
    beforeEach(async () => {
      person = await Person.opensTheChat(browser(), latchkey);
    });
    afterEach(() => person?.leaves());

    /** Looks for what the person used in the journey wherever Latchkey could have kept it. */
    async function assertNothingKept(...secrets: readonly Secret[]): Promise<void> {
      assertNotKept(secrets, { 'the chat': await person.reloads(), 'the log': latchkey.log() });
      const address = words('an email address', '@nhs.net');
      const kept = redis === undefined ? allThatIsInFolder(folder) : await allThatIsIn(redis().url);
      assert.ok(kept.length > 1000, `there is nothing ${store} to look into`);
      assertNotKept([...secrets, address], { [store]: kept });
    }

    /** The pages are alike whatever the state is kept in: once is enough to look at each. */
    const look = async (page: Page) => (redis === undefined && isEvery ? assertAccessible(page) : undefined);

    // The way of journeys/keyboard, to another system.
    if (isEvery)
      it('Training Interface: a forgotten password', async () => {
        const password = passwords['training-interface'];
        await person.says('forgot my pw for the trainig interface');
        await person.hears(/registered email address/);
        await person.says('its registered@nhs.net');
        await person.hears(/email is on its way from mandatorytraining\.lth@nhs\.net/, /works until \d\d:\d\d/);
        await look(person.page);

        const { outbox, mail } = await person.findsMail(/Reset your Training Interface password/);
        assert.match(await textOf(mail), /From mandatorytraining\.lth@nhs\.net to registered@nhs\.net/);
        await look(outbox);
        // As the guide has it: copied, and pasted into the address bar.
        const link = await textOf(mail.getByRole('link'));
        await person.says('got it');
        await person.hears(/Copy the whole link/);

        await outbox.goto(link);
        await onPage(outbox, /Reset Password Form/);
        await look(outbox);
        await outbox.getByLabel('Email', { exact: true }).fill('registered@nhs.net');
        await outbox.getByLabel('Password', { exact: true }).fill(password);
        await outbox.getByLabel('Confirm password').fill(password);
        await outbox.getByRole('button', { name: 'Reset' }).click();
        await onPage(outbox, 'Reset password confirmation');
        await look(outbox);
        await person.says('my password has been reset');
        await person.hears(/click here/, /Did that work\?/);

        await outbox.getByRole('link', { name: 'click here to log in' }).click();
        await onPage(outbox, /Log in/);
        await look(outbox);
        await outbox.getByLabel('Email', { exact: true }).fill('registered@nhs.net');
        await outbox.getByLabel('Password', { exact: true }).fill(password);
        await outbox.getByRole('button', { name: 'Log in' }).click();
        await onPage(outbox, 'You are signed in');
        await look(outbox);

        // People tell the bot everything, this too.
        await person.says(`my new password is ${password}`);
        await person.hears(/looked like a password, so I removed it/);
        assertNotKept([words('the password', password)], { 'what is on the screen': await person.transcript() });
        await person.says('yes');
        await solved();
        await assertNothingKept(words('the password', password), words('the link', new URL(link).search));
      });

    if (isEvery)
      it('ESR: a forgotten username', async () => {
        await person.says('cant see my payslip, ive forgotten my esr username');
        await person.hears(/How many wrong passwords has ESR refused/);
        await person.says('no');
        await person.hears(/nhs\.net email address\?/);
        await person.says('registered@nhs.net');
        await person.hears(/secure form/);
        await person.says('my dob is 1/1/1990');
        await person.hears(/looked like a date of birth, so I removed it/);

        const form = await person.follows('Open the secure form');
        await onPage(form, /date of birth/);
        await look(form);
        await form.getByLabel('Day').fill('1');
        await form.getByLabel('Month').fill('1');
        await form.getByLabel('Year').fill('1990');
        await form.getByRole('button', { name: 'Send' }).click();
        await onPage(form, 'Done. Go back to the chat');
        await look(form);
        await form.close();
        // By itself: the person does nothing in the chat.
        await person.hears(/email from ESR is on its way/, /by \d\d:\d\d \w+ at the latest/, /Has the email come\?/);

        const { outbox, mail } = await person.findsMail(/Reset your ESR password/);
        const [, username = ''] = (await textOf(mail)).match(/Your ESR username is: (\S+)/) ?? [];
        assert.equal(username, 'REGISTERED01');
        const link = await textOf(mail.getByRole('link'));
        await person.presses("Yes, it's here");
        await person.hears(/Copy your ESR username/);

        await mail.getByRole('link').click();
        await onPage(outbox, /Reset your ESR password/);
        await look(outbox);
        await outbox.getByLabel('Username').fill(username);
        await outbox.getByLabel('Password', { exact: true }).fill(passwords.esr);
        await outbox.getByLabel('Confirm password').fill(passwords.esr);
        await outbox.getByRole('button', { name: 'Submit' }).click();
        await onPage(outbox, /Login to ESR/);
        await look(outbox);
        await outbox.getByLabel('Username').fill(username);
        await outbox.getByLabel('Password', { exact: true }).fill(passwords.esr);
        await outbox.getByRole('button', { name: 'Log in' }).click();
        await onPage(outbox, 'You are signed in');

        await person.presses("I'm in already");
        await solved();
        await assertNothingKept(
          practiceBirthday,
          words('the password', passwords.esr),
          words('the link', new URL(link).search),
        );
      });

    it('NHSP:Online: a registration', async () => {
      const email = 'joined-the-bank@nhs.net';
      await person.says('hiya how do i get on the bank, theres extra shifts going');
      await person.hears(/Which of these is you\?/);
      await person.presses('Permanent job, partner Trust or Client');
      await person.hears(/What is that address\?/);
      await person.says(email);
      await person.hears(/a code is on its way/, /works until \d\d:\d\d/);

      const first = await codeFrom(/security code/);
      await person.says(`the code is ${first}`);
      await person.hears(/looked like a security code, so I removed it/);
      const page = await person.follows('Open the registration page');
      await onPage(page, /Enter your security code/);
      await look(page);
      await page.getByLabel('Verification code').fill(first);
      await page.getByRole('button', { name: 'Verify Code' }).click();
      await onPage(page, /Choose a password and enter your details/);
      await look(page);
      await person.says('it worked');
      await person.hears(/new password/);

      await page.getByLabel('Password', { exact: true }).fill(passwords['nhsp-online']);
      await page.getByLabel('Confirm password').fill(passwords['nhsp-online']);
      await page.getByLabel('First name').fill('Practice');
      await page.getByLabel('Last name').fill('Account');
      await page.getByLabel('Day').fill('1');
      await page.getByLabel('Month').fill('1');
      await page.getByLabel('Year').fill('1990');
      await page.getByLabel('Mobile phone number').fill('07700 900123');
      await page.getByRole('button', { name: 'Continue' }).click();
      await onPage(page, /2-Factor Verification/);
      await look(page);
      await person.says('yes');
      await person.hears(/2-Factor Verification/, /Have you chosen one\?/);

      await page.getByRole('radio', { name: 'Email' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await onPage(page, /Verify your email/);
      await look(page);
      await person.says('yes, email');
      await person.hears(/'Send Code'/, /Has the code come\?/);
      await page.getByLabel('Email address').fill(email);
      await page.getByRole('button', { name: 'Send Code' }).click();
      await onPage(page, /Enter your verification code/);
      await look(page);
      const second = await codeFrom(/2-Factor code/);
      await person.says('yes it came');
      await person.hears(/'Verify Code'/, /Did that work\?/);
      await page.getByLabel('Verification code').fill(second);
      await page.getByRole('button', { name: 'Verify Code' }).click();
      await onPage(page, 'Your 2-Factor Verification is set up');
      await look(page);
      await person.says('yes');
      await person.hears(/'Continue'/, /Login to NHSP:Online/);
      await page.getByRole('button', { name: 'Continue' }).click();
      await onPage(page, /You have registered/);
      await look(page);

      await page.getByRole('radio', { name: 'Login to NHSP:Online' }).check();
      await page.getByRole('button', { name: 'Continue' }).click();
      await onPage(page, /Login to NHSP:Online/);
      await page.getByLabel('Email address').fill(email);
      await page.getByLabel('Password', { exact: true }).fill(passwords['nhsp-online']);
      await page.getByRole('button', { name: 'Log in' }).click();
      await onPage(page, /verification code/i);
      await look(page);
      const third = await codeFrom(/2-Factor code/, second);
      await page.getByLabel('Verification code').fill(third);
      await page.getByRole('button', { name: 'Verify Code' }).click();
      await onPage(page, 'You are signed in');

      await person.says('im in');
      await solved();
      await assertNothingKept(
        practiceBirthday,
        words('the password', passwords['nhsp-online']),
        code('the first code', first),
        code('the second code', second),
        code('the third code', third),
      );
    });

    /** @param earlier a code that came before: another one is waited for */
    async function codeFrom(subject: RegExp, earlier?: string): Promise<string> {
      for (let tries = 0; tries < 50; tries += 1) {
        const { outbox, mail } = await person.findsMail(subject);
        const [, digits] = (await textOf(mail)).match(/code is: (\d{6})/) ?? [];
        await outbox.close();
        assert.ok(digits, 'there is no code in the mail');
        if (digits !== earlier) return digits;
      }
      assert.fail('no other code came');
    }

    /** The bot has said that they are in, and asks nothing more of them. */
    async function solved(): Promise<void> {
      await person.hears(/Good\b.*\bin\b/i);
      assert.doesNotMatch(lines(await person.transcript()).at(-1) ?? '', /\?/);
      const open = person.chat.getByRole('button', { disabled: false });
      assert.equal(await open.filter({ hasNotText: /it helped|it didn't/ }).count(), 0);
    }
  });
}
