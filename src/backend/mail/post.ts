import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Audit } from '../../audit/audit.ts';
import { type System, systems } from '../contract.ts';
import type { Jobs } from '../limits/jobs.ts';
import type { HourlyLimit } from '../limits/limits.ts';
import { type Log, type Mailer, type Texter, Undeliverable } from '../ports.ts';
import type { Rules } from '../rules.ts';
import { hashOf } from '../secrets.ts';
import type { Letter } from './letter.ts';

const letterJob = z.strictObject({
  kind: z.literal('letter'),
  id: z.string(),
  system: z.enum(systems),
  to: z.string(),
  letter: z.strictObject({ subject: z.string(), text: z.string(), html: z.string() }),
});
const textJob = z.strictObject({ kind: z.literal('text'), id: z.string(), phone: z.string(), text: z.string() });

interface Rooms {
  readonly mailer: Mailer;
  /** What carries text messages. Without it, none are offered. */
  readonly texts?: Texter;
  /** Who sends the mails for which no guide states a sender. */
  readonly from: string;
  readonly rules: Rules;
  readonly jobs: Jobs;
  readonly perMailbox: HourlyLimit;
  readonly perReceiver: HourlyLimit;
  readonly audit: Audit;
  readonly log: Log;
}

/** Sends letters and text messages, in jobs of their own. */
export class Post {
  readonly #in: Rooms;

  constructor(rooms: Rooms) {
    this.#in = rooms;
    rooms.jobs.on('letter', letterJob, ({ id, system, to, letter }, isLastTry) =>
      this.#try('mail', to, isLastTry, () => this.deliver(hashOf(id), system, to, letter)),
    );
    rooms.jobs.on('text', textJob, ({ id, phone, text }, isLastTry) =>
      this.#try('text', phone, isLastTry, async () => rooms.texts?.sendText({ id: hashOf(id), to: phone, text })),
    );
  }

  get carriesTexts(): boolean {
    return this.#in.texts !== undefined;
  }

  /**
   * Takes one of this hour's letters to a mailbox, however often it is asked for the same letter.
   *
   * @returns false when there is none left: then send nothing
   */
  async mayWriteTo(address: string, id: string): Promise<boolean> {
    return this.#in.perMailbox.take(address, id);
  }

  /**
   * Takes one of this hour's codes of the second factor to a phone or a mailbox.
   *
   * @returns false when there is none left: then send nothing
   */
  async maySendCodeTo(receiver: string): Promise<boolean> {
    return this.#in.perReceiver.take(receiver, randomUUID());
  }

  /** Queues a letter. `id` names the job: the same id is the same letter. */
  async send(id: string, system: System, to: string, letter: Letter): Promise<void> {
    await this.#in.jobs.add(`letter:${id}`, { kind: 'letter', id, system, to, letter } satisfies z.infer<
      typeof letterJob
    >);
  }

  /** Queues a text message. @param phone in E.164 */
  async sendText(id: string, phone: string, text: string): Promise<void> {
    await this.#in.jobs.add(`text:${id}`, { kind: 'text', id, phone, text } satisfies z.infer<typeof textJob>);
  }

  /**
   * Hands a letter on at once: for jobs that have to know what became of it.
   *
   * @param id of the mail, by which its receipt names it: see Statuses.bounced
   * @throws Undeliverable, or another error when it could not be handed on this time
   */
  async deliver(id: string, system: System, to: string, letter: Letter): Promise<void> {
    await this.#in.mailer.send({ id, ...this.#headOf(system), to, ...letter });
  }

  #headOf(system: System): { readonly from: string; readonly replyTo?: string } {
    const { from, rules } = this.#in;
    switch (system) {
      case 'training-interface':
        return { from: rules.trainingInterface.sender, replyTo: rules.trainingInterface.helpEmail };
      case 'esr':
        return { from, replyTo: rules.esr.contact };
      case 'nhsp-online':
        return { from };
    }
  }

  async #try(what: 'mail' | 'text', to: string, isLastTry: boolean, send: () => Promise<void>): Promise<void> {
    const { audit, log } = this.#in;
    try {
      await send();
      void audit.note({ event: `${what}-sent`, about: to });
    } catch (error) {
      if (error instanceof Undeliverable) {
        log.warn(`${what}-bounced`);
        void audit.note({ event: `${what}-bounced`, about: to });
        return;
      }
      if (isLastTry) {
        log.error(`${what}-abandoned`, { error: (error as Error)?.name });
        void audit.note({ event: `${what}-abandoned`, about: to });
      }
      throw error;
    }
  }
}
