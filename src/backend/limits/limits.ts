import { z } from 'zod';
import { change } from '../../documents/change.ts';
import type { Clock, Documents } from '../ports.ts';
import { hashOf } from '../secrets.ts';

const windowSeconds = 3600;
const taken = z.strictObject({ v: z.literal(2), taken: z.array(z.strictObject({ at: z.int(), id: z.string() })) });

/** So many of something in any one hour, to the millisecond, and none taken twice for the same thing. */
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

  /**
   * Takes one for somebody.
   *
   * @param id what it is taken for: asked again for the same, nothing more is taken
   * @returns false when they have had all of this hour's
   */
  async take(whose: string, id: string): Promise<boolean> {
    const now = this.#clock.now().getTime();
    return change<z.infer<typeof taken>, boolean>(
      this.#documents,
      `limit-2:${this.#name}:${hashOf(whose)}`,
      taken,
      (found) => {
        const recent = (found?.taken ?? []).filter(({ at }) => at > now - windowSeconds * 1000);
        if (recent.some((earlier) => earlier.id === id)) return { told: true };
        if (recent.length >= this.#most) return { told: false };
        return { save: { v: 2, taken: [...recent, { at: now, id }] }, ttlSeconds: windowSeconds, told: true };
      },
    );
  }
}
