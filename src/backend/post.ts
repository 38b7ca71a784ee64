import type { Errands } from './errands.ts';
import type { HourlyLimit } from './limits.ts';
import type { Letter } from './mails.ts';
import type { Mailer } from './ports.ts';

/** Sends letters, after the answer has gone. Those that a stranger can bring about are few an hour to any one mailbox. */
export class Post {
  readonly #mailer: Mailer;
  readonly #texts: Mailer | undefined;
  readonly #from: string;
  readonly #errands: Errands;
  readonly #perMailbox: HourlyLimit;

  /** @param texts what carries text messages; without it, none are offered */
  constructor(mailer: Mailer, texts: Mailer | undefined, from: string, errands: Errands, perMailbox: HourlyLimit) {
    this.#mailer = mailer;
    this.#texts = texts;
    this.#from = from;
    this.#errands = errands;
    this.#perMailbox = perMailbox;
  }

  get carriesTexts(): boolean {
    return this.#texts !== undefined;
  }

  /** Takes one of this hour's letters to a mailbox. @returns false when there is none left: then send nothing */
  async mayWriteTo(address: string): Promise<boolean> {
    return this.#perMailbox.take(address);
  }

  send(to: string, letter: Letter, from: string = this.#from): void {
    this.#errands.run('mail', () => this.#mailer.send({ from, to, ...letter }));
  }

  sendText(phone: string, letter: Letter): void {
    const texts = this.#texts;
    if (texts !== undefined) this.#errands.run('text', () => texts.send({ from: 'NHSP:Online', to: phone, ...letter }));
  }
}
