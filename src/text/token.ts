import { fold } from './fold.ts';

/** Tokens and ids in the addresses of pages: 256 bits in base64url. */
const alone = /^[^\w-]*([\w-]{43})[_-]*(?![\w-])/;

/**
 * The token in the part of an address that holds one, without what a mail or a sentence left around it: a full stop, a
 * bracket, `&gt;`, a line break inside. Undefined where there is none of the right length.
 */
export function tokenIn(typed: string): string | undefined {
  if (typed.length > 500) return undefined;
  const { text } = fold(typed);
  return (alone.exec(text) ?? alone.exec(text.replace(/[\s=]+/g, '')))?.[1];
}
