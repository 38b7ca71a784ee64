import { z } from 'zod';
import { change } from './kept.ts';
import type { Clock, Documents } from './ports.ts';
import { hashOf } from './secrets.ts';

const windowSeconds = 3600;
const taken = z.strictObject({ v: z.literal(1), at: z.array(z.int()) });

/** So many of something in any one hour. */
export class HourlyLimit {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #name: string;
  readonly #most: number;

  constructor(documents: Documents, clock: Clock, name: string, most: number) {
    this.#documents = documents;
    this.#clock = clock;
    this.#name = name;
    this.#most = most;
  }

  /** Takes one for somebody. @returns false when they have had all of this hour's */
  async take(whose: string): Promise<boolean> {
    const now = this.#clock.now().getTime();
    return change<z.infer<typeof taken>, boolean>(
      this.#documents,
      `limit:${this.#name}:${hashOf(whose)}`,
      taken,
      (found) => {
        const recent = (found?.at ?? []).filter((at) => at > now - windowSeconds * 1000);
        if (recent.length >= this.#most) return { told: false };
        return { save: { v: 1, at: [...recent, now] }, ttlSeconds: windowSeconds, told: true };
      },
    );
  }
}
