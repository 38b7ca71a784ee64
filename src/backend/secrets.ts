import { createHmac, randomInt } from 'node:crypto';

export { hashOf, isSame, newToken } from '../http/tokens.ts';

/** Six digits, each as likely as any other. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** What is kept of something short, bound to a secret that is not kept: without that, a search of it finds nothing. */
export function sealOf(secret: string, words: string): string {
  return createHmac('sha256', secret).update(words).digest('base64url');
}
