import assert from 'node:assert/strict';
import { type Letter, writeLetter } from '../../../src/backend/mail/letter.ts';
import * as mails from '../../../src/backend/mail/mails.ts';
import type { Mail } from '../../../src/backend/ports.ts';
import { ask, forEsr, forTraining } from '../asking.ts';
import { openWorld, publicUrl, rules, start } from '../world.ts';

const now = start;
const expires = new Date(start.getTime() + 900_000);
const link = `${publicUrl}/practice/esr/reset?token=a&b=c`;
const code = '012345';
const notMe = `${publicUrl}/practice/not-me?token=abc`;
const { says } = rules;
const change = { at: now.toISOString(), what: ['password', 'phone', 'address'], how: 'import' } as const;

const letters: Readonly<Record<string, Letter>> = {
  trainingInterfaceReset: mails.trainingInterfaceReset({ link, expires, now }, says),
  trainingInterfaceTooSoon: mails.trainingInterfaceTooSoon(expires, says),
  esrReset: mails.esrReset({ link, username: 'REGISTERED01', expires, now }, says),
  esrLocked: mails.esrLocked(expires, now, says),
  registrationCode: mails.registrationCode({ code, page: link, expires, now }, says),
  alreadyRegistered: mails.alreadyRegistered(link, says),
  secondFactorCode: mails.secondFactorCode({ code, expires, now }, says),
  changeTold: mails.changeTold({ system: 'esr', changes: [change], link: notMe, expires, isFormer: false }),
  changeToldToFormer: mails.changeTold({
    system: 'nhsp-online',
    changes: [change, { at: now.toISOString(), what: ['second-factor'] }],
    link: notMe,
    expires,
    isFormer: true,
  }),
  accountStopped: mails.accountStopped('training-interface', says, 'LK-7K4-P3M'),
  accountStoppedByAnother: mails.accountStopped('training-interface', says, undefined),
  accountHeld: mails.accountHeld('nhsp-online', says),
};

/** The words of HTML as a person reads them. */
function wordsOf(html: string): string {
  return html
    .replace(/^[\s\S]*<body[^>]*>/, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('a letter', () => {
  for (const [name, letter] of Object.entries(letters)) {
    it(`${name} says the same as text and as HTML`, () => {
      assert.equal(wordsOf(letter.html), letter.text.replace(/\s+/g, ' ').trim());
    });

    it(`${name} fetches nothing, runs nothing, and links to our own pages alone`, () => {
      assert.doesNotMatch(
        letter.html,
        /<(img|script|link|iframe|object|form|video|base)|url\(|\bsrc=|@import|\bon\w+=/i,
      );
      const links = [...letter.html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '');
      for (const href of links) assert.ok(href.startsWith(`${publicUrl}/practice/`), href);
      const elsewhere = letter.html.replaceAll(publicUrl, '');
      assert.doesNotMatch(elsewhere, /https?:/);
    });
  }

  it('is escaped, so that what is put into it stays words', () => {
    const { text, html } = writeLetter('<b>"a" & \'b\'', '<script>alert(1)</script>', {
      link: 'https://x.example/?a="&b',
    });
    assert.match(text, /<script>alert\(1\)<\/script>/);
    assert.doesNotMatch(html, /<script|<b>/);
    assert.match(html, /<title>&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;<\/title>/);
    assert.match(html, /href="https:\/\/x\.example\/\?a=&quot;&amp;b"/);
  });

  it('tells a person who did not ask that there is nothing they need to do', () => {
    const told = Object.entries(letters).filter(([, { text }]) => /there is nothing you need to do/.test(text));
    assert.deepEqual(
      told.map(([name]) => name),
      [
        'trainingInterfaceReset',
        'trainingInterfaceTooSoon',
        'esrReset',
        'registrationCode',
        'alreadyRegistered',
        'changeTold',
        'changeToldToFormer',
        'accountHeld',
      ],
    );
  });

  it('that names the extension of IT says how IT is reached from outside too', () => {
    const naming = Object.entries(letters).filter(([, { text }]) => text.includes('extension'));
    assert.deepEqual(
      naming.map(([name]) => name),
      ['esrLocked', 'accountStopped', 'accountStoppedByAnother', 'accountHeld'],
    );
    for (const [name, { text }] of naming)
      assert.match(
        text.replaceAll(/\s+/g, ' '),
        /on extension 26655\. From outside the Trust, ring your Trust's main number and ask for the IT helpdesk\./,
        name,
      );
  });

  it('says of a new account what the chat says of it', () => {
    const { text } = letters.trainingInterfaceTooSoon ?? assert.fail();
    const plain = text.replaceAll(/\s+/g, ' ');
    assert.match(plain, /A new account is ready once 5 working days have passed since you joined\./);
    assert.match(plain, /Weekends and bank holidays don't count\. You can set your password from /);
  });

  it('shows no code, link or address in its subject, or where a locked phone shows how it begins', () => {
    const made = Object.keys(mails).filter((name) => !/^(say|secondFactorText)/.test(name));
    assert.deepEqual(
      made.filter((name) => !(name in letters)),
      [],
      'every letter is looked at here',
    );
    assert.deepEqual(Object.fromEntries(Object.entries(letters).map(([name, { subject }]) => [name, subject])), {
      trainingInterfaceReset: 'Reset your Training Interface password',
      trainingInterfaceTooSoon: 'Your Training Interface account is not ready yet',
      esrReset: 'Reset your ESR password',
      esrLocked: 'Your ESR account is locked',
      registrationCode: 'Your NHSP:Online security code',
      alreadyRegistered: 'You already have an NHSP:Online account',
      secondFactorCode: 'Your NHSP:Online 2-Factor code',
      changeTold: 'Your ESR account was changed',
      changeToldToFormer: 'Your NHSP:Online account was changed',
      accountStopped: 'Your Training Interface account is on hold',
      accountStoppedByAnother: 'Your Training Interface account is on hold',
      accountHeld: 'Your NHSP:Online account is on hold',
    });
    for (const [name, { text, html }] of Object.entries(letters)) {
      const title = /<title>(.*)<\/title>/.exec(html)?.[1] ?? '';
      assert.doesNotMatch(title, /\d{4}|@|https?:/, name);
      for (const beginning of [text.slice(0, 90), wordsOf(html).slice(0, 90)])
        assert.doesNotMatch(beginning, /\d{6}|@|https?:/, name);
    }
  });

  it('about a change says what, when by the clock in England, and how; and to the address before, why it comes there', () => {
    const { text } = letters.changeTold ?? assert.fail();
    const said =
      'The ESR password, phone number and email address were changed at 03:10 on Friday 20 November (UK time), from the staff list.';
    assert.ok(text.startsWith(`${said}\n`), text);
    assert.doesNotMatch(text, /until recently/);
    const former = letters.changeToldToFormer?.text ?? '';
    assert.match(
      former,
      /^The NHSP:Online way to get codes was changed at 03:10 on Friday 20 November \(UK time\)\.$/m,
    );
    assert.match(former, /this was the email address of the account until recently/);
    const summer = mails.sayChanges('esr', { at: '2026-07-01T23:30:00.000Z', what: ['password'] });
    assert.match(summer, /at 00:30 on Thursday 2 July \(UK time\)/);
    const one = {
      system: 'esr',
      changes: [{ ...change, what: ['password'] }],
      link,
      expires,
      isFormer: false,
    } as const;
    assert.equal(mails.changeTold(one).subject, 'Your ESR password was changed');
  });

  it('as a text message fits into one', () => {
    const later = new Date('2026-12-30T22:59:00Z');
    const text = mails.secondFactorText({ code, expires: later, now });
    assert.match(text, /^012345 is your NHSP:Online 2-Factor code/);
    assert.ok(text.length <= 160, String(text.length));
  });
});

describe('the mails of the three systems', () => {
  const sent = async (request: Parameters<typeof ask>[1]): Promise<Mail> => {
    const world = await openWorld();
    await ask(world, request);
    const [mail] = await world.mailsTo(request.email);
    assert.ok(mail);
    return mail;
  };

  it('come from the sender of the Training Interface, and answers go to its help address', async () => {
    const mail = await sent(forTraining('registered@nhs.net'));
    assert.equal(mail.from, 'mandatorytraining.lth@nhs.net');
    assert.equal(mail.replyTo, 'leedsth-tr.MandatoryTraining@nhs.net');
    assert.match(mail.text, /^https:\/\/latchkey\.example\/practice\/training-interface\/reset\?token=[\w-]{43}$/m);
    assert.match(mail.text, /The link works until 05:10 today/);
  });

  it('hold the username of ESR, and answers go to its contact', async () => {
    const mail = await sent(forEsr('registered@nhs.net'));
    assert.equal(mail.from, 'practice@latchkey.example');
    assert.equal(mail.replyTo, 'stees.mandatorytraining@nhs.net');
    assert.match(mail.text, /username is: REGISTERED01/);
    assert.match(mail.text, /by 07:10 today at the latest/);
  });

  it('have nobody to answer at NHSP:Online, who take questions by a form', async () => {
    const world = await openWorld();
    const person = { tier: 'anonymous' } as const;
    await world.backend.startRegistration({ email: 'joined-the-bank@nhs.net', person }, 'one');
    const [mail] = await world.mailsTo('joined-the-bank@nhs.net');
    assert.equal(mail?.from, 'practice@latchkey.example');
    assert.equal(mail?.replyTo, undefined);
  });

  it('29 say when a link ends by the clock on the wall, over the change from summer time', async () => {
    const world = await openWorld();
    world.pass(Date.parse('2026-10-24T23:30:00Z') - start.getTime());
    await ask(world, forEsr('registered@nhs.net'));
    const [mail] = await world.mailsTo('registered@nhs.net');
    // Half past midnight in summer time, and four hours later it is half past three.
    assert.match(mail?.text ?? '', /by 03:30 today at the latest/);
  });
});
