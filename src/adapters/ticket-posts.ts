import { createHmac } from 'node:crypto';
import { dayAt, sayDate } from '../calendar/calendar.ts';
import type { Parcel, Ticket, TicketRoute } from '../handoff/ports.ts';

/** How long the other side may take, in milliseconds. */
const patience = 20_000;

/** The other side did not take it. Its name is logged, and shown at the desk: it says no more than the status. */
class NotTaken extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`answered ${status}`);
    this.status = status;
    this.name = `Answered${status}`;
  }
}

/**
 * Posts tickets to an address of the Trust's own, signed as Standard Webhooks has it: `webhook-id` is the same at every try, and
 * `webhook-signature` is the HMAC-SHA256, in base64, of id, time (seconds since 1970) and body, with full stops between.
 */
export class TicketWebhook implements TicketRoute {
  readonly name = 'webhook';
  readonly #url: string;
  readonly #secret: Buffer;
  readonly #now: () => Date;

  /** @param secret in base64, with `whsec_` before it or not */
  constructor(url: string, secret: string, now: () => Date) {
    this.#url = url;
    this.#secret = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    this.#now = now;
  }

  async send({ id, ticket }: Parcel): Promise<void> {
    const time = String(Math.floor(this.#now().getTime() / 1000));
    const body = JSON.stringify({ type: 'ticket.opened', timestamp: ticket.openedAt, data: dataOf(ticket) });
    const signature = createHmac('sha256', this.#secret).update(`${id}.${time}.${body}`).digest('base64');
    await post(this.#url, body, {
      'webhook-id': id,
      'webhook-timestamp': time,
      'webhook-signature': `v1,${signature}`,
    });
  }
}

/** What those need who answer it elsewhere. Which conversation it came from stays here. */
export function dataOf({ key: _key, conversation: _conversation, sentTo: _sentTo, ...ticket }: Ticket) {
  return ticket;
}

/** Opens tickets in Zammad by its REST API. */
export class ZammadTickets implements TicketRoute {
  readonly name = 'zammad';
  readonly #url: string;
  readonly #token: string;
  readonly #group: string;
  readonly #customer: string;

  /**
   * @param url of Zammad, without `/api/v1`
   * @param token an access token with the permission `ticket.agent`, of somebody who may create and read in the group
   * @param group in which tickets are opened
   * @param customer an address, for people who gave none of their own
   */
  constructor(settings: {
    readonly url: string;
    readonly token: string;
    readonly group: string;
    readonly customer: string;
  }) {
    this.#url = settings.url;
    this.#token = settings.token;
    this.#group = settings.group;
    this.#customer = settings.customer;
  }

  async send({ ticket, tries }: Parcel): Promise<void> {
    // An earlier try may have been taken without our hearing so. Zammad knows no key by which it could tell.
    if (tries > 1 && (await this.#isThere(ticket.reference))) return;
    const { email = this.#customer } = ticket;
    try {
      await this.#open(ticket, email);
    } catch (error) {
      // Zammad is stricter about addresses than we are, and opens no ticket for one that it does not like (422).
      if (!(error instanceof NotTaken && error.status === 422) || email === this.#customer) throw error;
      await this.#open(ticket, this.#customer);
    }
  }

  #open(ticket: Ticket, customer: string): Promise<void> {
    const title = `[${ticket.reference}] ${(ticket.about?.title ?? 'Help with a login').slice(0, 120)}`;
    const body = {
      title,
      group: this.#group,
      customer_id: `guess:${customer}`,
      article: { subject: title, body: bodyOf(ticket), type: 'note', content_type: 'text/plain', internal: false },
    };
    return post(`${this.#url}/api/v1/tickets`, JSON.stringify(body), this.#authorization);
  }

  /**
   * Asked by a condition, which Zammad looks up in its database: what it is asked by `query` comes from its search index, to
   * which a new ticket comes later, and a Zammad without an index takes `title:"…"` for words that must stand in the ticket.
   */
  async #isThere(reference: string): Promise<boolean> {
    const query = new URLSearchParams({
      'condition[ticket.title][operator]': 'contains',
      'condition[ticket.title][value]': reference,
      limit: '5',
      expand: 'true',
    });
    const response = await fetch(`${this.#url}/api/v1/tickets/search?${query}`, {
      headers: this.#authorization,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status !== 200) throw new NotTaken(response.status);
    const found: unknown = await response.json();
    return Array.isArray(found) && found.some(({ title }) => String(title).startsWith(`[${reference}]`));
  }

  get #authorization() {
    return { authorization: `Token token=${this.#token}` };
  }
}

const ways = { phone: 'Phone', text: 'Text message', bleep: 'Bleep', email: 'Email', other: 'Reach them' } as const;

function bodyOf({ name, payrollNumber, reach, email, issue, tried, trail, transcript, answeredBy, openedAt }: Ticket) {
  return [
    `Answer promised by ${sayDate(answeredBy)}. Opened on ${sayDate(dayAt(new Date(openedAt)))}.`,
    `Full name: ${name}`,
    `Payroll number: ${payrollNumber}`,
    ...(reach === undefined ? [] : [`${ways[reach.by]}: ${reach.at}`]),
    ...(reach?.noCalls === undefined ? [] : [`Do not call them: ${reach.noCalls}`]),
    ...(email === undefined ? [] : [`Email: ${email}`]),
    '',
    issue,
    '',
    ...(tried.length === 0 ? [] : [`Tried already: ${tried.join('; ')}`]),
    ...trail.map(({ asked, answered }) => `${asked} → ${answered}`),
    ...transcript.map(({ from, text }) => `${from === 'person' ? 'They' : 'Latchkey'}: ${text}`),
  ].join('\n');
}

/** Posts JSON, and is content with any 2xx. @throws NotTaken for another status */
export async function post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  await response.body?.cancel();
  if (response.status < 200 || response.status > 299) throw new NotTaken(response.status);
}
