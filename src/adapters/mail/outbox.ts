import type { Clock, Mail, Mailer, SentMails, Texter, TextMessage } from '../../backend/ports.ts';

const mostKept = 200;

/** Takes mails and text messages where nothing is set to carry them, and keeps the last 200 in memory, to be looked at. */
export class Outbox implements Mailer, Texter, SentMails {
  readonly #clock: Clock;
  #sent: readonly { readonly at: Date; readonly mail: Mail }[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async send(mail: Mail): Promise<void> {
    this.#sent = [{ at: this.#clock.now(), mail }, ...this.#sent].slice(0, mostKept);
  }

  async sendText({ id, to, text }: TextMessage): Promise<void> {
    await this.send({ id, from: '', to, subject: '', text });
  }

  list(): readonly { readonly at: Date; readonly mail: Mail }[] {
    return this.#sent;
  }
}
