import assert from 'node:assert/strict';
import { isEvery, someOf } from '../every.ts';
import { type Latchkey, onRedis, startLatchkey } from './latchkey.ts';
import { lines, onPage, Person, sees, textOf } from './person.ts';
import { startSlowBackend } from './slow-backend.ts';
import { aBrowser, aRedis } from './stage.ts';

for (const store of someOf(['on Redis', 'in a folder'] as const, 1))
  describe(`when the process ends and is started again, ${store}`, () => restarts(store));

function restarts(store: 'on Redis' | 'in a folder'): void {
  const browser = aBrowser();
  const redis = store === 'on Redis' ? aRedis() : undefined;
  const settings = () => (redis === undefined ? {} : onRedis(redis().url));
  /** A test leaves it running for the next, unless it fails. */
  let running: Latchkey | undefined;
  let person: Person;

  async function begin(latchkey: Latchkey): Promise<Latchkey> {
    person = await Person.opensTheChat(browser(), latchkey);
    await person.says('I forgot my training interface password');
    await person.hears(/registered email address/);
    return latchkey;
  }
  async function beginHere(): Promise<Latchkey> {
    running ??= await startLatchkey(settings());
    return begin(running);
  }
  async function end(): Promise<void> {
    await running?.kill();
    running = undefined;
  }
  afterEach(async function () {
    await person?.leaves();
    if (this.currentTest?.state === 'failed') await end();
  });
  after(end);

  /** What a person has said and been told, without the marks of what has been delivered. */
  const said = async () => lines(await person.transcript()).map((line) => line.replace(/\s*\n\s*Sent$/, ''));

  function assertNothingTwice(all: readonly string[]): void {
    assert.deepEqual(
      all.filter((line, at) => all.indexOf(line) !== at),
      [],
    );
  }

  // Killed: faults/kills and faults/folder too, which go less far.
  if (isEvery)
    it('goes on in the same page after being killed between two turns, to the new password', async () => {
      const latchkey = await beginHere();
      const before = await said();
      await latchkey.kill();
      await latchkey.startAgain();
      await person.says('registered@nhs.net');
      await person.hears(/email is on its way/);
      const { outbox, mail } = await person.findsMail(/Reset your Training Interface password/);
      const link = await textOf(mail.getByRole('link'));

      await latchkey.kill();
      await latchkey.startAgain();
      await outbox.goto(link);
      await onPage(outbox, /Reset Password Form/);
      await outbox.getByLabel('Email', { exact: true }).fill('registered@nhs.net');
      await outbox.getByLabel('Password', { exact: true }).fill('Kettle-Ladder-71');
      await outbox.getByLabel('Confirm password').fill('Kettle-Ladder-71');
      await outbox.getByRole('button', { name: 'Reset' }).click();
      await onPage(outbox, 'Reset password confirmation');
      await person.says('got it');
      await person.hears(/Copy the whole link/);
      await person.says('it says my password has been reset');
      await person.hears(/Did that work\?/);
      await person.says('yes');
      await person.hears(/Good\b.*\bin\b/);

      const all = await said();
      assert.deepEqual(all.slice(0, before.length - 1), before.slice(0, -1));
      assert.equal(all.filter((line) => line.startsWith('You said: ')).length, 5);
      assertNothingTwice(all);
      await person.reloads();
      assert.deepEqual(await said(), all);
    });

  // What is left does not depend on the store: once is enough, but where all of it is asked for, as npm run test:all does.
  if (store === 'in a folder' && !isEvery) return;

  // Without a kill: webchat/chat-page.test.ts.
  if (isEvery)
    it('keeps what was typed while it was away, and takes it when it is back', async () => {
      const latchkey = await beginHere();
      await latchkey.kill();
      await person.says('registered@nhs.net');
      await person.page.getByText(/Waiting to send/).waitFor();
      await sees('that there is no connection', () => textOf(person.page.getByRole('main')), [
        /You are not connected\. We are trying again/,
      ]);
      await latchkey.startAgain();
      await person.hears(/email is on its way/);
      const all = await said();
      assert.equal(all.filter((line) => /^You said: .*registered@nhs\.net/s.test(line)).length, 1);
      assertNothingTwice(all);
      await sees('that the connection is back', () => textOf(person.page.getByRole('main')), [/^(?!.*not connected)/s]);
    });

  if (isEvery)
    it('comes back by itself when a clock has run out meanwhile', async () => {
      const latchkey = await beginHere();
      await person.says('registered@nhs.net');
      await person.hears(/I.ll ask again at \d\d:\d\d/);
      await latchkey.kill();
      await latchkey.startAgain(11 * 60);
      await person.hears(/It has been 10 minutes/, /spam or junk/);
      assertNothingTwice(await said());
      await person.says('found it');
      await person.hears(/Copy the whole link/);
    });

  it('finishes a turn under way when it is asked to end, and ends cleanly', async () => {
    // What runs already would see to the same Redis.
    await end();
    const backend = await startSlowBackend();
    const latchkey = await startLatchkey({ ...settings(), ...backend.settings });
    try {
      await begin(latchkey);
      await person.says('registered@nhs.net');
      await backend.asked;
      const ended = latchkey.stop();
      await sees('that it is stopping', async () => latchkey.log(), [/"event":"stopping"/]);
      backend.answer();
      assert.equal(await ended, 0);
      assert.match(latchkey.log(), /"event":"stopped"/);

      await latchkey.startAgain();
      await person.hears(/email is on its way/);
      assertNothingTwice(await said());
      await person.says('its come');
      await person.hears(/Copy the whole link/);
    } finally {
      await latchkey.kill();
      backend.close();
    }
  });
}
