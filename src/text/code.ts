import { fold } from './fold.ts';

const sixDigits = /(?<![\p{L}\p{N}])(?<!\d[ .-]?)\d(?: ?-? ?\d){5}(?![ .-]?\d)(?![\p{L}\p{N}])/gu;

/**
 * The one code of six digits in what was typed or pasted: `123 456`, `G-123456`, "Your code is 123456." Undefined where there
 * is none, or where there are two, so that it costs no guess.
 */
export function codeIn(typed: string): string | undefined {
  if (typed.length > 1000) return undefined;
  const found = new Set(Array.from(fold(typed).text.matchAll(sixDigits), ([one]) => one.replace(/\D/g, '')));
  const [code] = found;
  return found.size === 1 ? code : undefined;
}
