/** Text as it is compared: small letters, no accents, no punctuation, single spaces. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/[^\p{L}\p{N}@.:/+]+/gu, ' ')
    .replace(/(?<!\w)[.:/]+|[.:/]+(?!\w)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
