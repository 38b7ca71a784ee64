import type { Answer } from './wire.ts';

export interface Message {
  /** Names the message to the server, which hears it once however often it is sent. */
  readonly clientId: string;
  readonly text: string;
  readonly value?: unknown;
}
export type Delivery =
  | { readonly as: 'sending' }
  /** It could not be sent, and will be by itself. `why`: the server's own sentence, where it had one. */
  | { readonly as: 'waiting'; readonly why: string | undefined }
  /** `kept`: what the server has of it, which is without the secrets that were typed. */
  | { readonly as: 'sent'; readonly kept?: string }
  | { readonly as: 'failed'; readonly why: string | undefined };

export interface OutboxParts {
  /** @returns undefined where there is no conversation yet */
  post(message: Message): Promise<Answer | undefined>;
  delivered(message: Message, delivery: Delivery): void;
  /** The chat has ended: nothing more can be sent. */
  isOver(): boolean;
  /** @param isHeard whether the message has come back on the stream */
  taken(isHeard: () => boolean): void;
  refused(answer: Answer): void;
}

const resendAfter = 1_500;
const longestWait = 30_000;

/** What the person said and the stream has not brought back. One after the other, so that it arrives in the order of typing. */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #unheard = new Map<string, Message>();
  /** What waits for the line to be there again. */
  readonly #wakers = new Set<() => void>();
  #outgoing: Promise<void> = Promise.resolve();

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  add(message: Message): void {
    this.#unheard.set(message.clientId, message);
    this.#parts.delivered(message, { as: 'sending' });
    this.#outgoing = this.#outgoing.then(() => this.#send(message));
  }

  /** @returns whether it was one of ours that came back */
  heard(clientId: string, kept: string): boolean {
    const message = this.#unheard.get(clientId);
    if (message === undefined) return false;
    this.#unheard.delete(clientId);
    this.#parts.delivered(message, { as: 'sent', kept });
    return true;
  }

  /** The line is there: what waits is sent at once. */
  wake(): void {
    for (const wake of [...this.#wakers]) wake();
  }

  clear(): void {
    this.#unheard.clear();
    this.wake();
  }

  /** Sends a message until it is taken or refused, as often as that takes: the server knows it by its id. */
  async #send(message: Message): Promise<void> {
    const { delivered, refused, taken } = this.#parts;
    const isHeard = () => !this.#unheard.has(message.clientId);
    for (let tries = 0; !isHeard(); tries += 1) {
      if (this.#parts.isOver()) return delivered(message, { as: 'failed', why: undefined });
      const answer = await this.#parts.post(message);
      if (isHeard()) return;
      if (answer?.ok === true) {
        delivered(message, { as: 'sent' });
        taken(isHeard);
        return;
      }
      if (answer !== undefined && !mayPass(answer.status)) {
        delivered(message, { as: 'failed', why: answer.message });
        refused(answer);
        return;
      }
      if (tries > 0) delivered(message, { as: 'waiting', why: answer?.message });
      await this.#pause(tries === 0 ? resendAfter : Math.min(longestWait, 1_000 * 2 ** tries));
    }
  }

  /** Waits, and no longer than until the line is there again. */
  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#wakers.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.#wakers.add(wake);
    });
  }
}

/** No answer at all, too much at once, or trouble on the way: the same may be taken later. */
function mayPass(status: number): boolean {
  return status === 0 || status === 429 || status >= 500;
}
