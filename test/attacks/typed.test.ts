import assert from 'node:assert/strict';
import { SimulatedTime } from '../../src/adapters/memory/simulated-time.ts';
import { type Composition, compose, teach } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { plainUsername } from '../../src/backend/accounts/accounts.ts';
import { importAccounts } from '../../src/backend/accounts/import.ts';
import { oneLine } from '../../src/text/fold.ts';
import { takeOutSecrets } from '../../src/understanding/secrets/secrets.ts';
import { type ApiWorld, openApi } from '../backend/api/world.ts';
import { Browser } from '../backend/browser.ts';
import { start, stranger } from '../backend/world.ts';
import { someOf } from '../every.ts';
import { typedAddresses } from '../text/typed-addresses.ts';
import { type House, openHouse } from './house.ts';

const born = { 'date-of-birth-day': '１', 'date-of-birth-month': ' 1 ', 'date-of-birth-year': '19\u200B90' };

describe('44, 45, 46, 66, 87, 88: an address as it is typed', () => {
  describe('in the chat', () => {
    let composition: Composition;
    before(async () => {
      const config = readConfig({ STORE: 'memory' });
      const time = new SimulatedTime(start);
      const log = { info() {}, warn() {}, error: assert.fail };
      composition = compose(config, { clock: time, alarms: time, log }, teach(config));
      await composition.prepared;
    });
    after(() => composition.close());

    let people = 0;
    const chat = () => {
      people += 1;
      const base = { conversation: `c${people}`, channel: 'terminal', person: { tier: 'anonymous' } } as const;
      let turn = 0;
      return async (text: string) => {
        turn += 1;
        const id = `${people}-${turn}`;
        const { replies } = await composition.turns.hear({ ...base, kind: 'message', id, text });
        return replies[0] ?? assert.fail('nothing was said');
      };
    };
    const said = (address: string) => address.replace(/[_*]/g, '\\$&');

    for (const { typed, address, asks } of typedAddresses)
      it(`${JSON.stringify(typed)} → ${address === undefined ? 'nobody' : `${address}${asks ? ', asked first' : ''}`}`, async () => {
        const say = chat();
        await say('forgot my training interface password');
        let reply = await say(typed);
        // What is not at nhs.net is shown before anything is sent to it.
        const isElsewhere = address !== undefined && !address.endsWith('@nhs.net');
        if (asks || isElsewhere) {
          assert.ok(reply.text.endsWith(`Is it ${said(address ?? '')}?`), reply.text);
          assert.deepEqual(
            reply.choices.map(({ label }) => label),
            ["Yes, that's it", "No, I'll type it again"],
          );
          reply = await say('yes');
        }
        if (address === undefined) {
          assert.doesNotMatch(reply.text, /is on its way|Is it /);
          assert.match(reply.text, /I read |That doesn't look like one email address/);
        } else
          assert.ok(reply.text.startsWith(`If ${said(address)} is registered, an email is on its way`), reply.text);
      });

    it('is shown, with what was left of it', async () => {
      const say = chat();
      await say('forgot my training interface password');
      const sentence =
        'I read registered@nhs.net, with “mary.o?” before it. Type the whole address, with no spaces in it.';
      assert.ok((await say('mary.o?registered@nhs.net')).text.startsWith(sentence));
      assert.ok((await say('mary.o?registered@nhs.net')).text.includes(sentence), 'the second time too');
    });

    it('can be typed again, and is taken when it was right after all', async () => {
      const say = chat();
      await say('forgot my training interface password');
      await say('mary@nhs.nte');
      assert.match((await say('no')).text, /Type all of it/);
      await say('mary@nsh.net');
      assert.match((await say('mary@nsh.net')).text, /^If mary@nsh\.net is registered/);
    });

    it('of ESR is never taken at another end than nhs.net', async () => {
      const say = chat();
      await say('forgot my ESR password');
      await say('no');
      for (let times = 0; times < 2; times += 1)
        assert.match((await say('mary@nhs.nte')).text, /Is it mary@nhs\.net\?$/);
      assert.match((await say('yes')).text, /secure form/);
    });
  });

  describe('where nobody can be asked', () => {
    let api: ApiWorld;
    beforeEach(async () => {
      api = await openApi();
    });
    afterEach(() => api.close());

    /** To whom it was written. Every address of the table has an account. */
    const written = async () => {
      await api.world.backend.settled();
      return (await api.world.outbox.list()).map(({ mail }) => mail.to);
    };
    const register = async () => {
      const all = [
        ...new Set(typedAddresses.flatMap(({ address, isOdd }) => (address === undefined || isOdd ? [] : address))),
      ];
      const csv = `system,email,joined\n${all.map((one) => `training-interface,${one},2015-06-01\n`).join('')}`;
      for await (const row of importAccounts(csv, { ...api.world.backend, dryRun: false }))
        assert.equal(row.result, 'added', JSON.stringify(row));
    };

    for (const { typed, address, inSentence, onlyBot, isOdd } of someOf(typedAddresses, 12)) {
      const expected = address === undefined || inSentence || onlyBot ? undefined : address;
      const nearly = onlyBot && !isOdd && /@n?[hs]/.test(typed) && !/[ｍ１]/.test(typed);
      it(`${JSON.stringify(typed)} → ${expected ?? 'nobody'}`, async () => {
        await register();
        const browser = new Browser(api.served.url);
        const form = await browser.open('/practice/training-interface/request');
        const shown = await browser.send(form, { email: typed });
        assert.equal(shown.status, expected === undefined ? 400 : 200, shown.text);
        if (expected === undefined) assert.match(shown.html, /aria-describedby="email-error"|id="email-error"/);
        else assert.ok(shown.text.includes(`If ${expected} is registered`), shown.text);
        if (nearly) {
          assert.ok(shown.text.includes(`Is it ${address}? If ${typed} is right, send it again`), shown.text);
          assert.ok((await browser.send(shown, { email: typed })).text.includes(`If ${typed} is registered`));
        }
        assert.deepEqual(await written(), expected === undefined ? [] : [expected]);

        // A program and a file have the address alone: what stands around it is a sign that something went wrong.
        const isBare = oneLine(typed).toLowerCase() === expected;
        const body = { system: 'training-interface', email: typed, person: stranger };
        const answered = await api.call('resets', body);
        assert.equal(answered.status, isBare || nearly ? 202 : 400, answered.text);
        assert.deepEqual(await written(), expected === undefined ? [] : isBare ? [expected, expected] : [expected]);

        const cell = `"${typed.replaceAll('"', '""')}"`;
        const rows = [];
        for await (const row of importAccounts(`system,email\nnhsp-online,${cell}\n`, {
          ...api.world.backend,
          dryRun: true,
        }))
          rows.push(row.result);
        assert.deepEqual(rows, [isBare ? 'added' : 'refused']);
      });
    }

    it('is one account, however its apostrophe is typed, to sign in and to set a password', async () => {
      await register();
      const [address, typed] = ["mary.o'neil@nhs.net", 'Mary.O’Neil@nhs.net'];
      await api.call('resets', { system: 'training-interface', email: typed, person: stranger });
      const token = await api.world.tokenFor(address);
      const { tokens, signIn } = api.world.backend;
      const password = 'Crumpet-harbour-41';
      const requester = { kind: 'stranger', whose: 'x' } as const;
      const done = await tokens.complete('training-interface', token, typed, password, requester);
      assert.equal(done.result, 'done');
      for (const name of [address, typed, 'mary.o&#39;neil@nhs.net'])
        assert.equal((await signIn.signIn('training-interface', name, password, requester)).result, 'signed-in');
    });

    it('is told with what is left over, and not with the address itself, in a problem', async () => {
      const body = { system: 'training-interface', email: 'mary.o?registered@nhs.net', person: stranger };
      const { json } = await api.call('resets', body);
      assert.equal(json.detail, 'email: not an email address: only a part is one, and “mary.o?” is left over');
    });
  });
});

describe('codes, links and forms as they are pasted', () => {
  let house: House;
  before(async function () {
    house = await openHouse(this, { CONNECTED: 'training-interface,esr,nhsp-online' });
  });
  after(() => house?.close());

  const mailed = async (what: RegExp, act: () => Promise<unknown>) => {
    const before = house.mail.received.length;
    await act();
    await house.mails(before + 1);
    return (
      what.exec(
        house.mail.received
          .at(-1)
          ?.data.replace(/=\r?\n/g, '')
          .replaceAll('=3D', '=') ?? '',
      )?.[1] ?? assert.fail()
    );
  };

  it('54: what holds no code, or two of them, costs no guess; and a code is found in what was pasted', async () => {
    const browser = new Browser(house.backendUrl);
    const start = await browser.open('/practice/nhsp-online/register');
    let page = start;
    const code = await mailed(/\b(\d{6})\b/, async () => {
      page = await browser.send(start, { email: 'joined-the-bank@nhs.net' });
    });
    for (const typed of [
      'abc',
      '12345',
      '1234567',
      '123456 654321',
      'joined-the-bank@nhs.net',
      '٣',
      'code',
      '0'.repeat(39),
    ]) {
      page = await browser.send(page, { action: 'verify', code: typed });
      assert.match(page.text, /Enter one code of 6 numbers, like 123456/, typed);
    }
    const pasted = `Your code is ${code.slice(0, 3)}\u2013${code.slice(3)}.`;
    assert.match((await browser.send(page, { action: 'verify', code: pasted })).text, /Choose a password/);
  });

  it('49: a link with a stray end, or a line break inside, is still that link, and is not used up by it', async () => {
    const browser = new Browser(house.backendUrl);
    const form = await browser.open('/practice/training-interface/request');
    const token = await mailed(/token=([\w-]{43})/, () => browser.send(form, { email: 'registered@nhs.net' }));
    const wrapped = `${token.slice(0, 30)}%0D%0A${token.slice(30)}`;
    const ends = ['.', ')', '>', '&gt;', '%26gt;', '"', '%E2%80%9D', '%E2%80%A6', "'", ',', '%20', '%20Thanks', '%3E.'];
    for (const typed of [...ends.map((end) => token + end), wrapped, `${wrapped}.`, `%3C${token}%3E`]) {
      const page = await browser.open(`/practice/training-interface/reset?token=${typed}`);
      assert.match(page.text, /Reset Password Form/, typed);
    }
    const page = await browser.open(`/practice/training-interface/reset?token=${token}.`);
    const password = 'Crumpet-harbour-41';
    const done = await browser.send(page, { email: 'registered@nhs.net', password, confirm: password });
    assert.match(done.text, /Reset password confirmation/);
    assert.match(
      (await browser.open(`/practice/training-interface/reset?token=${token}x`)).text,
      /do not know this link/,
    );
  });

  it('49: the secure form opens by a link with a stray end, keeps its seat, and takes a date in any figures', async () => {
    const { turns } = house.composition;
    const base = { conversation: 'typed', channel: 'terminal', person: { tier: 'anonymous' } } as const;
    let last = '';
    for (const [turn, text] of ['forgot my ESR password', 'no', 'registered@nhs.nte', 'yes'].entries()) {
      const { replies } = await turns.hear({ ...base, kind: 'message', id: `typed-${turn}`, text });
      last = replies[0]?.links.find(({ url }) => url.includes('/secure/'))?.url ?? last;
    }
    const path = new URL(last).pathname;
    const browser = new Browser(house.url);
    for (const end of ['.', ')', '%3E', '&gt;', '%E2%80%9D', '']) {
      const page = await browser.open(`${path}${end}`);
      assert.equal(page.status, 200, end);
      assert.equal(page.url.pathname, path, end);
      assert.ok(page.text.includes('registered@nhs.net'), page.text);
    }
    const page = await browser.open(path);
    const seat = /name="seat" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const fields = { day: ' １ ', month: '٠١', year: '19\u200B90' };
    const sent = await browser.open(path, { method: 'POST', body: new URLSearchParams({ ...fields, seat }) });
    assert.match(sent.text, /Done|on its way/, sent.text);
  });

  it('49: "here is my link" leaves nothing of it, with a stray end or a line break inside', () => {
    const token = `${'Ab3_'.repeat(10)}x-Z`;
    for (const address of ['https://latchkey.example/practice/esr/reset?token=', 'https://latchkey.example/secure/'])
      for (let at = 1; at < token.length; at += 1)
        for (const [middle, end] of [
          ['\n', ''],
          ['=\r\n', '.'],
          [' ', ')'],
          ['', '>'],
          ['', '&gt;'],
          ['', '”'],
        ] as const) {
          const typed = `here is my link <${address}${token.slice(0, at)}${middle}${token.slice(at)}${end} it says invalid`;
          const { text, found } = takeOutSecrets(typed, undefined);
          assert.deepEqual(found, ['code'], typed);
          assert.doesNotMatch(text, /Ab3_|b3_A|3_Ab|_Ab3|x-Z/, typed);
        }
  });

  it('a username, a date of birth and an address with typographic marks are what they mean', async () => {
    const browser = new Browser(house.backendUrl);
    const form = await browser.open('/practice/esr/request');
    const sent = await browser.send(form, { email: '\u00A0Registered@nhs.net\u200B', ...born });
    assert.match(sent.text, /If registered@nhs\.net and that date of birth are registered/);
    for (const typed of ['o’neil‑01', " O'Neil-01\u200B", 'O&#39;NEIL–０１'])
      assert.equal(plainUsername(typed), "O'NEIL-01");
    assert.notEqual(plainUsername('m\u0131ke01'), plainUsername('mike01'));
  });
});
