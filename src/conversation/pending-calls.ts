import { setTimeout as pause } from 'node:timers/promises';
import type { ResetAnswer } from './ports.ts';

/** How long an answer is kept for whoever asks for it again, in milliseconds. */
const keptFor = 10 * 60_000;

/** After this long a person is told that it takes longer. In milliseconds. */
const usualPatience = 5_000;
/** Nobody waits for the turn that asks again, and the person may write meanwhile. In milliseconds. */
const awaitedPatience = 250;

/**
 * Calls to the backend that a turn does not wait out. The person is told, and the conversation is rung when the answer is
 * there; the turn that the ring makes asks again by the same key, and has it.
 *
 * What is under way is known to this process alone. Should it end, the reminder that stands in the record rings in another,
 * which makes the call again: by the same key it has the same answer, and one effect.
 */
export class PendingCalls {
  readonly #ring: (conversation: string) => Promise<void>;
  readonly #patience: number;
  readonly #underWay = new Map<string, Promise<ResetAnswer>>();

  /** @param ring rings a conversation now; what it throws is nobody's to hear, as the reminder rings later */
  constructor(ring: (conversation: string) => Promise<void>, patience = usualPatience) {
    this.#ring = ring;
    this.#patience = patience;
  }

  /** @param isAwaited whether the person has been told that it takes longer */
  async ask(
    conversation: string,
    key: string,
    isAwaited: boolean,
    call: () => Promise<ResetAnswer>,
  ): Promise<ResetAnswer | 'under-way'> {
    const earlier = this.#underWay.get(key);
    const answer = earlier ?? call();
    const ended = new AbortController();
    const patience = isAwaited ? Math.min(awaitedPatience, this.#patience) : this.#patience;
    const late = pause(patience, 'under-way' as const, { signal: ended.signal });
    try {
      const first = await Promise.race([answer, late]);
      if (first !== 'under-way') this.#underWay.delete(key);
      else if (earlier === undefined) this.#keep(conversation, key, answer);
      return first;
    } finally {
      late.catch(() => {});
      ended.abort();
    }
  }

  #keep(conversation: string, key: string, answer: Promise<ResetAnswer>): void {
    this.#underWay.set(key, answer);
    answer.then(
      ({ result }) => {
        // Not an answer to keep: the reminder asks again.
        if (result === 'unknown') {
          this.#underWay.delete(key);
          return;
        }
        setTimeout(() => this.#underWay.delete(key), keptFor).unref();
        return this.#ring(conversation).catch(() => {});
      },
      () => this.#underWay.delete(key),
    );
  }
}
