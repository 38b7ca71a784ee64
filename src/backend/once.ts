import { z } from 'zod';
import { change } from '../documents/change.ts';
import type { Clock, Documents } from './ports.ts';
import { hashOf, sealOf } from './secrets.ts';

/** The key came before with another request. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

/** The first request with this key is still being answered, by another process. */
export class KeyInFlight extends Error {
  override readonly name = 'KeyInFlight';
}

const daySeconds = 86_400;
/** After this long, whoever claimed a key has stopped before it could answer: the next one may. */
const claimMilliseconds = 30_000;

const stored = z.discriminatedUnion('state', [
  z.strictObject({ v: z.literal(1), state: z.literal('claimed'), request: z.string(), until: z.int() }),
  z.strictObject({ v: z.literal(1), state: z.literal('answered'), request: z.string(), answer: z.unknown() }),
]);
type Stored = z.infer<typeof stored>;

/**
 * Answers each key once. A repeat within a day has the stored answer, and no effect. The request is kept only as a seal
 * that cannot be read without the key, since it may hold a date of birth.
 *
 * A process that ends between the act and the answer leaves the key free after a while, so an act may be done twice: what
 * the world notices of it has to be a job with an id of its own, which is then the same job.
 */
export class Once {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #answering = new Map<string, { readonly seal: string; readonly answer: Promise<unknown> }>();

  constructor(documents: Documents, clock: Clock) {
    this.#documents = documents;
    this.#clock = clock;
  }

  /** @throws KeyReused, KeyInFlight, StoreUnavailable, and what `act` throws: the key is then free again */
  async answer<Answer>(
    key: string,
    request: unknown,
    shape: z.ZodType<Answer>,
    act: () => Promise<Answer>,
  ): Promise<Answer> {
    const seal = sealOf(key, JSON.stringify(request));
    const running = this.#answering.get(key);
    if (running !== undefined) {
      if (running.seal !== seal) throw new KeyReused();
      return shape.parse(await running.answer);
    }
    const answer = this.#claimAndAct(`answer:${hashOf(key)}`, seal, shape, act);
    this.#answering.set(key, { seal, answer });
    try {
      return await answer;
    } finally {
      this.#answering.delete(key);
    }
  }

  async #claimAndAct<Answer>(
    document: string,
    seal: string,
    shape: z.ZodType<Answer>,
    act: () => Promise<Answer>,
  ): Promise<Answer> {
    const claimed = await this.#claim(document, seal);
    if ('answer' in claimed) return shape.parse(claimed.answer);
    try {
      const answer = await act();
      await this.#save(document, { v: 1, state: 'answered', request: seal, answer });
      return answer;
    } catch (error) {
      await this.#save(document, { v: 1, state: 'claimed', request: seal, until: 0 }).catch(() => undefined);
      throw error;
    }
  }

  async #claim(document: string, seal: string): Promise<{ readonly answer: unknown } | { readonly isOurs: true }> {
    const now = this.#clock.now().getTime();
    return change<Stored, { readonly answer: unknown } | { readonly isOurs: true }>(
      this.#documents,
      document,
      stored,
      (found) => {
        if (found !== undefined && found.request !== seal) throw new KeyReused();
        if (found?.state === 'answered') return { told: { answer: found.answer } };
        if (found !== undefined && found.until > now) throw new KeyInFlight();
        const claim: Stored = { v: 1, state: 'claimed', request: seal, until: now + claimMilliseconds };
        return { save: claim, ttlSeconds: daySeconds, told: { isOurs: true } };
      },
    );
  }

  async #save(document: string, value: Stored): Promise<void> {
    await change<Stored, undefined>(this.#documents, document, stored, () => ({
      save: value,
      ttlSeconds: daySeconds,
      told: undefined,
    }));
  }
}
