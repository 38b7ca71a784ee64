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
  return { letters: text.replace(/\P{L}+/gu, '').length, capitals: text.replace(/\P{Lu}+/gu, '').length };
}

/** Text as it is compared: small letters, no accents, no punctuation, single spaces. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/ *[^\p{L}\p{N}@.:/+ ][^\p{L}\p{N}@.:/+]*/gu, ' ')
    .replace(/(?<!\w)[.:/]+|[.:/]+(?!\w)/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
