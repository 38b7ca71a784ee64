import { z } from 'zod';
import type { Clock, Documents, Mail, Mailer, SentMails, Texter, TextMessage } from '../../backend/ports.ts';

const mostKept = 200;
/** In seconds: as long as any link in a mail works, and longer. */
const life = 30 * 24 * 3600;

const kept = z.object({
  at: z.iso.datetime().transform((at) => new Date(at)),
  mail: z.object({
    id: z.string(),
    from: z.string(),
    replyTo: z.string().optional(),
    to: z.string(),
    subject: z.string(),
    text: z.string(),
    html: z.string().optional(),
  }),
});

/** Takes mails and text messages where nothing is set to carry them, and keeps the last 200, to be looked at. */
export class Outbox implements Mailer, Texter, SentMails {
  readonly #documents: Documents;
  readonly #clock: Clock;

  constructor(documents: Documents, clock: Clock) {
    this.#documents = documents;
    this.#clock = clock;
  }

  async send(mail: Mail): Promise<void> {
    const place = placeOf(await this.#count());
    const { revision } = await this.#documents.load(place);
    await this.#documents.saveIfUnchanged(place, revision, { at: this.#clock.now().toISOString(), mail }, life);
  }

  async sendText({ id, to, text }: TextMessage): Promise<void> {
    await this.send({ id, from: '', to, subject: '', text });
  }

  async list(): ReturnType<SentMails['list']> {
    const { value } = await this.#documents.load('outbox');
    const sent = z.number().optional().parse(value) ?? 0;
    const numbers = Array.from({ length: Math.min(sent, mostKept) }, (_, back) => sent - 1 - back);
    const found = await Promise.all(numbers.map((number) => this.#documents.load(placeOf(number))));
    return found.flatMap(({ value }) => (value === undefined ? [] : [kept.parse(value) as Sent]));
  }

  /** @returns how many there were before */
  async #count(): Promise<number> {
    for (;;) {
      const { value, revision } = await this.#documents.load('outbox');
      const before = z.number().optional().parse(value) ?? 0;
      if (await this.#documents.saveIfUnchanged('outbox', revision, before + 1)) return before;
    }
  }
}

type Sent = Awaited<ReturnType<SentMails['list']>>[number];

function placeOf(number: number): string {
  return `outbox/${number % mostKept}`;
}
