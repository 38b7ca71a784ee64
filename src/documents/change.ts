import { setTimeout as pause } from 'node:timers/promises';
import type { z } from 'zod';
import type { Documents } from './ports.ts';

/** What a decision leaves behind: a value to save, if any, and what to tell the one who asked. */
export interface Decision<Value, Told> {
  readonly save?: Value;
  readonly ttlSeconds?: number;
  /** What has to be under way before it is saved. It may be done several times, and for a save that then never comes. */
  readonly before?: () => Promise<void>;
  readonly told: Told;
}

/**
 * Changes one document: loads it, decides, saves if nobody else has, else decides again on what they saved. The decision
 * may run many times, so it must do nothing but decide.
 *
 * @throws StoreUnavailable, or an Error when the document cannot be read, or 200 others were quicker
 */
export async function change<Value, Told>(
  documents: Documents,
  key: string,
  shape: z.ZodType<Value>,
  decide: (value: Value | undefined) => Decision<Value, Told>,
): Promise<Told> {
  for (let round = 0; round < 200; round++) {
    if (round > 10) await pause(Math.random() * 20);
    const { value, revision } = await documents.load(key);
    const decision = decide(value === undefined ? undefined : shape.parse(value));
    if (decision.save === undefined) return decision.told;
    await decision.before?.();
    if (await documents.saveIfUnchanged(key, revision, decision.save, decision.ttlSeconds)) return decision.told;
  }
  throw new Error('a document was never free to be saved');
}

export async function read<Value>(
  documents: Documents,
  key: string,
  shape: z.ZodType<Value>,
): Promise<Value | undefined> {
  const { value } = await documents.load(key);
  return value === undefined ? undefined : shape.parse(value);
}
