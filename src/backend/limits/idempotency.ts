import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { change } from '../../documents/change.ts';
import type { Clock, Documents } from '../ports.ts';
import { hashOf, sealOf } from '../secrets.ts';

/** The key came before with another request. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
}

/** The first request with this key is still being answered, by another process that is alive. */
export class KeyInFlight extends Error {
  override readonly name = 'KeyInFlight';
}

const daySeconds = 86_400;
/** A claim that has not been renewed for so long is of a process that has ended: the next one may. In milliseconds. */
const claimMilliseconds = 3_000;
const renewEvery = 1_000;
/** How long a claim of another is waited for: longer than one lasts by itself. In milliseconds. */
const patience = 4_000;
const lookEvery = 50;

const stored = z.discriminatedUnion('state', [
  z.strictObject({ v: z.literal(1), state: z.literal('claimed'), request: z.string(), until: z.int() }),
  z.strictObject({ v: z.literal(1), state: z.literal('answered'), request: z.string(), answer: z.unknown() }),
]);
type Stored = z.infer<typeof stored>;

type Claimed = { readonly answer: unknown } | { readonly isAgain: boolean };

/**
 * Answers each key once. A repeat within a day has the stored answer, and no effect. The request is kept only as a seal
 * that cannot be read without the key, since it may hold a date of birth.
 *
 * Who finds the key claimed by another process waits for its answer. A process that ends between the act and the answer lets its
 * claim run out, so an act may be done twice: what the world notices of it has to be a job with an id of its own, which is then
 * the same job. The first answer that is kept is everybody's.
 */
export class Once {
  readonly #documents: Documents;
  readonly #clock: Clock;
  readonly #answering = new Map<string, { readonly seal: string; readonly answer: Promise<unknown> }>();

  constructor(documents: Documents, clock: Clock) {
    this.#documents = documents;
    this.#clock = clock;
  }

  /**
   * @param act is told whether it may have been begun before, by a process that ended or a store that failed
   * @throws KeyReused, KeyInFlight, StoreUnavailable, and what `act` throws: the key is then free again
   */
  async answer<Answer>(
    key: string,
    request: unknown,
    shape: z.ZodType<Answer>,
    act: (isAgain: boolean) => Promise<Answer>,
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
    act: (isAgain: boolean) => Promise<Answer>,
  ): Promise<Answer> {
    const claimed = await this.#claim(document, seal);
    if ('answer' in claimed) return shape.parse(claimed.answer);
    const renewing = setInterval(() => void this.#claimUntil(document, seal, this.#soon()).catch(() => {}), renewEvery);
    renewing.unref();
    try {
      const answer = await act(claimed.isAgain);
      return shape.parse(await this.#keep(document, seal, answer));
    } catch (error) {
      await this.#claimUntil(document, seal, 0).catch(() => {});
      throw error;
    } finally {
      clearInterval(renewing);
    }
  }

  async #claim(document: string, seal: string): Promise<Claimed> {
    for (const until = performance.now() + patience; ; await pause(lookEvery)) {
      const claimed = await this.#tryToClaim(document, seal);
      if (claimed !== 'in-flight') return claimed;
      if (performance.now() >= until) throw new KeyInFlight();
    }
  }

  #tryToClaim(document: string, seal: string): Promise<Claimed | 'in-flight'> {
    const now = this.#clock.now().getTime();
    return change<Stored, Claimed | 'in-flight'>(this.#documents, document, stored, (found) => {
      if (found !== undefined && found.request !== seal) throw new KeyReused();
      if (found?.state === 'answered') return { told: { answer: found.answer } };
      if (found !== undefined && found.until > now) return { told: 'in-flight' };
      const claim: Stored = { v: 1, state: 'claimed', request: seal, until: this.#soon() };
      return { save: claim, ttlSeconds: daySeconds, told: { isAgain: found !== undefined } };
    });
  }

  /** Renews a claim, or gives it up. Nothing that was answered is claimed again. */
  #claimUntil(document: string, seal: string, until: number): Promise<undefined> {
    return change<Stored, undefined>(this.#documents, document, stored, (found) => {
      if (found?.state !== 'claimed' || found.request !== seal) return { told: undefined };
      return { save: { ...found, until }, ttlSeconds: daySeconds, told: undefined };
    });
  }

  /** @returns the answer that stands: another's, where they were quicker */
  #keep(document: string, seal: string, answer: unknown): Promise<unknown> {
    return change<Stored, unknown>(this.#documents, document, stored, (found) => {
      if (found?.state === 'answered') return { told: found.answer };
      return { save: { v: 1, state: 'answered', request: seal, answer }, ttlSeconds: daySeconds, told: answer };
    });
  }

  #soon(): number {
    return this.#clock.now().getTime() + claimMilliseconds;
  }
}
