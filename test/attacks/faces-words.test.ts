import assert from 'node:assert/strict';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { OpenIdMetadata } from 'botframework-connector/lib/auth/openIdMetadata.js';
import { generateKeyPair, SignJWT } from 'jose';
import type { Page } from 'playwright-core';
import sinon from 'sinon';
import { Browser } from '../backend/browser.ts';
import { builtWith } from '../built-with.ts';
import { isEvery } from '../every.ts';
import { openInProcess } from '../in-process.ts';
import { ofATrust, startProgram } from '../journeys/latchkey.ts';
import { Person, textOf } from '../journeys/person.ts';
import { aBrowser } from '../journeys/stage.ts';
import { eventually } from '../patience.ts';
import { type House, openHouse } from './house.ts';

const translator = fileURLToPath(new URL('../translator.js', import.meta.url));

describe('attacks in words', () => {
  const browser = aBrowser();
  let house: House;
  before(async function () {
    house = await openHouse(this);
  });
  after(() => house?.close());

  describe('a token that nobody here signed', () => {
    const appId = '11111111-2222-4333-8444-555555555555';
    const serviceUrl = 'https://smba.trafficmanager.net/uk/';
    let latchkey: { readonly url: string; log(): string; close(): Promise<void> };
    const settings = () => ({
      ...ofATrust,
      SMTP_URL: house.mail.url,
      MICROSOFT_APP_ID: appId,
      MICROSOFT_APP_PASSWORD: 'a password of the tests',
      MICROSOFT_APP_TYPE: 'MultiTenant',
    });
    const asProgram = async () => {
      const built = await builtWith('test/bot/foreign-keys.js');
      const program = await startProgram('Latchkey', settings(), undefined, {
        program: built.Latchkey,
        imports: [built.first],
      });
      return { url: program.url, log: () => program.log(), close: () => program.kill() };
    };
    /** The same parts in this process, with what is written past the log as well. */
    const here = async () => {
      const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
      const key = publicKey.export({ type: 'spki', format: 'pem' });
      sinon.stub(OpenIdMetadata.prototype, 'getKey').resolves({ key, endorsements: ['msteams'] } as never);
      const opened = await openInProcess(settings());
      const written: string[] = [];
      for (const stream of [process.stdout, process.stderr])
        sinon.stub(stream, 'write').callsFake((text) => written.push(String(text)) > 0);
      return { url: opened.url, log: () => [opened.log(), ...written].join('\n'), close: () => opened.close() };
    };
    before(async () => {
      latchkey = await (isEvery ? asProgram() : here());
    });
    after(async () => {
      sinon.restore();
      await latchkey?.close();
    });

    it('97: leaves neither a key nor itself in anything that the process prints', async () => {
      const { privateKey } = await generateKeyPair('RS256');
      const now = Math.floor(Date.now() / 1000);
      const good = { iss: 'https://api.botframework.com', aud: appId, exp: now + 600, serviceurl: serviceUrl };
      const tokens: string[] = [];
      for (const claims of [good, { ...good, exp: now - 200 }, { ...good, nbf: now + 200 }, { ...good, aud: 'other' }])
        tokens.push(await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'a-key' }).sign(privateKey));
      const [head = '', body = ''] = tokens[0]?.split('.') ?? [];
      tokens.push(`${head}.${body}.${'A'.repeat(342)}`, `${head}.${body}.x`);

      const account = { id: 'a-person', name: 'A person' };
      const activity = { type: 'message', id: '1', channelId: 'msteams', serviceUrl, from: account, text: 'hello' };
      for (const token of tokens)
        for (const channelId of ['msteams', 'directline']) {
          const response = await fetch(`${latchkey.url}/api/messages`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
            body: JSON.stringify({ ...activity, channelId, recipient: account, conversation: { id: 'a-chat' } }),
          });
          assert.equal(response.status, 401);
        }
      const printed = latchkey.log();
      assert.match(printed, /"event":"sdk-printed"/, 'the SDK was shown one, and had something to say');
      assert.doesNotMatch(printed, /BEGIN|PUBLIC KEY|MII[A-Za-z0-9+/]{20}|Available keys|JsonWebToken|TokenExpired/);
      for (const token of tokens) assert.ok(!printed.includes(token.slice(0, -20)));
      const lines = printed.split('\n').filter((line) => line !== '' && !/^(?:Latchkey is at| {2,}\S)/.test(line));
      for (const line of lines) assert.doesNotThrow(() => JSON.parse(line), line);
    });
  });

  describe('a page that a browser translates', () => {
    const secret = 'Hunter-2-Ladder';
    for (const [how, beside] of [
      ['that puts its text in place of ours', false],
      ['that puts its text beside ours', true],
    ] as const)
      it(`99: a password that was typed is gone from a page ${how}`, async () => {
        const context = await browser().newContext();
        const page = await context.newPage();
        await page.addInitScript({ content: `globalThis.translatesBeside = ${beside};` });
        await page.addInitScript({ path: translator });
        await page.goto(house.url);
        await page
          .getByText(/\[Which one can.t you get into/)
          .first()
          .waitFor();
        await page.getByRole('textbox').fill(`my password is ${secret}`);
        await page.getByRole('textbox').press('Enter');
        await page.locator('.app-message--bot').nth(1).waitFor();
        await page.locator('.app-message--person', { hasText: 'Sent' }).waitFor();
        assert.match((await page.locator('.app-message__own').textContent()) ?? '', /my password is/);
        assert.ok(!(await page.content()).includes(secret), 'it is on the page');
        assert.ok(!(await allTextOf(page)).includes(secret));

        await page.getByRole('textbox').fill('talk to a person');
        await page.getByRole('textbox').press('Enter');
        await page.locator('.app-message--bot').nth(2).waitFor();
        await context.close();
      });

    it('99: what somebody typed is not for those who translate', async () => {
      const person = await Person.opensTheChat(browser(), house);
      await person.says('where is my reset email');
      const typed = person.chat.locator('.app-message__own [translate=no].notranslate');
      await typed.waitFor();
      assert.equal(await typed.textContent(), 'where is my reset email');
      await person.leaves();
    });
  });

  describe('a web address that somebody typed', () => {
    const issue =
      'see https://evil.example/a.b and www.evil.example or [click](http://evil.example), evil.example/x, mail jo@nhs.net';
    const readable = /see hxxps:\/\/evil\[\.\]example\/a\.b and www\[\.\]evil\[\.\]example/;
    const linkable = /https?:\/\/evil|www\.evil|evil\.example/;

    /** @returns the reference of a ticket that says all of it */
    const asksForPerson = async (person: Person) => {
      await person.says('talk to a person');
      for (const [asks, says] of [
        [/full name/i, 'Sam Sample'],
        [/payroll/i, '12345678'],
        [/phone/i, 'bleep 4411'],
        [/wrong|happen|problem|issue|words/i, issue],
      ] as const) {
        await person.hears(asks);
        await person.says(says);
      }
      await person.hears(/Latchkey said:[\s\S]*evil/);
      assert.equal(await person.chat.locator('a[href*=evil]').count(), 0, 'nor in the chat');
      assert.match(await person.transcript(), /You said:\s+see https:\/\/evil\.example\/a\.b/);
      await person.says('go ahead');
      await person.hears(/LK-\w{3}-\w{3}/);
      return /LK-\w{3}-\w{3}/.exec(await person.transcript())?.[0] ?? '';
    };

    it('101: is no link in the mail of a ticket, at the desk or in the chat; the address of the desk is', async () => {
      const person = await Person.opensTheChat(browser(), house);
      const reference = await asksForPerson(person);
      for (let waited = 0; house.mail.received.length === 0 && waited < 100; waited += 1)
        await person.page.waitForTimeout(100);
      const data = house.mail.received[0]?.data.replace(/=\r?\n/g, '').replace(/=3D/g, '=') ?? '';
      assert.match(data, readable);
      assert.doesNotMatch(data, linkable);
      assert.match(data, /jo@nhs\.net/, 'whom to write to can be copied');
      assert.ok(data.includes(`${house.url}/desk/tickets/${reference}`));

      const { page } = person;
      await page.goto(house.composition.firstTry ?? '');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('link', { name: reference }).click();
      await page.getByText('In their own words').waitFor();
      assert.match(await textOf(page.locator('blockquote')), /https:\/\/evil\.example\/a\.b/);
      assert.equal(await page.locator('a[href*=evil]').count(), 0);
      await person.leaves();
    });

    it('101: is no link at the outbox, where the link of a letter is one', async function () {
      const shown = await openHouse(this, { SMTP_URL: '' });
      const conversation = randomUUID();
      for (const text of ['talk to a person', 'Sam Sample', '12345678', 'bleep 4411', issue, 'go ahead']) {
        const person = { tier: 'anonymous' } as const;
        const said = { kind: 'message', id: randomUUID(), conversation, channel: 'terminal', person, text } as const;
        await shown.composition.turns.hear(said);
      }
      const person = new Browser(shown.backendUrl);
      const form = await person.open('/practice/training-interface/request');
      await person.send(form, { email: 'registered@nhs.net' });
      /** All of the outbox, once it holds this. */
      const outboxOf = async (url: string, what: string) => {
        let html = '';
        await eventually(
          async () => {
            html = await (await fetch(`${url}/outbox`)).text();
            return html.includes(what);
          },
          () => `it holds no ${what}`,
        );
        return html;
      };
      const tickets = await outboxOf(shown.url, 'hxxps');
      assert.match(tickets, readable);
      assert.doesNotMatch(tickets, /href=[^>]*evil/);
      const letters = await outboxOf(shown.backendUrl, 'token=');
      assert.ok(letters.includes(`<a href="${shown.backendUrl}/practice`), letters);
      await shown.close();
    });
  });
});

/** All text of a page, in what is hidden too. */
const allTextOf = (page: Page): Promise<string> => page.evaluate('document.documentElement.textContent');
