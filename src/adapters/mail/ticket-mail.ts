import { systemTitles } from '../../backend/contract.ts';
import type { Mailer } from '../../backend/ports.ts';
import { dayAt, sayDate } from '../../calendar/calendar.ts';
import type { AnswerRoute, Parcel, Ticket, TicketRoute } from '../../handoff/ports.ts';
import { isAddress } from '../../text/address.ts';
import { oneLine } from './one-line.ts';
import { unlinked } from './unlinked.ts';

const timeOf = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });
const channels = {
  webchat: 'in web chat',
  msteams: 'in Microsoft Teams',
  terminal: 'in the terminal',
  other: 'in chat',
  email: 'by a link in an email of ours',
} as const;
const ways = {
  phone: 'Phone',
  text: 'Text message',
  bleep: 'Bleep',
  email: 'Email',
  other: 'Reach them',
} as const;
const longestTitle = 120;

/** Sends a ticket as a mail to those who answer it, with all that they need to do so. */
export class TicketMail implements TicketRoute {
  readonly name = 'email';
  readonly #mailer: Mailer;
  readonly #from: string;
  readonly #pageOf: ((reference: string) => string) | undefined;

  /**
   * @param from the address it comes from: one that the mail server may send for
   * @param pageOf where a ticket is at the desk, if there is one
   */
  constructor(mailer: Mailer, from: string, pageOf?: (reference: string) => string) {
    this.#mailer = mailer;
    this.#from = from;
    this.#pageOf = pageOf;
  }

  async send({ ticket }: Pick<Parcel, 'ticket'>): Promise<void> {
    const title = oneLine(ticket.about?.title ?? '') || 'Help with a login';
    await this.#mailer.send({
      id: ticket.reference,
      from: this.#from,
      to: ticket.sentTo,
      // Whatever is no plain address is left out: it stands in the text, to be read.
      ...(ticket.email !== undefined && isAddress(ticket.email) ? { replyTo: ticket.email } : {}),
      subject: `[${ticket.reference}] ${title.slice(0, longestTitle)}`,
      text: textOf(ticket, this.#pageOf?.(ticket.reference)),
    });
  }
}

/** Takes an agent's answer to the person, at the address that they gave. What they answer goes to those who have the ticket. */
export class AnswerMail implements AnswerRoute {
  readonly name = 'email-to-person';
  readonly way = 'email';
  readonly #mailer: Mailer;
  readonly #from: string;
  readonly #closing: string;

  /** @param closing what every answer ends with */
  constructor(mailer: Mailer, from: string, closing: string) {
    this.#mailer = mailer;
    this.#from = from;
    this.#closing = closing;
  }

  reaches(ticket: Ticket): boolean {
    return addressOf(ticket) !== undefined;
  }

  async send({ id, ticket, answer }: Parcel): Promise<void> {
    const to = addressOf(ticket);
    if (to === undefined || answer === undefined) throw new Error('nobody to answer');
    await this.#mailer.send({
      // A plain id: it becomes a Message-ID.
      id: id.replace(/[^\w-]/g, '.'),
      from: this.#from,
      to,
      ...(isAddress(ticket.sentTo) ? { replyTo: ticket.sentTo } : {}),
      subject: `[${ticket.reference}] ${(oneLine(ticket.about?.title ?? '') || 'Help with a login').slice(0, longestTitle)}`,
      text: [
        ...answer.text.trim().split(/\r\n|[\n\r]/),
        '',
        oneLine(answer.by),
        '',
        `This is the answer to your ticket ${ticket.reference}. To write back, reply to this email.`,
        this.#closing,
        '',
      ].join('\n'),
    });
  }
}

function addressOf({ email, reach }: Ticket): string | undefined {
  const given = reach?.by === 'email' ? [reach.at.trim(), email] : [email];
  return given.find((one): one is string => one !== undefined && isAddress(one));
}

function textOf(ticket: Ticket, page: string | undefined): string {
  const opened = new Date(ticket.openedAt);
  const answered = ticket.trail.map(
    ({ asked, answered }, index) => `${index + 1}. ${typed(asked)} \u2192 ${typed(answered)}`,
  );
  return [
    `Please answer by ${sayDate(ticket.answeredBy)}.`,
    ...(page === undefined ? [] : [`Take it at the desk first, so that nobody else does: ${page}`]),
    '',
    `Reference: ${ticket.reference}`,
    `Opened: ${sayDate(dayAt(opened))}, ${timeOf.format(opened)}, ${channels[ticket.channel]}`,
    ...(ticket.about === undefined ? [] : [`About: ${oneLine(ticket.about.title)}${systemOf(ticket.about.guide)}`]),
    '',
    `Full name: ${typed(ticket.name)}`,
    `Payroll number: ${typed(ticket.payrollNumber)}`,
    ...reachOf(ticket),
    '',
    ticket.channel === 'email' ? 'What happened:' : 'The issue, in their own words:',
    // Set in, so that nothing typed there can pass for a line of ours.
    ...linesOf(ticket.issue).map((line) => `    ${typed(line)}`),
    '',
    ...(ticket.tried.length === 0 ? [] : [`Tried already: ${ticket.tried.map(typed).join('; ')}`, '']),
    ...(ticket.channel === 'email'
      ? []
      : answered.length === 0
        ? ['They came straight to a person.']
        : ['What they were asked, and said:', ...answered]),
    '',
    ...(ticket.transcript.length === 0 ? [] : ['The end of the chat:', ...ticket.transcript.map(said), '']),
  ].join('\n');
}

/** How to answer the person, as they wish it. */
function reachOf({ reach, email }: Ticket): string[] {
  const lines = reach === undefined ? ['How to reach them: not known'] : [`${ways[reach.by]}: ${typed(reach.at)}`];
  if (reach?.noCalls !== undefined) lines.push(`Do not call them: ${typed(reach.noCalls)}`);
  if (email !== undefined && reach?.at !== email) lines.push(`Email: ${typed(email)}`);
  return lines;
}

const speakers = { person: 'They', bot: 'Latchkey', agent: 'An agent' } as const;

/** Set in, as the issue is. */
function said({ from, at, text }: Ticket['transcript'][number]): string {
  return `    ${timeOf.format(new Date(at))} ${speakers[from]}: ${typed(text)}`;
}

/** What the system of a guide is called, where it has a title here. */
function systemOf(guide: string): string {
  const [, title] = Object.entries(systemTitles).find(([id]) => id === guide) ?? [];
  return title === undefined ? '' : ` (${title})`;
}

/** What came from a person, on one line and without a link: only ours are to be followed. */
function typed(text: string): string {
  return unlinked(oneLine(text));
}

function linesOf(text: string): string[] {
  return text.trim().split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}
