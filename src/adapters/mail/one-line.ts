/**
 * What a person typed, or may have, as part of one line: no line breaks or other control characters, which could add headers or lines, no
 * marks that turn the direction of what follows, and no halves of characters.
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/ {2,}/g, ' ')
    .trim();
}
