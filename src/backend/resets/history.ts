import { z } from 'zod';
import { change, read } from '../../documents/change.ts';
import { instant, longId, type ResetEvent, type ResetStatus, resetEvent } from '../contract.ts';
import type { Clock, Documents } from '../ports.ts';

/** How long it is known what became of a request, in seconds. */
export const historySeconds = 7 * 86_400;

const kept = z.strictObject({
  v: z.literal(1),
  id: longId,
  system: z.enum(['training-interface', 'esr']),
  email: z.string(),
  asked: instant,
  expires: instant.optional(),
  /** Whether its link has taken the place of those before it. */
  isIssued: z.boolean(),
  supersededBy: longId.optional(),
  fetched: z.int().min(0),
  events: z.array(z.strictObject({ at: instant, event: resetEvent })),
});
export type KeptReset = z.infer<typeof kept>;

export type Begun = Pick<KeptReset, 'id' | 'system' | 'email' | 'asked'>;

const keyOf = (id: string) => `reset:${id}`;

/**
 * What has become of each request for a reset: asked for, mailed or not, opened, used, replaced by a newer one. It decides
 * nothing (which link works stands in the account); it is there to tell a person why no email came, or why a link is dead.
 */
export class ResetHistory {
  readonly #documents: Documents;
  readonly #clock: Clock;

  constructor(documents: Documents, clock: Clock) {
    this.#documents = documents;
    this.#clock = clock;
  }

  async load(id: string): Promise<KeptReset | undefined> {
    return read(this.#documents, keyOf(id), kept);
  }

  /** Begins a history, unless it has begun. @returns it as it is kept */
  async begin({ id, system, email, asked }: Begun): Promise<KeptReset> {
    return change<KeptReset, KeptReset>(this.#documents, keyOf(id), kept, (found) => {
      if (found !== undefined) return { told: found };
      const events = [{ at: asked, event: 'requested' as const }];
      const save: KeptReset = { v: 1, id, system, email, asked, isIssued: false, fetched: 0, events };
      return { save, ttlSeconds: historySeconds, told: save };
    });
  }

  /** The link was made, and works until `expires`. */
  async issued(id: string, expires: string): Promise<void> {
    await this.#change(id, (found) => ({ ...found, isIssued: true, expires }));
  }

  /** Adds an event. All but the opening of the link happen once, however often they are told. */
  async note(id: string, event: Exclude<ResetEvent, 'requested' | 'superseded'>): Promise<void> {
    await this.#change(id, (found) => {
      const at = this.#clock.now().toISOString();
      if (event !== 'fetched')
        return has(found, event) ? undefined : { ...found, events: [...found.events, { at, event }] };
      const last = found.fetched < 2 ? undefined : found.events.findLastIndex((earlier) => earlier.event === 'fetched');
      const events = [...found.events.filter((_, index) => index !== last), { at, event }];
      return { ...found, fetched: found.fetched + 1, events };
    });
  }

  /** A newer link has taken its place. @returns false when that was known already */
  async superseded(id: string, by: string): Promise<boolean> {
    return this.#change(id, (found) => {
      if (found.supersededBy !== undefined) return undefined;
      const events = [...found.events, { at: this.#clock.now().toISOString(), event: 'superseded' as const }];
      return { ...found, supersededBy: by, events };
    });
  }

  /** As the contract tells it. */
  async status(id: string): Promise<ResetStatus | undefined> {
    const found = await this.load(id);
    if (found === undefined) return undefined;
    const { system, expires, fetched, supersededBy, events } = found;
    return {
      id,
      system,
      state: stateOf(found, this.#clock.now()),
      fetched,
      events,
      ...(expires === undefined ? {} : { expires }),
      ...(supersededBy === undefined ? {} : { supersededBy }),
    };
  }

  async #change(id: string, next: (found: KeptReset) => KeptReset | undefined): Promise<boolean> {
    return change<KeptReset, boolean>(this.#documents, keyOf(id), kept, (found) => {
      const save = found === undefined ? undefined : next(found);
      return save === undefined ? { told: false } : { save, ttlSeconds: historySeconds, told: true };
    });
  }
}

export function has(reset: KeptReset, ...events: readonly ResetEvent[]): boolean {
  return reset.events.some(({ event }) => events.includes(event));
}

/** What became of it in the end comes before what went wrong on the way, and that before the mere passing of time. */
function stateOf(reset: KeptReset, now: Date): ResetStatus['state'] {
  for (const end of ['used', 'superseded', 'bounced', 'undelivered', 'refused'] as const)
    if (has(reset, end)) return end;
  if (reset.expires !== undefined && Date.parse(reset.expires) <= now.getTime()) return 'expired';
  return has(reset, 'mailed') ? 'mailed' : 'waiting';
}
