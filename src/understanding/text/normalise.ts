import { fold } from './folded.ts';

/** Text with a single space wherever it has any; most spaces are single, and are left alone. */
export function singleSpaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}

/** Text as it is looked through; nearly all is so already. */
export function folded(text: string): string {
  return /[^\n -~]|&/.test(text) ? fold(text).text : text;
}

/** How many letters a text has, and how many of them are capitals. */
export function lettersOf(text: string): { readonly letters: number; readonly capitals: number } {
  if (!beyondPlain.test(text)) return countedIn(text);
  return { letters: text.replace(/\P{L}+/gu, '').length, capitals: text.replace(/\P{Lu}+/gu, '').length };
}

const beyondPlain = /[^\n -~]/;

/** The same of text that has no letter but those of English, without a pattern: that is nearly all text. */
function countedIn(text: string): { readonly letters: number; readonly capitals: number } {
  let letters = 0;
  let capitals = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isCapital = code > 64 && code < 91;
    if (isCapital) capitals += 1;
    if (isCapital || (code > 96 && code < 123)) letters += 1;
  }
  return { letters, capitals };
}

/** Nothing but words: most parts of most messages, and there is nothing to take out of them. */
const isWords = /^[a-z\d]+(?: [a-z\d]+)*$/;

/** Text as it is compared: small letters, no accents, no punctuation, single spaces. */
export function normalise(text: string): string {
  const bare = beyondPlain.test(text) ? text.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '') : text;
  const low = bare.toLowerCase();
  if (isWords.test(low)) return low;
  const plain = low.replace(/['’‘`]/g, '').replace(/ *[^\p{L}\p{N}@.:/+ ][^\p{L}\p{N}@.:/+]*/gu, ' ');
  const left = /[.:/]/.test(plain) ? plain.replace(/(?<!\w)[.:/]+|[.:/]+(?!\w)/g, ' ') : plain;
  return left.replace(/ {2,}/g, ' ').trim();
}
