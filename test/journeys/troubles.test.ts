import assert from 'node:assert/strict';
import { isEvery } from '../every.ts';
import { freePort } from '../redis.ts';
import { type Latchkey, onRedis, startLatchkey } from './latchkey.ts';
import { onPage, Person, sees, textOf } from './person.ts';
import { aBrowser, aRedis } from './stage.ts';

describe('when something is in the way, the person hears one clear sentence and what to do next', () => {
  const browser = aBrowser();
  /** In memory. A test leaves it running for the next, unless it fails. */
  let running: Latchkey | undefined;
  /** Of one test. */
  let own: Latchkey | undefined;
  let person: Person | undefined;

  async function openHere(): Promise<Latchkey> {
    running ??= await startLatchkey({ STORE: 'memory' });
    return running;
  }
  async function end(): Promise<void> {
    await running?.kill();
    running = undefined;
  }
  afterEach(async function () {
    await person?.leaves();
    person = undefined;
    await own?.kill();
    own = undefined;
    if (this.currentTest?.state === 'failed') await end();
  });
  after(end);

  it('a chat that the server no longer knows: it has ended, and a new one begins; at once where its page is loaded again', async () => {
    const latchkey = await openHere();
    const other = await Person.opensTheChat(browser(), latchkey);
    person = await Person.opensTheChat(browser(), latchkey);
    await person.says('forgot my esr password');
    await person.hears(/How many wrong passwords has ESR refused/);
    // Kept in memory, conversations end with the process.
    await latchkey.kill();
    await latchkey.startAgain();
    const { page } = person;
    await sees('that the chat has ended', () => textOf(page.getByRole('main')), [/This chat has ended/]);
    await page.getByRole('button', { name: 'Start a new chat' }).click();
    await other.page.reload();
    for (const one of [person, other]) {
      await one.hears(/Which one can.t you get into/);
      await one.says('forgot my esr password');
      await one.hears(/How many wrong passwords has ESR refused/);
    }
    await other.leaves();
  });

  if (isEvery)
    describe('on Redis', () => {
      const redis = aRedis();

      it('a secure form that has expired: the chat gives a fresh one', async () => {
        const latchkey = await startLatchkey(onRedis(redis().url));
        own = latchkey;
        person = await Person.opensTheChat(browser(), latchkey);
        await person.says('forgot my esr password');
        await person.hears(/How many wrong passwords has ESR refused/);
        await person.says('once');
        await person.hears(/nhs\.net email address\?/);
        await person.says('registered@nhs.net');
        await person.hears(/secure form/);
        await latchkey.kill();
        await latchkey.startAgain(20 * 60);
        const expired = await person.follows('Open the secure form');
        await onPage(expired, 'This form does not work any more');
        await expired.getByText(/Go back to the chat and ask for a new one/).waitFor();
        await expired.close();

        await person.says("it won't open");
        await person.hears(/fresh one\?/);
        await person.says('yes please');
        await person.hears(/Here it is/);
        const form = await person.follows('Open the secure form');
        await form.getByLabel('Day').fill('1');
        await form.getByLabel('Month').fill('1');
        await form.getByLabel('Year').fill('1990');
        await form.getByRole('button', { name: 'Send' }).click();
        await onPage(form, 'Done. Go back to the chat');
        await person.hears(/an email .*is on its way/);
      });
    });

  it('a reset link that is not whole: what to check, and where to get another', async () => {
    const latchkey = await openHere();
    person = await Person.opensTheChat(browser(), latchkey);
    const page = await person.context.newPage();
    await page.goto(`${latchkey.backendUrl}/practice/training-interface/reset?token=abc`);
    await onPage(page, 'Invalid token');
    await page.getByText(/Check that you copied all of it/).waitFor();
    await page.getByRole('link', { name: 'Ask for a new email' }).click();
    await onPage(page, 'Password Reset Request Form');
  });

  if (isEvery)
    it('a reset backend that is down: that nothing was sent, and another way', async () => {
      const latchkey = await startLatchkey({
        BACKEND_URL: `http://127.0.0.1:${await freePort()}`,
        BACKEND_KEY: 'the key of a backend that is down',
      });
      own = latchkey;
      person = await Person.opensTheChat(browser(), latchkey);
      await person.says('forgot my training interface password');
      await person.hears(/registered email address/);
      await person.says('registered@nhs.net');
      await person.hears(/I can.t reach the reset service/, /our side/, /ask for the email yourself/);

      await person.says('forgot my esr password');
      await person.hears(/Shall we leave/);
      await person.says('yes');
      await person.hears(/How many wrong passwords has ESR refused/);
      await person.says('no');
      await person.hears(/nhs\.net email address\?/);
      await person.says('registered@nhs.net');
      await person.hears(/secure form/);
      const form = await person.follows('Open the secure form');
      await form.getByLabel('Day').fill('1');
      await form.getByLabel('Month').fill('1');
      await form.getByLabel('Year').fill('1990');
      await form.getByRole('button', { name: 'Send' }).click();
      await onPage(form, 'We could not ask for your reset');
      await form.getByText(/Go back to the chat/).waitFor();
      await person.hears(/I can.t reach the reset service/, /A person, please/);

      await person.says('start again');
      await person.hears(/Choose a system/);
      await person.says('how do i get on the bank');
      await person.hears(/Which of these is you\?/);
      await person.says('1');
      await person.hears(/What is that address\?/);
      await person.says('joined-the-bank@nhs.net');
      await person.hears(/I could not send a code/, /Ask a person/);
      assert.match(latchkey.log(), /"event":"backend-unavailable"/);
    });
});
