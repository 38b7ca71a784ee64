import assert from 'node:assert/strict';
import { AnswerMail, TicketMail } from '../../../src/adapters/mail/ticket-mail.ts';
import type { Mail } from '../../../src/backend/ports.ts';
import type { Ticket } from '../../../src/handoff/ports.ts';
import { facts } from '../../backend/world.ts';

const ticket: Ticket = {
  key: 'k',
  conversation: 'c',
  channel: 'webchat',
  name: 'First Week',
  payrollNumber: '12345678',
  reach: { by: 'phone', at: '+44 113 496 0123' },
  tried: [],
  transcript: [],
  issue: 'I changed my address.\nNow no email comes.',
  about: { guide: 'esr', topic: 'email-changed', title: 'My email address changed' },
  trail: [
    { asked: 'Have you told the training team?', answered: 'Not yet' },
    { asked: 'Which address does ESR have?', answered: 'old@nhs.net' },
  ],
  reference: 'LK-7K4-P3M',
  openedAt: '2026-07-02T23:30:00.000Z',
  answeredBy: '2026-07-06',
  sentTo: 'training@example.nhs.uk',
};

async function mailOf(changes: Partial<Ticket> = {}, pageOf?: (reference: string) => string): Promise<Mail> {
  const sent: Mail[] = [];
  const mailer = {
    send: async (mail: Mail) => {
      sent.push(mail);
    },
  };
  await new TicketMail(mailer, 'latchkey@example.nhs.uk', pageOf).send({ ticket: { ...ticket, ...changes } });
  const [mail] = sent;
  assert.ok(mail && sent.length === 1);
  return mail;
}

describe('the mail of a ticket', () => {
  it('leads to the desk, where there is one', async () => {
    const { text } = await mailOf({}, (reference) => `https://latchkey.example/desk/tickets/${reference}`);
    const [, line] = text.split('\n');
    assert.match(line ?? '', /Take it at the desk first.*: https:\/\/latchkey\.example\/desk\/tickets\/LK-7K4-P3M$/);
  });

  it('says all that is needed to answer', async () => {
    assert.deepEqual(await mailOf(), {
      id: 'LK-7K4-P3M',
      from: 'latchkey@example.nhs.uk',
      to: 'training@example.nhs.uk',
      subject: '[LK-7K4-P3M] My email address changed',
      text: `Please answer by Monday 6 July.

Reference: LK-7K4-P3M
Opened: Friday 3 July, 00:30, in web chat
About: My email address changed (ESR)

Full name: First Week
Payroll number: 12345678
Phone: +44 113 496 0123

The issue, in their own words:
    I changed my address.
    Now no email comes.

What they were asked, and said:
1. Have you told the training team? → Not yet
2. Which address does ESR have? → old@nhs.net
`,
    });
  });

  it('is answered to the person, where they told an address of theirs', async () => {
    const { replyTo, text } = await mailOf({ email: 'first.week@nhs.net' });
    assert.equal(replyTo, 'first.week@nhs.net');
    assert.match(text, /^Phone: \+44 113 496 0123\nEmail: first\.week@nhs\.net$/m);
    for (const email of ['a@nhs.net, b@evil.example', 'a@nhs.net\r\nBcc: b@evil.example', 'Ann <a@nhs.net>', ''])
      assert.equal((await mailOf({ email })).replyTo, undefined, email);
  });

  it('says how the person wants to be reached, and that nobody should call', async () => {
    const { text } = await mailOf({ reach: { by: 'text', at: '07700 900123', noCalls: 'i cant call im deaf' } });
    assert.match(text, /^Text message: 07700 900123\nDo not call them: i cant call im deaf$/m);
    assert.doesNotMatch(text, /^Phone:/m);
    const { reach: _, ...unknown } = ticket;
    const sent: Mail[] = [];
    const mailer = { send: async (mail: Mail) => void sent.push(mail) };
    await new TicketMail(mailer, 'latchkey@example.nhs.uk').send({ ticket: unknown });
    assert.match(sent[0]?.text ?? '', /^How to reach them: not known$/m);
  });

  it('has what was tried, and the end of the chat, set in', async () => {
    const { text } = await mailOf({
      tried: ['Looked in junk', 'Another browser'],
      transcript: [
        { from: 'person', at: '2026-07-02T23:28:00.000Z', text: 'it wont let me in http://evil.example/x' },
        { from: 'bot', at: '2026-07-02T23:28:00.000Z', text: 'Which system is that?' },
      ],
    });
    assert.match(text, /^Tried already: Looked in junk; Another browser$/m);
    assert.match(
      text,
      /^The end of the chat:\n {4}00:28 They: it wont let me in hxxp:\/\/evil\[\.\]example\/x\n {4}00:28 Latchkey: Which system is that\?$/m,
    );
  });

  it('does without a guide and without a trail', async () => {
    const { about: _, ...plain } = ticket;
    const sent: Mail[] = [];
    const mailer = {
      send: async (mail: Mail) => {
        sent.push(mail);
      },
    };
    await new TicketMail(mailer, 'latchkey@example.nhs.uk').send({ ticket: { ...plain, trail: [] } });
    assert.equal(sent[0]?.subject, '[LK-7K4-P3M] Help with a login');
    assert.match(sent[0]?.text ?? '', /They came straight to a person\./);
    assert.doesNotMatch(sent[0]?.text ?? '', /About:/);
  });

  it('lets nobody add a header or a line of ours (87)', async () => {
    const nasty = 'x\r\nBcc: all@example.org\u2028Payroll number: 99999999\u0085Phone: 999\u0000';
    const { subject, text, replyTo } = await mailOf({
      name: nasty,
      reach: { by: 'phone', at: nasty, noCalls: nasty },
      email: nasty,
      tried: [nasty],
      transcript: [{ from: 'person', at: '2026-07-02T23:29:00.000Z', text: nasty }],
      payrollNumber: nasty,
      issue: `help\r\nFull name: Somebody Else\rPhone: 999\u2028Reference: LK-FFF-FFF`,
      about: { guide: 'esr', topic: 'email-changed', title: nasty },
      trail: [{ asked: nasty, answered: nasty }],
    });
    assert.equal(subject, '[LK-7K4-P3M] x Bcc: all@example.org Payroll number: 99999999 Phone: 999');
    for (const control of ['\r', '\u2028', '\u2029', '\u0085', '\u0000']) assert.ok(!text.includes(control));
    assert.doesNotMatch(text, /^Bcc|^Full name: Somebody|^Reference: LK-FFF/m);
    assert.equal(text.match(/^Phone:/gm)?.length, 1);
    assert.equal(replyTo, undefined, 'what is no plain address is nobody to reply to');
    assert.equal(text.match(/^Payroll number:/gm)?.length, 1);
  });

  it('turns no text around, and sends no half characters (21)', async () => {
    const { subject, text } = await mailOf({
      name: '\u202eerised\u2066 x \ud83d',
      about: { guide: 'esr', topic: 'x', title: `\u202egnp.exe ${'long '.repeat(100)}` },
    });
    assert.doesNotMatch(subject + text, /[\u202a-\u202e\u2066-\u2069]/);
    assert.match(text, /Full name: erised x \ufffd/);
    assert.ok(subject.length <= 140);
  });

  it('lets the caller know that it was not sent', async () => {
    const mailer = { send: async () => Promise.reject(new Error('421')) };
    await assert.rejects(new TicketMail(mailer, 'latchkey@example.nhs.uk').send({ ticket }), /421/);
  });
});

describe('the mail of an answer', () => {
  const closing = facts.sentence('around.never-asked');
  const answer = { text: 'Try the link again.\nIt works until noon.', by: 'Jo\r\nBcc: all@evil.example' };

  it('goes to the address that the person gave, and is answered to those who have the ticket', async () => {
    const sent: Mail[] = [];
    const mail = new AnswerMail({ send: async (one) => void sent.push(one) }, 'latchkey@example.nhs.uk', closing);
    const given = { ...ticket, email: 'first.week@nhs.net' };
    await mail.send({ id: `${ticket.reference}/answer-1`, ticket: given, answer, tries: 1 });
    const [one] = sent;
    assert.equal(one?.to, 'first.week@nhs.net');
    assert.equal(one?.replyTo, ticket.sentTo);
    assert.match(one?.id ?? '', /^LK-[\w-]+\.answer-1$/);
    assert.match(one?.text ?? '', /^Try the link again\.\nIt works until noon\.\n\nJo Bcc: all@evil\.example\n/);
    assert.match(one?.text ?? '', new RegExp(`is the answer to your ticket ${ticket.reference}`));
    assert.ok(one?.text.endsWith(`\n${closing}\n`), one?.text);
  });

  it('reaches whoever wished for email or gave an address, and nobody by what is none', () => {
    const mail = new AnswerMail({ send: async () => {} }, 'latchkey@example.nhs.uk', closing);
    const { email: _, ...plain } = ticket;
    assert.equal(mail.reaches({ ...plain, reach: { by: 'email', at: ' a.b@nhs.net ' } }), true);
    assert.equal(mail.reaches({ ...plain, reach: { by: 'phone', at: '07700 900123' }, email: 'a.b@nhs.net' }), true);
    assert.equal(mail.reaches({ ...plain, reach: { by: 'phone', at: '07700 900123' } }), false);
    assert.equal(mail.reaches({ ...plain, reach: { by: 'email', at: 'ask my manager' } }), false);
  });
});
