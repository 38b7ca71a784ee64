import { z } from 'zod';
import { codeIn } from '../../text/code.ts';
import { isSame, newCode, sealOf } from '../secrets.ts';

export const codeGuesses = 5;

/** A one-time code as it is kept. The seal is made with a secret that is not kept: see keptCodeOf. */
export const keptCode = z.strictObject({ seal: z.string(), expires: z.iso.datetime(), guesses: z.int().min(0) });
export type KeptCode = z.infer<typeof keptCode>;

/** @param secret what the code is bound to, and whoever enters it must also have: a registration's id */
export function keptCodeOf(secret: string, code: string, expires: Date): KeptCode {
  return { seal: sealOf(secret, code), expires: expires.toISOString(), guesses: 0 };
}

/** @param secret as for keptCodeOf */
export function newCodeFor(secret: string, expires: Date): { readonly code: string; readonly kept: KeptCode } {
  const code = newCode();
  return { code, kept: keptCodeOf(secret, code, expires) };
}

/** Judges one guess. `kept` is the code with this guess counted, to be saved in the same save as the verdict. */
export function judgeCode(
  kept: KeptCode,
  secret: string,
  typed: string,
  now: Date,
): { readonly verdict: 'right' | 'wrong' | 'expired' | 'too-many'; readonly kept: KeptCode } {
  if (Date.parse(kept.expires) <= now.getTime()) return { verdict: 'expired', kept };
  if (kept.guesses >= codeGuesses) return { verdict: 'too-many', kept };
  const isRight = isSame(kept.seal, sealOf(secret, codeIn(typed) ?? ''));
  return { verdict: isRight ? 'right' : 'wrong', kept: { ...kept, guesses: kept.guesses + 1 } };
}
